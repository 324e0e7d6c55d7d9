import type { MultiPolygon, Polygon } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { LevelShapes } from '../geometry.ts';
import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import { element, put } from './element.ts';
import { regionFill } from './regionFill.ts';
import type { Box } from '../camera.ts';
import type { Projection } from '../projection.ts';
import { extentsOf, meet } from '../extents.ts';
import { pathOf } from './paths.ts';

interface RegionElement {
  readonly id: Adcode;
  readonly box: Box;
  readonly path: SVGPathElement;
  readonly coarse: string;
  paint: RegionPaint | undefined;
  refined: boolean;
}

/** The fills of one level of regions, large ones beneath small ones. */
export interface RegionLayer {
  readonly group: SVGGElement;
  /** Gives every region its outline, a step each; nothing is seen before. */
  drawing(): ChunkedTask;
  /** Colours what differs from last time; `land` is for regions without a paint. */
  paint(paints: ReadonlyMap<Adcode, RegionPaint>, land: string, noData: string): void;
  /** Draws regions within `view` (world pixels) finely, or all of them coarsely again when `view` is null. */
  refine(view: Box | null): void;
  /** The fill that each region's element has; plain land has none. */
  fills(): readonly (readonly [Adcode, string])[];
  /** The outline of one region; null when it is not on this level. */
  outline(id: Adcode, finely: boolean): string | null;
}

const shapes = new WeakMap<LevelShapes, ReadonlyMap<Adcode, Polygon | MultiPolygon>>();

function shapeOf(level: LevelShapes, id: Adcode): Polygon | MultiPolygon | undefined {
  const known =
    shapes.get(level) ??
    new Map(level.regions.features.map((one) => [one.properties.adcode, one.geometry]));
  shapes.set(level, known);
  return known.get(id);
}

/** The outline of one region, drawn or not; null when it is not on this level. */
export function outlineOn(level: LevelShapes, id: Adcode, projection: Projection): string | null {
  const shape = shapeOf(level, id);
  return shape ? pathOf(shape, projection) : null;
}

const NOWHERE: Box = [0, 0, 0, 0];

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

/** `fine` says the finer shapes when there are any: they arrive late. */
export function createRegionLayer(
  coarse: LevelShapes,
  fine: () => LevelShapes | null,
  projection: Projection,
): RegionLayer {
  const fineOf = (id: Adcode): string | null => {
    const level = fine();
    return level && outlineOn(level, id, projection);
  };
  const extents = extentsOf(coarse, projection);
  const regions = coarse.regions.features
    .map(({ properties: { adcode: id }, geometry }): RegionElement => {
      const coarse = pathOf(geometry, projection);
      const path = element('path', { 'data-adcode': id });
      const box = extents.get(id) ?? NOWHERE;
      return { id, box, path, coarse, paint: undefined, refined: false };
    })
    .sort((a, b) => area(b.box) - area(a.box));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const empty = element('path', { 'pointer-events': 'none', 'data-no-data': '' });
  const fills = element('g', {}, ...regions.map((region) => region.path));
  let painted: { paints: ReadonlyMap<Adcode, RegionPaint>; land: string } | null = null;

  return {
    group: element('g', {}, fills, empty),
    *drawing() {
      for (const { path, coarse } of regions) {
        put(path, { d: coarse });
        yield;
      }
    },
    paint(paints, land, noData) {
      put(fills, { fill: land });
      put(empty, { fill: noData });
      if (painted?.paints === paints && painted.land === land) return;
      painted = { paints, land };
      for (const region of regions) {
        region.paint = paints.get(region.id);
        if (region.paint && region.paint.fill !== land)
          put(region.path, { fill: regionFill(region.paint, land) });
        else if (region.path.hasAttribute('fill')) region.path.removeAttribute('fill');
      }
      put(empty, {
        d: regions.map((region) => (region.paint?.noData ? region.coarse : '')).join(''),
      });
    },
    refine(view) {
      for (const region of regions) {
        const detail = view && meet(region.box, view) ? fineOf(region.id) : null;
        if (region.refined === (detail !== null)) continue;
        region.refined = detail !== null;
        put(region.path, { d: detail ?? region.coarse });
      }
    },
    fills: () =>
      regions.flatMap(({ id, path }) => {
        const fill = path.getAttribute('fill');
        return fill === null ? [] : [[id, fill] as const];
      }),
    outline: (id, finely) => (finely ? fineOf(id) : null) ?? byId.get(id)?.coarse ?? null,
  };
}
