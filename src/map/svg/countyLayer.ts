import type { Position } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import { COUNTIES_APPEAR, COUNTIES_PICK, COUNTY_LABELS_FROM } from '../../china/zoomLevels.ts';
import type { CountyLabel } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Box } from '../camera.ts';
import { extentsOf, meet } from '../extents.ts';
import type { CountyShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { type Projection, WORLD_SIZE } from '../projection.ts';
import { element, put, show } from './element.ts';
import { placeLabels, type Rect } from './labelPlacement.ts';
import { pathOf, pathChunks, toUnits, UNITS, unitsToWorld } from './paths.ts';
import { outlineOn } from './regionLayer.ts';
import type { TextMeasure } from './textWidth.ts';

/** Side of a piece of borders, path units: about three degrees. */
const SIDE = (WORLD_SIZE / 128) * UNITS;
const LINE_HEIGHT = 1.15;
const WEIGHT = 400;
/** So much more than what is seen is drawn, on every side, that a small push finds it there. */
const MARGIN = 0.25;

/** Where the camera stands. */
export interface CountyLayerView {
  readonly zoom: number;
  /** World pixels. */
  readonly box: Box;
  /** Path units to CSS pixels. */
  readonly scale: number;
}

/** Borders, shapes to point at and names of the counties; only what is in view is drawn. */
export interface CountyLayer {
  readonly borders: SVGGElement;
  /** Drawn with nothing: they catch the pointer. */
  readonly shapes: SVGGElement;
  readonly names: SVGGElement;
  setShapes(counties: CountyShapes | null): void;
  colour(palette: MapPalette): void;
  look(view: CountyLayerView): void;
  /** Places the names in view around those that stand already. */
  name(labels: readonly CountyLabel[], taken: readonly Rect[], view: CountyLayerView): void;
  outline(id: Adcode): string | null;
}

/** Paths of which those in view stand in a group. */
interface InView {
  readonly box: Box;
  readonly path: SVGPathElement;
}

function keepInView(group: SVGGElement, all: readonly InView[], view: Box): void {
  const wanted = all.filter(({ box }) => meet(box, view)).map(({ path }) => path);
  const same =
    wanted.length === group.children.length &&
    wanted.every((path, at) => path === group.children[at]);
  if (!same) group.replaceChildren(...wanted);
}

function grown([left, top, right, bottom]: Box, by: number): Box {
  const [x, y] = [(right - left) * by, (bottom - top) * by];
  return [left - x, top - y, right + x, bottom + y];
}

export function createCountyLayer(measure: TextMeasure, projection: Projection): CountyLayer {
  const borders = element('g', {
    fill: 'none',
    'pointer-events': 'none',
    'stroke-linejoin': 'round',
    'data-counties': 'borders',
  });
  const shapes = element('g', { fill: 'none', 'pointer-events': 'all', 'data-counties': 'shapes' });
  const names = element('g', {
    'pointer-events': 'none',
    'text-anchor': 'middle',
    'paint-order': 'stroke',
    'stroke-opacity': MAP_STYLE.haloOpacity,
    'stroke-linejoin': 'round',
    'font-weight': WEIGHT,
    'data-counties': 'names',
  });
  let counties: CountyShapes | null = null;
  let palette: MapPalette | null = null;
  let lines: readonly InView[] | null = null;
  let hits: readonly InView[] | null = null;

  const boxOf = (line: readonly Position[]): Box => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const position of line) {
      const [x, y] = projection.toWorld(position[0] ?? 0, position[1] ?? 0);
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
    return [left, top, right, bottom];
  };
  const makeLines = (shown: CountyShapes): readonly InView[] =>
    pathChunks(shown.inner().coordinates, projection, SIDE).map(({ lines: some, d }) => ({
      box: boxOf(some.flat()),
      path: element('path', { d: d(), 'vector-effect': 'non-scaling-stroke' }),
    }));
  const makeHits = (shown: CountyShapes): readonly InView[] => {
    const extents = extentsOf(shown, projection);
    return shown.regions.features.flatMap(({ properties: { adcode: id }, geometry }) => {
      const box = extents.get(id);
      if (!box) return [];
      let drawn = false;
      const path = element('path', { 'data-adcode': id });
      return {
        box,
        // Path data is made when the county first comes into view.
        get path() {
          if (!drawn) put(path, { d: pathOf(geometry, projection) });
          drawn = true;
          return path;
        },
      };
    });
  };

  return {
    borders,
    shapes,
    names,
    setShapes(next) {
      if (counties === next) return;
      counties = next;
      [lines, hits] = [null, null];
      for (const group of [borders, shapes, names]) group.replaceChildren();
    },
    colour(next) {
      palette = next;
      const mapStyle = mapStyleOf(next.legibility);
      const { line, gap } = MAP_STYLE.countyDash;
      put(borders, { stroke: next.provinceBorder, 'stroke-dasharray': `${line} ${gap}` });
      put(names, {
        fill: next.label,
        stroke: next.labelHalo,
        'stroke-width': mapStyle.halo * 2,
      });
    },
    look({ zoom, box: seen }) {
      const box = grown(seen, MARGIN);
      const appear = counties !== null && zoom >= COUNTIES_APPEAR;
      const pick = counties !== null && zoom >= COUNTIES_PICK;
      show(borders, appear);
      show(shapes, pick);
      if (!counties || !palette) return;
      if (appear) {
        lines ??= makeLines(counties);
        keepInView(borders, lines, box);
        put(borders, {
          'stroke-width': atZoom(mapStyleOf(palette.legibility).countyBorder, zoom).toFixed(2),
          'stroke-opacity': atZoom(MAP_STYLE.counties, zoom).toFixed(2),
        });
      }
      if (!pick) return;
      hits ??= makeHits(counties);
      keepInView(shapes, hits, box);
    },
    name(labels, taken, { zoom, box, scale }) {
      const shown = counties !== null && zoom >= COUNTY_LABELS_FROM;
      show(names, shown);
      if (!shown || !palette) return;
      const mapStyle = mapStyleOf(palette.legibility);
      const size = atZoom(mapStyle.countyLabel, zoom);
      const room = grown(box, MARGIN);
      const near = labels.flatMap((label) => {
        const at = toUnits(label.point, projection);
        const [x, y] = unitsToWorld(at);
        return meet([x, y, x, y], room) ? [{ label, x: at[0] * scale, y: at[1] * scale }] : [];
      });
      const spots = placeLabels(
        near.map(({ label, x, y }) => ({
          x,
          y,
          width: measure.width(label.text, WEIGHT, size),
          height: size * LINE_HEIGHT,
          aside: 0,
          priority: 0,
        })),
        taken,
        mapStyle.labelPadding,
      );
      names.replaceChildren(
        ...near.flatMap(({ label }, at) => {
          const spot = spots[at];
          if (!spot) return [];
          const text = element('text', {
            'data-label': label.id,
            'font-size': size.toFixed(2),
            x: spot.x.toFixed(1),
            y: (spot.y + size * 0.35).toFixed(1),
          });
          text.textContent = label.text;
          return [text];
        }),
      );
    },
    outline: (id) => (counties?.ids.has(id) ? outlineOn(counties, id, projection) : null),
  };
}
