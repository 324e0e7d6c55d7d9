import type { MultiLineString } from 'geojson';
import type { NationalLineKind } from '../../china/nationalLines.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { BoundaryLines, Geometry, LevelShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE, type MapStyle, mapStyleOf } from '../mapStyle.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { element, JOINED, line, put, show } from './element.ts';
import type { Projection } from '../projection.ts';
import { chunked, edgesOf, pathOf } from './paths.ts';

/** A layer of lines in `colour` of the palette, `width` by zoom. */
interface LineStyle {
  readonly colour: keyof MapPalette &
    ('river' | 'provinceBorder' | 'prefectureBorder' | 'nationalLine');
  /** The measure of its width. */
  readonly width: keyof MapStyle &
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
}

const STYLES = {
  rivers: { colour: 'river', width: 'river' },
  prefectureBorders: { colour: 'prefectureBorder', width: 'prefectureBorder' },
  coast: { colour: 'provinceBorder', width: 'coast' },
  provinceBorders: { colour: 'provinceBorder', width: 'provinceBorder' },
  'sea-boundary': { colour: 'nationalLine', width: 'seaBoundary', dash: '4 3' },
  'undefined-boundary': { colour: 'nationalLine', width: 'undefinedBoundary', dash: '3 3' },
  'ten-dash-line': { colour: 'nationalLine', width: 'tenDashLine' },
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
  /** The same in steps, a line each. */
  zooming(zoom: number, fine: boolean): ChunkedTask;
  setGeometry(geometry: Geometry): void;
}

function* ofKind(
  lines: BoundaryLines,
  kind: NationalLineKind,
  projection: Projection,
): Iterable<string> {
  for (const { properties, geometry } of lines.features)
    if (properties.kind === kind) yield pathOf(geometry, projection);
}

function* inChunks({ coordinates }: MultiLineString, projection: Projection): Iterable<string> {
  for (const piece of chunked(coordinates, projection)) yield piece.d();
}

function* ofRivers(context: Geometry['context'], projection: Projection): Iterable<string> {
  for (const river of context?.rivers.features ?? []) yield pathOf(river.geometry, projection);
}

/** A layer of lines as it stands. */
interface Lines extends Pick<LineStyle, 'colour' | 'width'> {
  readonly group: SVGGElement;
  drawn: Content['of'];
}

/** What a layer of lines is made of, and how: called when the layer is first seen. */
interface Content {
  /** As long as it is the same, so is what is drawn. */
  readonly of: object | null;
  readonly draw: () => Iterable<string>;
}

/** What is drawn in each layer of lines. */
function contents(
  geometry: Geometry,
  level: {
    readonly provinces: LevelShapes;
    readonly prefectures: LevelShapes | null;
    readonly lines: BoundaryLines;
  },
  projection: Projection,
): Readonly<Record<LineLayer, Content>> {
  const { provinces, prefectures, lines } = level;
  const { context } = geometry;
  const kind = (one: NationalLineKind): Content => ({
    of: lines,
    draw: () => ofKind(lines, one, projection),
  });
  return {
    rivers: { of: context, draw: () => ofRivers(context, projection) },
    prefectureBorders: {
      of: prefectures,
      draw: () => (prefectures ? inChunks(prefectures.borders(), projection) : []),
    },
    coast: { of: provinces, draw: () => inChunks(provinces.coast(), projection) },
    provinceBorders: { of: provinces, draw: () => inChunks(provinces.borders(), projection) },
    'sea-boundary': kind('sea-boundary'),
    'undefined-boundary': kind('undefined-boundary'),
    'ten-dash-line': kind('ten-dash-line'),
  };
}

export function createBaseLayer(projection: Projection): BaseLayer {
  const neighbours = element('g');
  const neighbourBorders = element('g', { fill: 'none', ...JOINED });
  const countries = element('g', { 'pointer-events': 'none' }, neighbours, neighbourBorders);
  let mapStyle: MapStyle = MAP_STYLE;
  const groups = new Map(
    LAYERS.map((layer): [LineLayer, Lines] => {
      const style: LineStyle = STYLES[layer];
      const group = element('g', { 'data-lines': layer, ...JOINED });
      if (style.dash !== undefined)
        put(group, { 'stroke-dasharray': style.dash, 'stroke-linecap': 'butt' });
      return [layer, { group, width: style.width, colour: style.colour, drawn: null }];
    }),
  );
  let geometry: Geometry | null = null;

  function* zooming(zoom: number, fine: boolean): ChunkedTask {
    if (!geometry) return;
    const level = (fine ? geometry.fine : null) ?? geometry;
    const lines = contents(geometry, level, projection);
    for (const [layer, state] of groups) {
      const strength = layer === 'prefectureBorders' ? atZoom(MAP_STYLE.prefectures, zoom) : 1;
      show(state.group, strength > 0);
      if (strength === 0) continue;
      put(state.group, { 'stroke-width': atZoom(mapStyle[state.width], zoom), opacity: strength });
      const { of, draw } = lines[layer];
      if (state.drawn === of) continue;
      state.drawn = of;
      state.group.replaceChildren();
      for (const d of draw()) {
        state.group.append(line(d));
        yield;
      }
    }
  }

  return {
    countries,
    zooming,
    zoom: (zoom, fine) => runSync(zooming(zoom, fine)),
    lines: element(
      'g',
      { fill: 'none', 'pointer-events': 'none' },
      ...[...groups.values()].map((layer) => layer.group),
    ),
    colour(palette) {
      mapStyle = mapStyleOf(palette.legibility);
      put(neighbours, { fill: palette.neighbourLand });
      put(neighbourBorders, {
        stroke: palette.neighbourBorder,
        'stroke-width': mapStyle.countryBorder,
      });
      for (const { group, colour } of groups.values()) put(group, { stroke: palette[colour] });
    },
    setGeometry(next) {
      if (next.context !== (geometry?.context ?? null)) {
        const around = next.context?.countries.features.map((country) => country.geometry) ?? [];
        neighbours.replaceChildren(
          ...around.map((area) => element('path', { d: pathOf(area, projection) })),
        );
        neighbourBorders.replaceChildren(
          ...around.flatMap((area) => edgesOf(area, projection).map(({ d }) => line(d()))),
        );
      }
      geometry = next;
    },
  };
}
