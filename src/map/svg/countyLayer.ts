import type { Adcode } from '../../domain/ids.ts';
import { COUNTIES_APPEAR, COUNTIES_PICK, COUNTY_LABELS_FROM } from '../../china/zoomLevels.ts';
import type { CountyLabel } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Box } from '../camera.ts';
import { boxesTouch } from '../extents.ts';
import type { CountyShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import type { Projection } from '../projection.ts';
import {
  type BoxedPath,
  createCountyAreas,
  createCountyBorders,
  keepInView,
} from './countyPaths.ts';
import { createElement, setAttributes, setVisible } from './element.ts';
import { placeLabels, type Rect } from './labelPlacement.ts';
import type { VisibleArea } from './mapState.ts';
import { toPathUnits, unitsToWorld } from './paths.ts';
import { outlinePath } from './regionLayer.ts';
import type { TextMeasure } from './textWidth.ts';

const LINE_HEIGHT = 1.15;
const FONT_WEIGHT = 400;
/** A share of the box, drawn beyond it on every side: a small pan needs no drawing. */
const MARGIN_SHARE = 0.25;

/** Only what is in view is in the document. */
export interface CountyLayer {
  readonly borders: SVGGElement;
  /** They catch the pointer. */
  readonly shapes: SVGGElement;
  readonly names: SVGGElement;
  setShapes(counties: CountyShapes | null): void;
  setColours(palette: MapPalette): void;
  update(area: VisibleArea): void;
  /** Places them where `taken` (CSS pixels) leaves space. */
  placeNames(labels: readonly CountyLabel[], taken: readonly Rect[], area: VisibleArea): void;
  /** Path data; null when there is no such county. */
  outline(id: Adcode): string | null;
}

function withMargin([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) * MARGIN_SHARE, (bottom - top) * MARGIN_SHARE];
  return [left - x, top - y, right + x, bottom + y];
}

function createNames(
  labels: readonly CountyLabel[],
  taken: readonly Rect[],
  { zoom, box, scale }: VisibleArea,
  {
    palette,
    projection,
    measure,
  }: {
    readonly palette: MapPalette;
    readonly projection: Projection;
    readonly measure: TextMeasure;
  },
): readonly SVGTextElement[] {
  const mapStyle = mapStyleOf(palette.legibility);
  const size = atZoom(mapStyle.countyLabel, zoom);
  const drawnBox = withMargin(box);
  const inView = labels.flatMap((label) => {
    const point = toPathUnits(label.point, projection);
    const [x, y] = unitsToWorld(point);
    if (!boxesTouch([x, y, x, y], drawnBox)) return [];
    return [{ label, x: point[0] * scale, y: point[1] * scale }];
  });
  const positions = placeLabels(
    inView.map(({ label, x, y }) => ({
      x,
      y,
      width: measure.width(label.text, FONT_WEIGHT, size),
      height: size * LINE_HEIGHT,
      markerRadius: 0,
      priority: 0,
    })),
    taken,
    mapStyle.labelPadding,
  );
  return inView.flatMap(({ label }, index) => {
    const position = positions[index];
    if (!position) return [];
    const text = createElement('text', {
      'data-label': label.id,
      'font-size': size.toFixed(2),
      x: position.x.toFixed(1),
      y: (position.y + size * 0.35).toFixed(1),
    });
    text.textContent = label.text;
    return [text];
  });
}

function createGroups() {
  return {
    borders: createElement('g', {
      fill: 'none',
      'pointer-events': 'none',
      'stroke-linejoin': 'round',
      'data-counties': 'borders',
    }),
    shapes: createElement('g', {
      fill: 'none',
      'pointer-events': 'all',
      'data-counties': 'shapes',
    }),
    names: createElement('g', {
      'pointer-events': 'none',
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      'stroke-opacity': MAP_STYLE.haloOpacity,
      'stroke-linejoin': 'round',
      'font-weight': FONT_WEIGHT,
      'data-counties': 'names',
    }),
  };
}

export function createCountyLayer(measure: TextMeasure, projection: Projection): CountyLayer {
  const { borders, shapes, names } = createGroups();
  let counties: CountyShapes | null = null;
  let palette: MapPalette | null = null;
  let borderPaths: readonly BoxedPath[] | null = null;
  let areaPaths: readonly BoxedPath[] | null = null;

  return {
    ...{ borders, shapes, names },
    setShapes(next) {
      if (counties === next) return;
      counties = next;
      [borderPaths, areaPaths] = [null, null];
      for (const group of [borders, shapes, names]) group.replaceChildren();
    },
    setColours(next) {
      palette = next;
      const mapStyle = mapStyleOf(next.legibility);
      const { line, gap } = MAP_STYLE.countyDash;
      setAttributes(borders, {
        stroke: next.provinceBorder,
        'stroke-dasharray': `${line} ${gap}`,
      });
      setAttributes(names, {
        fill: next.label,
        stroke: next.labelHalo,
        'stroke-width': mapStyle.halo * 2,
      });
    },
    update({ zoom, box }) {
      const drawnBox = withMargin(box);
      const hasBorders = counties !== null && zoom >= COUNTIES_APPEAR;
      const hasAreas = counties !== null && zoom >= COUNTIES_PICK;
      setVisible(borders, hasBorders);
      setVisible(shapes, hasAreas);
      if (!counties || !palette) return;
      if (hasBorders) {
        borderPaths ??= createCountyBorders(counties, projection);
        keepInView(borders, borderPaths, drawnBox);
        setAttributes(borders, {
          'stroke-width': atZoom(mapStyleOf(palette.legibility).countyBorder, zoom).toFixed(2),
          'stroke-opacity': atZoom(MAP_STYLE.counties, zoom).toFixed(2),
        });
      }
      if (!hasAreas) return;
      areaPaths ??= createCountyAreas(counties, projection);
      keepInView(shapes, areaPaths, drawnBox);
    },
    placeNames(labels, taken, area) {
      const hasNames = counties !== null && area.zoom >= COUNTY_LABELS_FROM;
      setVisible(names, hasNames);
      if (!hasNames || !palette) return;
      names.replaceChildren(...createNames(labels, taken, area, { palette, projection, measure }));
    },
    outline: (id) => (counties?.ids.has(id) ? outlinePath(counties, id, projection) : null),
  };
}
