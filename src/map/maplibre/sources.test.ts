import { describe, expect, it } from 'vitest';
import { adcode, groupingId } from '../../domain/ids.ts';
import type { GroupingOverlay, Marker } from '../../domain/paints/paint.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { MERCATOR } from '../projection.ts';
import { changedBoundaries, circleFeatures, markerFeatures, overlayFeatures } from './sources.ts';

const HENAN = adcode('410000');
const SHANXI = adcode('140000');
const ZHENGZHOU = adcode('410100');

/** A level whose outlines name what they enclose, in the place of coordinates. */
function level(name: string): LevelShapes {
  return {
    regions: { type: 'FeatureCollection', features: [] },
    outline: (places) => ({
      type: 'MultiPolygon',
      coordinates: [[[[places.length, name.length]]]],
    }),
    borders: () => ({ type: 'MultiLineString', coordinates: [] }),
    coast: () => ({ type: 'MultiLineString', coordinates: [] }),
  };
}

const geometry: Geometry = {
  provinces: level('coarse'),
  lines: { type: 'FeatureCollection', features: [] },
  prefectures: null,
  fine: null,
  context: null,
};
const sourcesOf = (changes: ReturnType<typeof changedBoundaries>) =>
  changes.map(({ source }) => source);

describe('changedBoundaries', () => {
  it('gives data for every source at first', () => {
    expect(sourcesOf(changedBoundaries(null, geometry))).toHaveLength(7);
  });

  it('gives no data when the geometry has not changed', () => {
    expect(changedBoundaries(geometry, geometry)).toEqual([]);
    expect(changedBoundaries(geometry, { ...geometry })).toEqual([]);
  });

  it('gives only the prefectures and their borders when they load', () => {
    const next = { ...geometry, prefectures: level('prefectures') };
    expect(sourcesOf(changedBoundaries(geometry, next))).toEqual([
      'prefectures',
      'prefecture-borders',
    ]);
  });

  it('replaces the coarse level by the fine one', () => {
    const fine = {
      provinces: level('fine provinces'),
      prefectures: level('fine prefectures'),
      lines: geometry.lines,
    };
    const changes = changedBoundaries(geometry, { ...geometry, fine });
    expect(sourcesOf(changes)).toEqual([
      'provinces',
      'province-borders',
      'prefectures',
      'prefecture-borders',
    ]);
    expect(changes[0]?.data).toBe(fine.provinces.regions);
  });
});

describe('overlayFeatures', () => {
  const overlay: GroupingOverlay = {
    id: groupingId('central-plains'),
    colour: '#6d4aa8',
    dash: 'lgDash',
    selected: true,
    full: [ZHENGZHOU],
    partial: [SHANXI],
  };

  it('gives an outline of all members, a tint of the full ones and a hatch of the partial ones', () => {
    const next = { ...geometry, prefectures: level('prefectures') };
    const { features } = overlayFeatures([overlay], next);
    expect(
      features.map(({ properties, geometry: shape }): readonly unknown[] => [
        properties?.['part'],
        shape.coordinates[0]?.[0]?.[0]?.[0],
      ]),
    ).toEqual([
      ['all', 2],
      ['full', 1],
      ['partial', 1],
    ]);
  });

  it('omits a part without members', () => {
    const { features } = overlayFeatures([{ ...overlay, full: [HENAN], partial: [] }], geometry);
    expect(features.map((feature): unknown => feature.properties?.['part'])).toEqual([
      'all',
      'full',
    ]);
  });
});

const marker: Marker = {
  id: HENAN,
  point: [113.5, 34],
  count: 3,
  radius: 12.5,
  shares: [{ colour: '#c8553d', count: 3 }],
  faded: false,
};

describe('circleFeatures', () => {
  it('gives a closed ring around the centre, and no feature for null', () => {
    expect(circleFeatures(null).features).toEqual([]);
    const centre = MERCATOR.toWorld(114.2, 22.3);
    const [feature] = circleFeatures({ centre, radius: 0.8 }).features;
    if (feature?.geometry.type !== 'LineString') throw new Error('no ring');
    const { coordinates } = feature.geometry;
    expect(coordinates.at(-1)).toEqual(coordinates[0]);
    for (const [lng = Number.NaN, lat = Number.NaN] of coordinates) {
      const [x, y] = MERCATOR.toWorld(lng, lat);
      expect(Math.hypot(x - centre[0], y - centre[1])).toBeCloseTo(0.8, 6);
    }
  });
});

describe('markerFeatures', () => {
  it('orders small markers after large ones', () => {
    const small = { ...marker, id: ZHENGZHOU, radius: 8 };
    const orders = markerFeatures([small, marker], () => 'image').features.map(({ properties }) =>
      Number(properties?.['order']),
    );
    expect(orders[0]).toBeGreaterThan(orders[1] ?? Number.NaN);
  });
});
