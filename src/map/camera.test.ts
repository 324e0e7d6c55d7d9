import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_BOUNDS, MAX_ZOOM, MIN_ZOOM, PAN_BOUNDS } from '../domain/levels.ts';
import {
  between,
  cameraAfter,
  clampCamera,
  fitBounds,
  panBy,
  project,
  toWorld,
  unproject,
  visibleBounds,
  zoomAround,
} from './camera.ts';
import type { Camera } from './port.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(degrees(73, 135), degrees(3, 54));
const camera = fc.record({ center: position, zoom: degrees(MIN_ZOOM, MAX_ZOOM) });
const size = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1440 }),
});
const side = fc.integer({ min: 0, max: 60 });
const padding = fc.record({ top: side, right: side, bottom: side, left: side });
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

describe('projection', () => {
  it('is the 512 px Web Mercator of MapLibre', () => {
    expect(toWorld([0, 0])).toEqual([256, 256]);
    expect(toWorld([180, 85.051129])[0]).toBe(512);
    expect(toWorld([180, 85.051129])[1]).toBeCloseTo(0, 4);
  });

  it('returns where it came from', () => {
    fc.assert(
      fc.property(camera, size, position, (view, map, point) => {
        const back = unproject(view, map, project(view, map, point));
        expect(back[0]).toBeCloseTo(point[0], 6);
        expect(back[1]).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it('puts the centre in the middle', () => {
    const [x, y] = project({ center: [113, 34], zoom: 5 }, { width: 800, height: 600 }, [113, 34]);
    expect([x, y]).toEqual([400, 300]);
  });
});

describe('fitBounds', () => {
  it('shows the bounds whole inside the padding, unless the zoom is at its limit', () => {
    fc.assert(
      fc.property(position, position, size, padding, (a, b, map, pad) => {
        const [w, e] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
        const [s, n] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
        const view = fitBounds([w, s, e, n], map, pad);
        fc.pre(view.zoom > MIN_ZOOM);
        const [left, top] = project(view, map, [w, n]);
        const [right, bottom] = project(view, map, [e, s]);
        const slack = 1e-3;
        expect(left).toBeGreaterThanOrEqual(pad.left - slack);
        expect(top).toBeGreaterThanOrEqual(pad.top - slack);
        expect(right).toBeLessThanOrEqual(map.width - pad.right + slack);
        expect(bottom).toBeLessThanOrEqual(map.height - pad.bottom + slack);
      }),
    );
  });

  it('touches the free room on one axis', () => {
    const map = { width: 1040, height: 800 };
    const view = fitBounds(COUNTRY_BOUNDS, map, noPadding);
    const [west, south, east, north] = visibleBounds(view, map);
    const slack = [COUNTRY_BOUNDS[0] - west, east - COUNTRY_BOUNDS[2]];
    const other = [COUNTRY_BOUNDS[1] - south, north - COUNTRY_BOUNDS[3]];
    expect(Math.min(...slack.map(Math.abs), ...other.map(Math.abs))).toBeLessThan(1e-6);
  });

  it('survives padding larger than the map', () => {
    const huge = { top: 900, right: 900, bottom: 0, left: 0 };
    const view = fitBounds(COUNTRY_BOUNDS, { width: 320, height: 480 }, huge);
    expect(Number.isFinite(view.zoom)).toBe(true);
    expect(Number.isFinite(view.center[0])).toBe(true);
  });

  it('goes no closer than asked for a single point', () => {
    expect(fitBounds([113, 22, 113, 22], { width: 500, height: 500 }, noPadding, 2, 6).zoom).toBe(
      6,
    );
  });
});

describe('moves', () => {
  it('never leave the bounds of the map', () => {
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
      fc.property(far, camera, size, push, push, degrees(-9, 9), (wild, view, map, dx, dy, by) => {
        inside(clampCamera(wild));
        inside(panBy(view, dx, dy));
        inside(zoomAround(view, map, [dx, dy], view.zoom + by));
        inside(cameraAfter({ kind: 'to', camera: wild, animate: false }, view, map));
        inside(cameraAfter({ kind: 'zoom', by, animate: false }, view, map));
      }),
    );
  });

  it('keep the place under the pointer while zooming', () => {
    const map = { width: 800, height: 600 };
    const view = { center: [108, 34], zoom: 4 } as const;
    const place = unproject(view, map, [600, 200]);
    const [x, y] = project(zoomAround(view, map, [600, 200], 5.5), map, place);
    expect(x).toBeCloseTo(600, 6);
    expect(y).toBeCloseTo(200, 6);
  });

  it('push the picture by the pixels given', () => {
    const map = { width: 800, height: 600 };
    const view = { center: [108, 34], zoom: 4 } as const;
    const [x, y] = project(panBy(view, 30, -20), map, [108, 34]);
    expect(x).toBeCloseTo(430, 6);
    expect(y).toBeCloseTo(280, 6);
  });

  it('start and end where they should and keep what is between in view', () => {
    const from: Camera = { center: [104, 35], zoom: 3.5 };
    const to: Camera = { center: [113.6, 34.7], zoom: 7 };
    expect(between(from, to, 0)).toBe(from);
    expect(between(from, to, 1)).toBe(to);
    const map = { width: 1000, height: 800 };
    const seen = [0.2, 0.4, 0.6, 0.8].map((t) => {
      const [x] = project(between(from, to, t), map, to.center);
      return Math.abs(x - map.width / 2);
    });
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
  });
});
