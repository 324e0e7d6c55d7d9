import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_BOUNDS, COUNTRY_OUTLINE, PAN_BOUNDS } from '../china/bounds.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../china/zoomLevels.ts';
import {
  interpolateCamera,
  boxOnMap,
  cameraAfter,
  clampCamera,
  fitBounds,
  panBy,
  project,
  unproject,
  zoomAround,
} from './camera.ts';
import type { Camera } from './port.ts';
import { ALBERS, MERCATOR } from './projection.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(degrees(73, 135), degrees(3, 54));
const projection = fc.constantFrom(MERCATOR, ALBERS);
const camera = fc.record({ center: position, zoom: degrees(MIN_ZOOM, MAX_ZOOM) });
const size = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1440 }),
});
const side = fc.integer({ min: 0, max: 60 });
const padding = fc.record({ top: side, right: side, bottom: side, left: side });
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

describe('project', () => {
  it('is the inverse of unproject', () => {
    fc.assert(
      fc.property(projection, camera, size, position, (projection, view, map, point) => {
        const back = unproject(view, map, project(view, map, point, projection), projection);
        expect(back[0]).toBeCloseTo(point[0], 6);
        expect(back[1]).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it.each([MERCATOR, ALBERS])('puts the centre in the middle of the map: $id', (projection) => {
    const view: Camera = { center: [113, 34], zoom: 5 };
    expect(project(view, { width: 800, height: 600 }, [113, 34], projection)).toEqual([400, 300]);
  });

  it('boxOnMap contains a parallel that bends', () => {
    const view: Camera = { center: [105, 35], zoom: 3 };
    const map = { width: 800, height: 600 };
    const [left, top, right, bottom] = boxOnMap([75, 18, 135, 53], view, map, ALBERS);
    const [, south] = project(view, map, [105, 18], ALBERS);
    const [west, corner] = project(view, map, [75, 18], ALBERS);
    expect(bottom).toBeCloseTo(south, 6);
    expect(bottom).toBeGreaterThan(corner + 10);
    expect(left).toBeCloseTo(west, 6);
    expect([top < south, right > left]).toEqual([true, true]);
  });
});

describe('fitBounds', () => {
  it('shows all of the bounds inside the padding, unless zoom or centre is at its limit', () => {
    fc.assert(
      fc.property(projection, position, position, size, padding, (projection, a, b, map, pad) => {
        const [w, e] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
        const [s, n] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
        const view = fitBounds([w, s, e, n], map, pad, projection);
        fc.pre(view.zoom > MIN_ZOOM);
        const [left, top, right, bottom] = boxOnMap([w, s, e, n], view, map, projection);
        const slack = 1e-3;
        expect(right - left).toBeLessThanOrEqual(map.width - pad.left - pad.right + slack);
        expect(bottom - top).toBeLessThanOrEqual(map.height - pad.top - pad.bottom + slack);
        // In a conic projection the far north is beyond the limit of the centre: the size fits, not the position.
        const [, , , northernmost] = PAN_BOUNDS;
        if (view.center[1] === northernmost) return;
        expect(left).toBeGreaterThanOrEqual(pad.left - slack);
        expect(top).toBeGreaterThanOrEqual(pad.top - slack);
        expect(right).toBeLessThanOrEqual(map.width - pad.right + slack);
        expect(bottom).toBeLessThanOrEqual(map.height - pad.bottom + slack);
      }),
    );
  });

  it.each([MERCATOR, ALBERS])('fills the free space on one axis: $id', (projection) => {
    const map = { width: 1040, height: 800 };
    const view = fitBounds(COUNTRY_BOUNDS, map, noPadding, projection);
    const [left, top, right, bottom] = boxOnMap(COUNTRY_BOUNDS, view, map, projection);
    const slack = [left, top, map.width - right, map.height - bottom];
    expect(Math.min(...slack.map(Math.abs))).toBeLessThan(1e-6);
  });

  it('fits the outline of the country like its bounds in Mercator, and more closely in a conic projection', () => {
    const map = { width: 1040, height: 800 };
    const mercator = fitBounds(COUNTRY_BOUNDS, map, noPadding, MERCATOR);
    expect(fitBounds(COUNTRY_OUTLINE, map, noPadding, MERCATOR)).toEqual(mercator);
    const loose = fitBounds(COUNTRY_BOUNDS, map, noPadding, ALBERS);
    expect(fitBounds(COUNTRY_OUTLINE, map, noPadding, ALBERS).zoom).toBeGreaterThan(
      loose.zoom + 0.2,
    );
  });

  it('accepts padding that is larger than the map', () => {
    const huge = { top: 900, right: 900, bottom: 0, left: 0 };
    const view = fitBounds(COUNTRY_BOUNDS, { width: 320, height: 480 }, huge, MERCATOR);
    expect(Number.isFinite(view.zoom)).toBe(true);
    expect(Number.isFinite(view.center[0])).toBe(true);
  });

  it('shows the surroundings of a single point', () => {
    const spot = [113, 22, 113, 22] as const;
    expect(fitBounds(spot, { width: 500, height: 500 }, noPadding, MERCATOR).zoom).toBe(7.5);
  });
});

describe('camera moves', () => {
  it('stay inside the bounds of the map', () => {
    const far = fc.record({
      center: fc.tuple(degrees(-180, 180), degrees(-80, 80)),
      zoom: degrees(-5, 30),
    });
    const push = fc.integer({ min: -5000, max: 5000 });
    const inside = ({ center: [lng, lat], zoom }: Camera) => {
      const slack = 1e-6;
      expect(lng).toBeGreaterThanOrEqual(PAN_BOUNDS[0] - slack);
      expect(lat).toBeGreaterThanOrEqual(PAN_BOUNDS[1] - slack);
      expect(lng).toBeLessThanOrEqual(PAN_BOUNDS[2] + slack);
      expect(lat).toBeLessThanOrEqual(PAN_BOUNDS[3] + slack);
      expect(zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
      expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
    };
    fc.assert(
      fc.property(
        projection,
        far,
        camera,
        size,
        push,
        push,
        (projection, wild, view, map, dx, dy) => {
          inside(clampCamera(wild));
          inside(panBy(view, dx, dy, projection));
          inside(zoomAround(view, map, [dx, dy], view.zoom + dx / 500, projection));
          inside(cameraAfter({ kind: 'to', camera: wild, animate: false }, view, map, projection));
          inside(
            cameraAfter({ kind: 'zoom', by: dy / 500, animate: false }, view, map, projection),
          );
        },
      ),
    );
  });

  it.each([MERCATOR, ALBERS])(
    'keep the place under the pointer while zooming: $id',
    (projection) => {
      const map = { width: 800, height: 600 };
      const view = { center: [108, 34], zoom: 4 } as const;
      const place = unproject(view, map, [600, 200], projection);
      const [x, y] = project(
        zoomAround(view, map, [600, 200], 5.5, projection),
        map,
        place,
        projection,
      );
      expect(x).toBeCloseTo(600, 6);
      expect(y).toBeCloseTo(200, 6);
    },
  );

  it.each([MERCATOR, ALBERS])('panBy moves the picture by the given pixels: $id', (projection) => {
    const map = { width: 800, height: 600 };
    const view = { center: [108, 34], zoom: 4 } as const;
    const [x, y] = project(panBy(view, 30, -20, projection), map, [108, 34], projection);
    expect(x).toBeCloseTo(430, 6);
    expect(y).toBeCloseTo(280, 6);
  });

  it.each([MERCATOR, ALBERS])(
    'start and end where they should and keep what is between in view: $id',
    (projection) => {
      const from: Camera = { center: [104, 35], zoom: 3.5 };
      const to: Camera = { center: [113.6, 34.7], zoom: 7 };
      expect(interpolateCamera(from, to, 0, projection)).toBe(from);
      expect(interpolateCamera(from, to, 1, projection)).toBe(to);
      const map = { width: 1000, height: 800 };
      const distances = [0.2, 0.4, 0.6, 0.8].map((t) => {
        const [x] = project(interpolateCamera(from, to, t, projection), map, to.center, projection);
        return Math.abs(x - map.width / 2);
      });
      expect(distances).toEqual([...distances].sort((a, b) => b - a));
    },
  );
});
