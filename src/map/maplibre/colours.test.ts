import { describe, expect, it } from 'vitest';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { changedColours, themeColours } from './colours.ts';

describe('changedColours', () => {
  it('sets every colour at first and none for an equal palette', () => {
    expect(changedColours(null, LIGHT_PALETTE)).toEqual(themeColours(LIGHT_PALETTE));
    expect(changedColours(LIGHT_PALETTE, LIGHT_PALETTE)).toEqual([]);
    expect(changedColours(LIGHT_PALETTE, { ...LIGHT_PALETTE })).toEqual([]);
  });

  it('sets only the colours that differ', () => {
    const changed = { ...LIGHT_PALETTE, sea: '#000000' };
    expect(changedColours(LIGHT_PALETTE, changed).map(({ layer }) => layer)).toEqual(['sea']);
  });

  it('sets every colour when the theme changes', () => {
    const settings = changedColours(LIGHT_PALETTE, DARK_PALETTE);
    expect(settings).toHaveLength(themeColours(DARK_PALETTE).length);
  });
});
