import type { Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { LevelShapes } from '../geometry.ts';
import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import { createElement, setAttributes } from './element.ts';
import type { Box } from '../camera.ts';
import type { Projection } from '../projection.ts';
import { extentsOf, boxesTouch } from '../extents.ts';
import { shapeOf } from '../shapeOf.ts';
import { pathOf } from './paths.ts';

interface RegionElement {
  readonly id: Adcode;
  readonly box: Box;
  readonly path: SVGPathElement;
  readonly coarsePath: string;
  paint: RegionPaint | undefined;
  isRefined: boolean;
}

/** Small regions are above large ones. */
export interface RegionLayer {
  readonly group: SVGGElement;
  /** One region a step. Before that the regions have no outline. */
  drawInSteps(): ChunkedTask;
  /** A region without a paint has the colour `land`. */
  paint(paints: ReadonlyMap<Adcode, RegionPaint>, land: string, noData: string): void;
  /** Finely in `view` (world pixels), all others coarsely. */
  refine(view: Box | null): void;
  /** Read from the document. Plain land has none. */
  fills(): readonly (readonly [Adcode, string])[];
  /** Path data; null when the region is not on this level. */
  outline(id: Adcode, fine: boolean): string | null;
}

/** Path data; null when the region is not on this level. */
export function outlinePath(level: LevelShapes, id: Adcode, projection: Projection): string | null {
  const shape = shapeOf(level, id);
  return shape ? pathOf(shape, projection) : null;
}

const EMPTY_BOX: Box = [0, 0, 0, 0];

const areaOf = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

/** `fine` gives null until the fine shapes have loaded. */
export function createRegionLayer(
  coarse: LevelShapes,
  fine: () => LevelShapes | null,
  projection: Projection,
): RegionLayer {
  const finePathOf = (id: Adcode): string | null => {
    const level = fine();
    return level && outlinePath(level, id, projection);
  };
  const extents = extentsOf(coarse, projection);
  const regions = coarse.regions.features
    .map(({ properties: { adcode: id }, geometry }): RegionElement => {
      const path = createElement('path', { 'data-adcode': id });
      const box = extents.get(id) ?? EMPTY_BOX;
      const coarsePath = pathOf(geometry, projection);
      return { id, box, path, coarsePath, paint: undefined, isRefined: false };
    })
    .sort((a, b) => areaOf(b.box) - areaOf(a.box));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const noDataPath = createElement('path', { 'pointer-events': 'none', 'data-no-data': '' });
  const fills = createElement('g', {}, ...regions.map((region) => region.path));
  let painted: { paints: ReadonlyMap<Adcode, RegionPaint>; land: string } | null = null;

  return {
    group: createElement('g', {}, fills, noDataPath),
    *drawInSteps() {
      for (const { path, coarsePath } of regions) {
        setAttributes(path, { d: coarsePath });
        yield;
      }
    },
    paint(paints, land, noData) {
      setAttributes(fills, { fill: land });
      setAttributes(noDataPath, { fill: noData });
      if (painted?.paints === paints && painted.land === land) return;
      painted = { paints, land };
      for (const region of regions) {
        region.paint = paints.get(region.id);
        if (region.paint && region.paint.fill !== land)
          setAttributes(region.path, { fill: region.paint.fill });
        else if (region.path.hasAttribute('fill')) region.path.removeAttribute('fill');
      }
      setAttributes(noDataPath, {
        d: regions.map((region) => (region.paint?.noData ? region.coarsePath : '')).join(''),
      });
    },
    refine(view) {
      for (const region of regions) {
        const finePath = view && boxesTouch(region.box, view) ? finePathOf(region.id) : null;
        if (region.isRefined === (finePath !== null)) continue;
        region.isRefined = finePath !== null;
        setAttributes(region.path, { d: finePath ?? region.coarsePath });
      }
    },
    fills: () =>
      regions.flatMap(({ id, path }) => {
        const fill = path.getAttribute('fill');
        return fill === null ? [] : [[id, fill] as const];
      }),
    outline: (id, isFine) => (isFine ? finePathOf(id) : null) ?? byId.get(id)?.coarsePath ?? null,
  };
}
