import { describe, expect, it } from 'vitest';
import { adcode } from '../../../domain/ids.ts';
import type { Drawing, Shape } from '../../../map/exportPicture/drawing.ts';
import { countShapes, mergeShapes } from './mergeShapes.ts';

const square = (x: number): Shape['rings'] => [
  [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
  ],
];
const LAND = { kind: 'shape', closed: true, stroke: null, fill: '#ffffff' } as const;
const group = (name: string) => [{ id: name, name, description: name }];

/** Ten cities of one province; only the first has statements. */
const cities: readonly Drawing[] = Array.from({ length: 10 }, (_, index): Shape => {
  const id = adcode(`4101${String(index).padStart(2, '0')}`);
  return {
    ...LAND,
    ...{ name: `City ${String(index)}`, region: id, rings: square(index), groups: group('Henan') },
    ...(index === 0 ? {} : { mergedNames: { ofGroup: 'Henan: other', ofAll: 'Other' } }),
  };
});
const river = (index: number): Shape => ({
  ...{ kind: 'shape', name: 'River', closed: false, fill: null, stroke: '#0000ff' },
  rings: square(index),
});
const names = (drawings: readonly Drawing[]) => drawings.map(({ name }) => name);
const rings = (drawings: readonly Drawing[]) =>
  drawings.flatMap((drawing) => (drawing.kind === 'shape' ? drawing.rings : []));

describe('mergeShapes', () => {
  it('merges rivers always, and no land while there are few shapes', () => {
    const merged = mergeShapes([...cities, river(0), river(1)], 20);
    expect(names(merged)).toEqual([...names(cities), 'River']);
    expect(rings(merged)).toHaveLength(12);
  });

  it('merges land without statements in its group first, and loses no outline', () => {
    const merged = mergeShapes(cities, 5);
    expect(names(merged)).toEqual(['City 0', 'Henan: other']);
    expect(rings(merged)).toEqual(rings(cities));
  });

  it('merges land of several groups only if there are still too many shapes', () => {
    const hubei = cities.map((city) => ({
      ...city,
      groups: group('Hubei'),
      ...(city.kind === 'shape' && city.mergedNames
        ? { mergedNames: { ofGroup: 'Hubei: other', ofAll: 'Other' } }
        : {}),
    }));
    expect(countShapes(mergeShapes([...cities, ...hubei], 4))).toBe(4);
    const merged = mergeShapes([...cities, ...hubei], 3);
    expect(names(merged)).toEqual(['City 0', 'Other', 'City 0']);
    expect(rings(merged)).toHaveLength(20);
  });

  it('never merges shapes of different looks', () => {
    const coloured = cities.map((city, index) =>
      index === 9 && city.kind === 'shape' ? { ...city, fill: '#ff0000' } : city,
    );
    expect(names(mergeShapes(coloured, 1))).toEqual(['City 0', 'Henan: other', 'City 9']);
  });
});
