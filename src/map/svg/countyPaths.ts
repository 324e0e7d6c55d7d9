import type { Position } from 'geojson';
import type { Box } from '../camera.ts';
import { boxesTouch, extentsOf } from '../extents.ts';
import type { CountyShapes } from '../geometry.ts';
import { type Projection, WORLD_SIZE } from '../projection.ts';
import { createElement, setAttributes } from './element.ts';
import { pathChunks, pathOf, UNITS_PER_PIXEL } from './paths.ts';

/** Path units: about three degrees. */
const CHUNK_SIDE = (WORLD_SIZE / 128) * UNITS_PER_PIXEL;

/** In the document only while its box is in view. */
export interface BoxedPath {
  /** World pixels. */
  readonly box: Box;
  readonly path: SVGPathElement;
}

function boxOf(line: readonly Position[], projection: Projection): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of line) {
    const [x, y] = projection.toWorld(position[0] ?? 0, position[1] ?? 0);
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** In chunks. */
export function createCountyBorders(
  counties: CountyShapes,
  projection: Projection,
): readonly BoxedPath[] {
  const chunks = pathChunks(counties.innerBorders().coordinates, projection, CHUNK_SIDE);
  return chunks.map(({ lines, d }) => ({
    box: boxOf(lines.flat(), projection),
    path: createElement('path', { d: d(), 'vector-effect': 'non-scaling-stroke' }),
  }));
}

/** Path data is made when a county first comes into view. */
export function createCountyAreas(
  counties: CountyShapes,
  projection: Projection,
): readonly BoxedPath[] {
  const extents = extentsOf(counties, projection);
  return counties.regions.features.flatMap(({ properties: { adcode: id }, geometry }) => {
    const box = extents.get(id);
    if (!box) return [];
    let isDrawn = false;
    const path = createElement('path', { 'data-adcode': id });
    return {
      box,
      get path() {
        if (!isDrawn) setAttributes(path, { d: pathOf(geometry, projection) });
        isDrawn = true;
        return path;
      },
    };
  });
}

/** Makes the paths that touch `view` the only children of `group`. */
export function keepInView(group: SVGGElement, paths: readonly BoxedPath[], view: Box): void {
  const wanted = paths.filter(({ box }) => boxesTouch(box, view)).map(({ path }) => path);
  const isSame =
    wanted.length === group.children.length &&
    wanted.every((path, index) => path === group.children[index]);
  if (!isSame) group.replaceChildren(...wanted);
}
