import { describe, expect, it } from 'vitest';
import { LIGHT_PALETTE, PROJECTOR_PALETTE } from '../ui/mapPalettes.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from './mapStyle.ts';

describe('atZoom', () => {
  const stops = [
    [3, 10],
    [5, 20],
    [7, 0],
  ] as const;

  it.each([
    [0, 10],
    [3, 10],
    [4, 15],
    [5, 20],
    [6.5, 5],
    [7, 0],
    [12, 0],
  ])('at zoom %d gives %d', (zoom, value) => {
    expect(atZoom(stops, zoom)).toBe(value);
  });
});

describe('mapStyleOf', () => {
  it('gives the base style for the desk', () => {
    expect(mapStyleOf(LIGHT_PALETTE.legibility)).toEqual(MAP_STYLE);
  });

  it('makes lines half as wide again and names larger and fewer for a projector', () => {
    const projector = mapStyleOf(PROJECTOR_PALETTE.legibility);
    expect(projector.selection).toBeCloseTo(MAP_STYLE.selection * 1.5);
    expect(atZoom(projector.provinceBorder, 4)).toBeCloseTo(
      atZoom(MAP_STYLE.provinceBorder, 4) * 1.5,
    );
    expect(atZoom(projector.provinceLabel, 4)).toBeCloseTo(
      atZoom(MAP_STYLE.provinceLabel, 4) * 1.35,
    );
    expect(projector.labelPadding).toBeGreaterThan(MAP_STYLE.labelPadding);
  });

  it('gives the same object for the same theme', () => {
    expect(mapStyleOf(PROJECTOR_PALETTE.legibility)).toBe(mapStyleOf(PROJECTOR_PALETTE.legibility));
  });
});
