import type { Feature, FeatureCollection } from 'geojson';
import { runSync } from '../../scheduling/runChunked.ts';
import { zoomScale } from '../camera.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { Geometry } from '../geometry.ts';
import { mapStyleOf } from '../mapStyle.ts';
import { markersAt } from '../markersAt.ts';
import type { MapScene } from '../port.ts';
import { MERCATOR } from '../projection.ts';
import {
  countryOf,
  type LabelContext,
  labelCandidates,
  linesOf,
  markerRects,
  provinceRects,
} from '../svg/labelCandidates.ts';
import type { LabelPosition, Rect } from '../svg/labelPlacement.ts';
import { toPathUnits, UNITS_PER_PIXEL } from '../svg/paths.ts';
import { placeNames } from '../svg/placeNames.ts';
import { createTextMeasure } from '../svg/textWidth.ts';
import { blockedRects } from '../svg/windowFrame.ts';
import { CANVAS_FONTS } from './labelFonts.ts';
import { fromUnits, placeRiverNames } from './riverNames.ts';

/** An audience cannot move the map: where its names must be. */
export interface NameFrame {
  /** The middle of the window. */
  readonly center: LngLat;
  /** The size of the window, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What covers the map, CSS pixels from the window's upper left corner. */
  readonly covered: readonly Rect[];
}

/** What the places of names depend on. */
type NamedScene = Pick<
  MapScene,
  'labels' | 'groupingLabels' | 'markers' | 'riverNames' | 'palette' | 'level'
>;

export interface NameLayout {
  readonly names: FeatureCollection;
  /** From regions to names outside them. */
  readonly leaders: FeatureCollection;
  readonly riverNames: FeatureCollection;
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

type Properties = Readonly<Record<string, string | number>>;

function nameFeature(properties: Properties, coordinates: [number, number]): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function lineFeatures(
  position: LabelPosition | null | undefined,
  properties: Properties,
  toPoint: (x: number, y: number) => [number, number],
): readonly Feature[] {
  if (!position?.leader) return [];
  const [x0, y0, x1, y1] = position.leader;
  const coordinates = [toPoint(x0, y0), toPoint(x1, y1)];
  return [{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }];
}

/** In the plane of the names. */
function windowOf({ center, size: { width, height } }: NameFrame, scale: number): Rect {
  const [x, y] = toPathUnits(center, MERCATOR);
  const [left, top] = [x * scale - width / 2, y * scale - height / 2];
  return [left, top, left + width, top + height];
}

/** As with SVG: the engine itself would not know where a region ends. */
export function createNameLayout(): (
  scene: NamedScene,
  geometry: Geometry,
  zoom: number,
  frame: NameFrame | null,
) => NameLayout {
  const { width: measure } = createTextMeasure(() => CANVAS_FONTS);

  return (scene, geometry, zoom, frame) => {
    const mapStyle = mapStyleOf(scene.palette.legibility);
    const { labelPadding: padding, firstLabel } = mapStyle;
    const factorOf = (first?: boolean): number => (first ? firstLabel : 1);
    const scale = zoomScale(zoom) / UNITS_PER_PIXEL;
    const context: LabelContext = {
      ...{ geometry, mapStyle, zoom, measure, level: scene.level ?? null },
      labels: scene.labels,
      markers: markersAt(scene, zoom),
      projection: MERCATOR,
      plane: { scale, x: 0, y: 0 },
      enlargement: 1,
    };
    const candidates = runSync(labelCandidates(context));
    const country = countryOf(context);
    const window = frame && windowOf(frame, scale);
    const obstacles = [
      ...markerRects(context),
      ...(window ? blockedRects(window, frame.covered) : []),
    ];
    const rivers = geometry.context
      ? placeRiverNames(geometry.context.rivers, scene.riverNames, context, [
          ...obstacles,
          ...provinceRects(candidates, obstacles, padding, country),
        ])
      : { features: collection([]), rects: [] };
    const { positions, named } = runSync(
      placeNames({
        ...{ context, candidates, country },
        groupingLabels: scene.groupingLabels ?? [],
        isStage: frame !== null,
        window: window ?? undefined,
        obstacles: [...obstacles, ...rivers.rects],
      }),
    );
    const toPoint = (x: number, y: number) => fromUnits([x / scale, y / scale]);
    return {
      riverNames: rivers.features,
      names: collection([
        ...candidates.flatMap(
          ({ label: { id, level, priority, text, first } }, index): Feature[] => {
            const position = positions[index];
            if (!position) return [];
            const lines = linesOf(text, position.isBroken ?? false).join('\n');
            return [
              nameFeature(
                { id, level, priority, text: lines, factor: factorOf(first) },
                toPoint(position.x, position.y),
              ),
            ];
          },
        ),
        ...named.map(({ label: { id, colour, first }, lines, x, y }) =>
          nameFeature(
            { id, level: 'grouping', colour, text: lines.join('\n'), factor: factorOf(first) },
            toPoint(x, y),
          ),
        ),
      ]),
      leaders: collection([
        ...candidates.flatMap(({ label: { id } }, index) =>
          lineFeatures(positions[index], { id }, toPoint),
        ),
        ...named.flatMap((name) =>
          lineFeatures(name, { id: name.label.id, colour: name.label.colour }, toPoint),
        ),
      ]),
    };
  };
}
