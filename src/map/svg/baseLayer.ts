import { type MapLevel, mapLevelAt } from '../../china/zoomLevels.ts';
import type { MultiLineString } from 'geojson';
import type { NationalLineKind } from '../../china/nationalLines.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { BoundaryLines, Geometry, LevelShapes } from '../geometry.ts';
import { atZoom, MAP_STYLE, type MapStyle, mapStyleOf } from '../mapStyle.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { createElement, createLine, LINE_JOINS, setAttributes, setVisible } from './element.ts';
import type { Projection } from '../projection.ts';
import { chunkedEdges, chunkedLines, pathOf } from './paths.ts';

interface LineStyle {
  readonly colour: keyof MapPalette &
    ('river' | 'provinceBorder' | 'prefectureBorder' | 'nationalLine');
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

/** Also all lines that do not belong to one region. */
export interface BaseLayer {
  readonly countries: SVGGElement;
  readonly lines: SVGGElement;
  /** The next `setZoom` sets the widths of the lines. */
  setColours(palette: MapPalette): void;
  /** Draws the fine boundaries if `fine` and if there are any. */
  setZoom(zoom: number, fine: boolean, fixed?: MapLevel | null): void;
  /** {@link setZoom}, one line a step. */
  setZoomInSteps(zoom: number, fine: boolean, fixed?: MapLevel | null): ChunkedTask;
  setGeometry(geometry: Geometry): void;
}

function* nationalLinePaths(
  lines: BoundaryLines,
  kind: NationalLineKind,
  projection: Projection,
): Iterable<string> {
  for (const { properties, geometry } of lines.features)
    if (properties.kind === kind) yield pathOf(geometry, projection);
}

function* chunkPaths({ coordinates }: MultiLineString, projection: Projection): Iterable<string> {
  for (const chunk of chunkedLines(coordinates, projection)) yield chunk.d();
}

function* riverPaths(context: Geometry['context'], projection: Projection): Iterable<string> {
  for (const river of context?.rivers.features ?? []) yield pathOf(river.geometry, projection);
}

interface LineGroup extends Pick<LineStyle, 'colour' | 'width'> {
  readonly group: SVGGElement;
  drawnSource: LineContent['source'];
}

/** The paths are made when the layer is first visible. */
interface LineContent {
  /** While it is the same object, the paths are the same. */
  readonly source: object | null;
  readonly paths: () => Iterable<string>;
}

function lineContents(
  geometry: Geometry,
  level: {
    readonly provinces: LevelShapes;
    readonly prefectures: LevelShapes | null;
    readonly lines: BoundaryLines;
  },
  projection: Projection,
): Readonly<Record<LineLayer, LineContent>> {
  const { provinces, prefectures, lines } = level;
  const { context } = geometry;
  const nationalLines = (kind: NationalLineKind): LineContent => ({
    source: lines,
    paths: () => nationalLinePaths(lines, kind, projection),
  });
  return {
    rivers: { source: context, paths: () => riverPaths(context, projection) },
    prefectureBorders: {
      source: prefectures,
      paths: () => (prefectures ? chunkPaths(prefectures.borders(), projection) : []),
    },
    coast: { source: provinces, paths: () => chunkPaths(provinces.coast(), projection) },
    provinceBorders: {
      source: provinces,
      paths: () => chunkPaths(provinces.borders(), projection),
    },
    'sea-boundary': nationalLines('sea-boundary'),
    'undefined-boundary': nationalLines('undefined-boundary'),
    'ten-dash-line': nationalLines('ten-dash-line'),
  };
}

export function createBaseLayer(projection: Projection): BaseLayer {
  const neighbours = createElement('g');
  const neighbourBorders = createElement('g', { fill: 'none', ...LINE_JOINS });
  const countries = createElement('g', { 'pointer-events': 'none' }, neighbours, neighbourBorders);
  let mapStyle: MapStyle = MAP_STYLE;
  const groups = new Map(
    LAYERS.map((layer): [LineLayer, LineGroup] => {
      const style: LineStyle = STYLES[layer];
      const group = createElement('g', { 'data-lines': layer, ...LINE_JOINS });
      if (style.dash !== undefined)
        setAttributes(group, { 'stroke-dasharray': style.dash, 'stroke-linecap': 'butt' });
      return [layer, { group, width: style.width, colour: style.colour, drawnSource: null }];
    }),
  );
  let geometry: Geometry | null = null;

  function* setZoomInSteps(zoom: number, fine: boolean, fixed?: MapLevel | null): ChunkedTask {
    if (!geometry) return;
    const level = (fine ? geometry.fine : null) ?? geometry;
    const contents = lineContents(geometry, level, projection);
    for (const [layer, state] of groups) {
      const { group, width } = state;
      const isDrawn = layer !== 'prefectureBorders' || mapLevelAt(zoom, fixed) === 'prefecture';
      setVisible(group, isDrawn);
      if (!isDrawn) continue;
      setAttributes(group, { 'stroke-width': atZoom(mapStyle[width], zoom) });
      const { source, paths } = contents[layer];
      if (state.drawnSource === source) continue;
      state.drawnSource = source;
      group.replaceChildren();
      for (const d of paths()) {
        group.append(createLine(d));
        yield;
      }
    }
  }

  return {
    countries,
    setZoomInSteps,
    setZoom: (zoom, fine, fixed) => runSync(setZoomInSteps(zoom, fine, fixed)),
    lines: createElement(
      'g',
      { fill: 'none', 'pointer-events': 'none' },
      ...[...groups.values()].map((layer) => layer.group),
    ),
    setColours(palette) {
      mapStyle = mapStyleOf(palette.legibility);
      setAttributes(neighbours, { fill: palette.neighbourLand });
      setAttributes(neighbourBorders, {
        stroke: palette.neighbourBorder,
        'stroke-width': mapStyle.countryBorder,
      });
      for (const { group, colour } of groups.values())
        setAttributes(group, { stroke: palette[colour] });
    },
    setGeometry(next) {
      if (next.context !== (geometry?.context ?? null)) {
        const areas = next.context?.countries.features.map((country) => country.geometry) ?? [];
        neighbours.replaceChildren(
          ...areas.map((area) => createElement('path', { d: pathOf(area, projection) })),
        );
        neighbourBorders.replaceChildren(
          ...areas.flatMap((area) =>
            chunkedEdges(area, projection).map(({ d }) => createLine(d())),
          ),
        );
      }
      geometry = next;
    },
  };
}
