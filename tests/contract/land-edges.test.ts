import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { COUNTRY_OUTLINE, PAN_BOUNDS } from '../../src/china/bounds.ts';
import { MIN_ZOOM } from '../../src/china/zoomLevels.ts';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { fitBounds, project, type Size } from '../../src/map/camera.ts';
import type { Camera } from '../../src/map/port.ts';
import { ALBERS, MERCATOR, type Projection } from '../../src/map/projection.ts';
import { getCollection, toArea } from '../../src/map/topology.ts';
import { COUNTRY_MARGIN } from '../../src/viewport/fitCountry.ts';
import { readTopology } from '../fixtures/realGeometry.ts';

/** Degrees, half a step of the served grid. */
const STRAIGHT = 0.001;
/** CSS pixels: real coasts have shorter straight pieces, cut land longer ones. */
const NOTICED = 120;

const WINDOWS: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 720, height: 450 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
  { width: 2560, height: 1440 },
];

type Segment = readonly [Position, Position];

function coastSegments(): readonly Segment[] {
  const topology = readTopology(ARTEFACTS.context, ['countries']);
  const geometries = getCollection(topology, 'countries').geometries.map((country) =>
    toArea('countries', country),
  );
  const all = { type: 'GeometryCollection', geometries } as const;
  const { coordinates } = mesh(topology, all, (a, b) => a === b);
  return coordinates.flatMap((line) =>
    line.slice(1).map((to, at): Segment => [line[at] ?? to, to]),
  );
}

/** Pieces of coast along a meridian or parallel: where land is cut at a box, its edge is one. */
const STRAIGHT_PIECES = coastSegments().filter(
  ([[ax = 0, ay = 0], [bx = 0, by = 0]]) =>
    Math.abs(ax - bx) < STRAIGHT || Math.abs(ay - by) < STRAIGHT,
);

function noticedPieces(camera: Camera, size: Size, projection: Projection): readonly Segment[] {
  const isInside = ([x, y]: readonly [number, number]): boolean =>
    x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  return STRAIGHT_PIECES.filter(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => {
    const from = project(camera, size, [ax, ay], projection);
    const to = project(camera, size, [bx, by], projection);
    const middle = project(camera, size, [(ax + bx) / 2, (ay + by) / 2], projection);
    return (
      Math.hypot(to[0] - from[0], to[1] - from[1]) > NOTICED && [from, middle, to].some(isInside)
    );
  });
}

describe.each([
  ['Mercator', MERCATOR],
  ['Albers', ALBERS],
] as const)('the land around China in %s', (_, projection) => {
  it.each(WINDOWS)('is not cut in the view of the country, $width × $height', (size) => {
    const camera = fitBounds(COUNTRY_OUTLINE, size, COUNTRY_MARGIN, projection);
    expect(noticedPieces(camera, size, projection)).toEqual([]);
  });

  it.each(WINDOWS)('is not cut where panning ends, at any zoom, $width × $height', (size) => {
    const [west, south, east, north] = PAN_BOUNDS;
    const fitted = fitBounds(COUNTRY_OUTLINE, size, COUNTRY_MARGIN, projection).zoom;
    for (const zoom of [MIN_ZOOM, fitted])
      for (const center of [
        [west, south],
        [west, north],
        [east, south],
        [east, north],
      ] as const)
        expect(noticedPieces({ center, zoom }, size, projection)).toEqual([]);
  });
});
