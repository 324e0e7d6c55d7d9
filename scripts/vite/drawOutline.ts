import type { Position } from 'geojson';
import { linesOf, polygonsOf } from '../../geo/geometry.ts';
import type { Outline } from '../../geo/outline.ts';
import { layerOf } from '../../geo/topology.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../src/china/southChinaSea.ts';
import { OUTLINE_PROJECTION, OUTLINE_UNITS } from '../../src/map/pageOutline.ts';
import { worldBox } from '../../src/map/camera.ts';

/** Parses the outline that the build of boundaries writes; throws a TypeError for anything else. */
export function parseOutline(text: string): Outline {
  const value: unknown = JSON.parse(text);
  if (!isOutline(value)) throw new TypeError('an outline was expected');
  return value;
}

function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'topology' in value && 'specks' in value;
}

type Point = readonly [number, number];

function toUnits([lng = 0, lat = 0]: Position): Point {
  const [x, y] = OUTLINE_PROJECTION.toWorld(lng, lat);
  return [Math.round(x * OUTLINE_UNITS), Math.round(y * OUTLINE_UNITS)];
}

/** Path data of one line in relative whole numbers; '' when it is shorter than one unit. */
function linePath(positions: readonly Position[], closed: boolean): string {
  const [start, ...rest] = positions.map(toUnits);
  if (!start) return '';
  let [lastX, lastY] = start;
  let steps = '';
  for (const [x, y] of rest) {
    if (x === lastX && y === lastY) continue;
    steps += `${steps !== '' && x >= lastX ? ' ' : ''}${x - lastX}${y >= lastY ? ' ' : ''}${y - lastY}`;
    [lastX, lastY] = [x, y];
  }
  return steps === '' ? '' : `M${start[0]} ${start[1]}l${steps}${closed ? 'z' : ''}`;
}

function dotPath(position: Position): string {
  const [x, y] = toUnits(position);
  return `M${x} ${y}h0`;
}

/** Hong Kong and Macao are too small to be clicked here. An invisible dot receives the clicks near them. */
const SPECKS = { '810000': [114.25, 22.3], '820000': [113.5, 22.1] } as const;

function linesOfKind({ topology }: Outline, kind: string): string {
  return layerOf(topology, 'lines')
    .features.filter(({ properties }) => properties?.['kind'] === kind)
    .flatMap(({ geometry }) => linesOf(geometry).map((line) => linePath(line, false)))
    .join('');
}

/**
 * The country as SVG: the map, laid out by custom properties (see `layOutOutline`), and the inset of the
 * South China Sea, which draws the same paths in another frame. Sizes and colours are boot.css's.
 */
export function drawOutline(outline: Outline): string {
  const [west, south, east, north] = SOUTH_CHINA_SEA_BOUNDS;
  const { features } = layerOf(outline.topology, 'provinces');
  const provinces = features.map(({ id, geometry }) => {
    const d = polygonsOf(geometry).flatMap((rings) => rings.map((ring) => linePath(ring, true)));
    return `<path id="outline-${String(id)}" data-adcode="${String(id)}" d="${d.join('')}"/>`;
  });
  const inInset = features.flatMap(({ id, geometry }) =>
    polygonsOf(geometry)
      .flat(2)
      .some(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north)
      ? `<use href="#outline-${String(id)}"/>`
      : '',
  );
  const [left, top, right, bottom] = worldBox(SOUTH_CHINA_SEA_BOUNDS, OUTLINE_PROJECTION);
  const specks = Object.entries(SPECKS).map(
    ([code, at]) => `<path class="hit" data-adcode="${code}" d="${dotPath([...at])}"/>`,
  );
  return [
    '<div data-outline-map>',
    '<svg class="outline" aria-hidden="true" focusable="false"><g class="laid">',
    `<g id="outline-land">${provinces.join('')}</g>`,
    '<g id="outline-lines">',
    `<path class="sea" d="${linesOfKind(outline, 'sea-boundary')}"/>`,
    `<path class="undefined" d="${linesOfKind(outline, 'undefined-boundary')}"/>`,
    `<path id="outline-dashes" d="${linesOfKind(outline, 'ten-dash-line')}"/>`,
    `<path id="outline-dots" d="${outline.specks.map((speck) => dotPath([...speck])).join('')}"/>`,
    `</g>${specks.join('')}</g></svg>`,
    '<div class="outline-inset"><svg aria-hidden="true" focusable="false" ',
    `viewBox="${[left, top, right - left, bottom - top].map((side) => Math.round(side * OUTLINE_UNITS)).join(' ')}">`,
    `<g class="land">${inInset.join('')}</g>`,
    '<g class="lines"><use href="#outline-dashes"/><use href="#outline-dots"/></g></svg>',
    '<span lang="zh">南海诸岛</span><span lang="en">South China Sea islands</span></div>',
    '</div>',
  ].join('');
}
