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
  ])('at %d is %d', (zoom, value) => {
    expect(atZoom(stops, zoom)).toBe(value);
  });

  it('shows no prefecture before its time and all of it after', () => {
    expect(atZoom(MAP_STYLE.prefectures, 4.4)).toBe(0);
    expect(atZoom(MAP_STYLE.prefectures, 5)).toBe(1);
  });
});

describe('lookOf', () => {
  it('is the look itself at the desk', () => {
    expect(mapStyleOf(LIGHT_PALETTE.legibility)).toEqual(MAP_STYLE);
  });

  it('draws every line half as heavy again in a room, names larger and fewer', () => {
    const room = mapStyleOf(PROJECTOR_PALETTE.legibility);
    expect(room.selection).toBeCloseTo(MAP_STYLE.selection * 1.5);
    expect(atZoom(room.provinceBorder, 4)).toBeCloseTo(atZoom(MAP_STYLE.provinceBorder, 4) * 1.5);
    expect(atZoom(room.provinceLabel, 4)).toBeCloseTo(atZoom(MAP_STYLE.provinceLabel, 4) * 1.35);
    expect(room.labelPadding).toBeGreaterThan(MAP_STYLE.labelPadding);
  });

  it('is the same object as long as the theme is', () => {
    expect(mapStyleOf(PROJECTOR_PALETTE.legibility)).toBe(mapStyleOf(PROJECTOR_PALETTE.legibility));
  });
});
