import { describe, expect, it } from 'vitest';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from '../../ui/mapPalettes.ts';
import { changedMeasures } from './measures.ts';

describe('changedMeasures', () => {
  it('changes nothing between themes for the desk', () => {
    expect(changedMeasures(null, LIGHT_PALETTE)).toEqual([]);
    expect(changedMeasures(LIGHT_PALETTE, DARK_PALETTE)).toEqual([]);
  });

  it('makes lines wider and names larger for a projector, and back', () => {
    const there = changedMeasures(LIGHT_PALETTE, PROJECTOR_PALETTE);
    const properties = new Set(there.map(({ property }) => property));
    expect(properties).toContain('line-width');
    expect(properties).toContain('text-size');
    expect(properties).toContain('text-padding');
    const back = changedMeasures(PROJECTOR_PALETTE, LIGHT_PALETTE);
    expect(back.map(({ layer, property }) => [layer, property])).toEqual(
      there.map(({ layer, property }) => [layer, property]),
    );
    expect(back).not.toEqual(there);
  });
});
