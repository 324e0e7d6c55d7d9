import type { Feature, FeatureCollection, GeoJSON, MultiLineString, MultiPolygon } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { GroupingOverlay, MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { overlayLevel } from '../overlayLevel.ts';
import type { Circle } from '../focusRing.ts';
import { MERCATOR } from '../projection.ts';
import { SOURCE, type SourceId } from './ids.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

function line(kind: string, geometry: MultiLineString): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}

function outlines(level: LevelShapes, coast: boolean): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [line('border', level.borders()), ...(coast ? [line('coast', level.coast())] : [])],
  };
}

/** What each boundary source takes its data from: the piece decides whether the data is still good. */
interface Supply {
  readonly source: SourceId;
  readonly piece: object | null;
  readonly data: () => GeoJSON;
}

function supplies(geometry: Geometry): readonly Supply[] {
  const { context } = geometry;
  const provinces = geometry.fine?.provinces ?? geometry.provinces;
  const prefectures = geometry.fine?.prefectures ?? geometry.prefectures;
  const lines = geometry.fine?.lines ?? geometry.lines;
  return [
    { source: SOURCE.countries, piece: context, data: () => context?.countries ?? NOTHING },
    { source: SOURCE.rivers, piece: context, data: () => context?.rivers ?? NOTHING },
    { source: SOURCE.provinces, piece: provinces, data: () => provinces.regions },
    { source: SOURCE.provinceBorders, piece: provinces, data: () => outlines(provinces, true) },
    { source: SOURCE.prefectures, piece: prefectures, data: () => prefectures?.regions ?? NOTHING },
    {
      source: SOURCE.prefectureBorders,
      piece: prefectures,
      data: () => (prefectures ? outlines(prefectures, false) : NOTHING),
    },
    { source: SOURCE.lines, piece: lines, data: () => lines },
  ];
}

/** Boundaries whose source has to take new data when `before` gives way to `after`; all when null. */
export function changedBoundaries(
  before: Geometry | null,
  after: Geometry,
): readonly { readonly source: SourceId; readonly data: GeoJSON }[] {
  if (before === after) return [];
  const old = before ? supplies(before) : [];
  return supplies(after)
    .filter(({ source, piece }) => old.find((one) => one.source === source)?.piece !== piece)
    .map(({ source, data }) => ({ source, data: data() }));
}

type OverlayPart = 'whole' | 'full' | 'partial';

/**
 * Every overlay in up to three parts: `whole` for its outline, `full` for the tint, `partial` for
 * the hatch.
 */
export function overlayFeatures(
  overlays: readonly GroupingOverlay[],
  geometry: Geometry,
): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: overlays.flatMap(({ id, colour, selected, full, partial }) => {
      const part = (name: OverlayPart, places: readonly Adcode[]): Feature<MultiPolygon>[] => {
        const shape =
          places.length > 0 ? overlayLevel(geometry, places, true).outline(places) : null;
        if (!shape || shape.coordinates.length === 0) return [];
        const properties = { id, part: name, colour, selected };
        return [{ type: 'Feature', properties, geometry: shape }];
      };
      return [
        ...part('whole', [...full, ...partial]),
        ...part('full', full),
        ...part('partial', partial),
      ];
    }),
  };
}

function points<Item extends { readonly point: Marker['point'] }>(
  items: readonly Item[],
  properties: (item: Item) => Readonly<Record<string, string | number>>,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      properties: properties(item),
      geometry: { type: 'Point', coordinates: [...item.point] },
    })),
  };
}

/** Labels step aside of a marker at the same place by its radius: `aside`, CSS pixels. */
export function labelFeatures(
  labels: readonly MapLabel[],
  markers: readonly Marker[],
): FeatureCollection {
  const radii = new Map(markers.map(({ id, radius }) => [id, radius]));
  return points(labels, ({ id, text, level, priority }) => ({
    id,
    text,
    level,
    priority,
    aside: radii.get(id) ?? 0,
  }));
}

/** Corners of the polygon that passes for a circle. */
const CORNERS = 48;

/** The ring around a speck, nothing for null. */
export function circleFeatures(circle: Circle | null): FeatureCollection {
  if (!circle) return NOTHING;
  const { centre, radius } = circle;
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
    const [lng, lat] = MERCATOR.fromWorld([
      centre[0] + radius * Math.cos(angle),
      centre[1] + radius * Math.sin(angle),
    ]);
    return [lng, lat];
  });
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ring } },
    ],
  };
}

/** `order` lets small markers lie on large ones. */
export function markerFeatures(
  markers: readonly Marker[],
  imageOf: (marker: Marker) => string,
): FeatureCollection {
  return points(markers, (marker) => ({
    id: marker.id,
    image: imageOf(marker),
    radius: marker.radius,
    order: -marker.radius,
  }));
}
