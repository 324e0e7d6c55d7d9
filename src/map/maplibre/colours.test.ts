import { describe, expect, it } from 'vitest';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { changedColours, themeColours } from './colours.ts';

describe('changedColours', () => {
  it('sets every colour at first and none for the same palette', () => {
    expect(changedColours(null, LIGHT_PALETTE)).toEqual(themeColours(LIGHT_PALETTE));
    expect(changedColours(LIGHT_PALETTE, LIGHT_PALETTE)).toEqual([]);
    expect(changedColours(LIGHT_PALETTE, { ...LIGHT_PALETTE })).toEqual([]);
  });

  it('sets what a palette changes and no more', () => {
    const rougher = { ...LIGHT_PALETTE, sea: '#000000' };
    expect(changedColours(LIGHT_PALETTE, rougher).map(({ layer }) => layer)).toEqual(['sea']);
  });

  it('carries every role that is drawn from the one theme to the other', () => {
    const settings = changedColours(LIGHT_PALETTE, DARK_PALETTE);
    expect(settings).toHaveLength(themeColours(DARK_PALETTE).length);
  });
});
