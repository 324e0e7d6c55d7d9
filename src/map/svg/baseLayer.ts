import type { LineKind } from '../../domain/artefacts.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { BoundaryLines, Geometry, LevelShapes } from '../geometry.ts';
import { atZoom, LOOK, type Look, lookOf } from '../look.ts';
import { element, line, put, show } from './element.ts';
import type { Projection } from '../projection.ts';
import { chunked, pathOf } from './paths.ts';

/** A layer of lines in `colour` of the palette, `width` by zoom. */
interface LineStyle {
  readonly colour: keyof MapPalette &
    ('river' | 'provinceBorder' | 'prefectureBorder' | 'nationalLine');
  /** The measure of its width. */
  readonly width: keyof Look &
    (
      | 'river'
      | 'prefectureBorder'
      | 'coast'
      | 'provinceBorder'
      | 'seaBoundary'
      | 'undefinedBoundary'
      | 'tenDashLine'
    );
  readonly dash?: string;
  readonly cap?: 'round';
}

const STYLES = {
  rivers: { colour: 'river', width: 'river', cap: 'round' },
  prefectureBorders: { colour: 'prefectureBorder', width: 'prefectureBorder' },
  coast: { colour: 'provinceBorder', width: 'coast' },
  provinceBorders: { colour: 'provinceBorder', width: 'provinceBorder' },
  'sea-boundary': { colour: 'nationalLine', width: 'seaBoundary', dash: '4 3' },
  'undefined-boundary': { colour: 'nationalLine', width: 'undefinedBoundary', dash: '3 3' },
  'ten-dash-line': { colour: 'nationalLine', width: 'tenDashLine', cap: 'round' },
} as const satisfies Readonly<Record<string, LineStyle>>;
type LineLayer = keyof typeof STYLES;
const LAYERS: readonly LineLayer[] = [
  'rivers',
  'prefectureBorders',
  'coast',
  'provinceBorders',
  'sea-boundary',
  'undefined-boundary',
  'ten-dash-line',
];

/** The land around, and every line that is no region's own. */
export interface BaseLayer {
  readonly countries: SVGGElement;
  readonly lines: SVGGElement;
  /** Colours and weights; widths follow with the next `zoom`. */
  colour(palette: MapPalette): void;
  /** Widths and strengths at `zoom`; `fine` picks the finer boundaries when there are any. */
  zoom(zoom: number, fine: boolean): void;
  setGeometry(geometry: Geometry): void;
}

const ofKind = (lines: BoundaryLines, kind: LineKind, projection: Projection): readonly string[] =>
  lines.features
    .filter((one) => one.properties.kind === kind)
    .map((one) => pathOf(one.geometry, projection));

/** What is drawn in each layer of lines; a function is called when the layer is first seen. */
function contents(
  geometry: Geometry,
  level: {
    readonly provinces: LevelShapes;
    readonly prefectures: LevelShapes | null;
    readonly lines: BoundaryLines;
  },
  projection: Projection,
): Readonly<Record<LineLayer, () => readonly string[]>> {
  const { provinces, prefectures, lines } = level;
  return {
    rivers: () =>
      geometry.context?.rivers.features.map((river) => pathOf(river.geometry, projection)) ?? [],
    prefectureBorders: () => chunked(prefectures?.borders().coordinates ?? [], projection),
    coast: () => chunked(provinces.coast().coordinates, projection),
    provinceBorders: () => chunked(provinces.borders().coordinates, projection),
    'sea-boundary': () => ofKind(lines, 'sea-boundary', projection),
    'undefined-boundary': () => ofKind(lines, 'undefined-boundary', projection),
    'ten-dash-line': () => ofKind(lines, 'ten-dash-line', projection),
  };
}

export function createBaseLayer(projection: Projection): BaseLayer {
  const countries = element('g', { 'pointer-events': 'none' });
  let look: Look = LOOK;
  const groups = new Map(
    LAYERS.map((layer) => {
      const style: LineStyle = STYLES[layer];
      const group = element('g', { 'data-lines': layer, 'stroke-linejoin': 'round' });
      if (style.dash !== undefined) put(group, { 'stroke-dasharray': style.dash });
      if (style.cap !== undefined) put(group, { 'stroke-linecap': style.cap });
      return [layer, { group, width: style.width, colour: style.colour, drawn: '' }];
    }),
  );
  let geometry: Geometry | null = null;
  /** Grows with every new geometry, so that stale lines are known by it. */
  let generation = 0;

  return {
    countries,
    lines: element(
      'g',
      { fill: 'none', 'pointer-events': 'none' },
      ...[...groups.values()].map((layer) => layer.group),
    ),
    colour(palette) {
      look = lookOf(palette.legibility);
      put(countries, {
        fill: palette.neighbourLand,
        stroke: palette.neighbourBorder,
        'stroke-width': look.countryBorder,
      });
      for (const { group, colour } of groups.values()) put(group, { stroke: palette[colour] });
    },
    zoom(zoom, fine) {
      if (!geometry) return;
      const level = (fine ? geometry.fine : null) ?? geometry;
      const lines = contents(geometry, level, projection);
      for (const [layer, state] of groups) {
        const strength = layer === 'prefectureBorders' ? atZoom(LOOK.prefectures, zoom) : 1;
        show(state.group, strength > 0);
        if (strength === 0) continue;
        put(state.group, { 'stroke-width': atZoom(look[state.width], zoom), opacity: strength });
        const wanted = `${generation} ${level === geometry ? 'coarse' : 'fine'}`;
        if (state.drawn === wanted) continue;
        state.drawn = wanted;
        state.group.replaceChildren(...lines[layer]().map((d) => line(d)));
      }
    },
    setGeometry(next) {
      if (next.context !== (geometry?.context ?? null))
        countries.replaceChildren(
          ...(next.context?.countries.features ?? []).map((country) =>
            line(pathOf(country.geometry, projection)),
          ),
        );
      geometry = next;
      generation += 1;
    },
  };
}
