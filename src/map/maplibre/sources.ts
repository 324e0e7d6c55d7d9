import type { Feature, FeatureCollection, GeoJSON, MultiLineString, MultiPolygon } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import type { GroupingOverlay, Marker } from '../../domain/paints/paint.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { overlayLevel, overlayOutline } from '../overlayLevel.ts';
import type { Circle } from '../focusRing.ts';
import { MERCATOR } from '../projection.ts';
import { SOURCE, type SourceId } from './ids.ts';

const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

function line(kind: string, geometry: MultiLineString): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}

function borderFeatures(level: LevelShapes, withCoast: boolean): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      line('border', level.borders()),
      ...(withCoast ? [line('coast', level.coast())] : []),
    ],
  };
}

/** While `origin` is the same object, the data is the same. */
interface BoundaryData {
  readonly source: SourceId;
  readonly origin: object | null;
  readonly data: () => GeoJSON;
}

function boundaryData(geometry: Geometry): readonly BoundaryData[] {
  const { context } = geometry;
  const provinces = geometry.fine?.provinces ?? geometry.provinces;
  const prefectures = geometry.fine?.prefectures ?? geometry.prefectures;
  const lines = geometry.fine?.lines ?? geometry.lines;
  return [
    { source: SOURCE.countries, origin: context, data: () => context?.countries ?? NO_FEATURES },
    { source: SOURCE.rivers, origin: context, data: () => context?.rivers ?? NO_FEATURES },
    { source: SOURCE.provinces, origin: provinces, data: () => provinces.regions },
    {
      source: SOURCE.provinceBorders,
      origin: provinces,
      data: () => borderFeatures(provinces, true),
    },
    {
      source: SOURCE.prefectures,
      origin: prefectures,
      data: () => prefectures?.regions ?? NO_FEATURES,
    },
    {
      source: SOURCE.prefectureBorders,
      origin: prefectures,
      data: () => (prefectures ? borderFeatures(prefectures, false) : NO_FEATURES),
    },
    { source: SOURCE.lines, origin: lines, data: () => lines },
  ];
}

/** All of them when `before` is null. */
export function changedBoundaries(
  before: Geometry | null,
  after: Geometry,
): readonly { readonly source: SourceId; readonly data: GeoJSON }[] {
  if (before === after) return [];
  const previous = before ? boundaryData(before) : [];
  return boundaryData(after)
    .filter(
      ({ source, origin }) => previous.find((data) => data.source === source)?.origin !== origin,
    )
    .map(({ source, data }) => ({ source, data: data() }));
}

/** `all` for the outline, `full` for the tint, `partial` for the hatch. */
export type OverlayPart = 'all' | 'full' | 'partial';

/** Only the parts that have members. */
export function overlayFeatures(
  overlays: readonly GroupingOverlay[],
  geometry: Geometry,
): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: overlays.flatMap(({ id, colour, dash, selected, full, partial }) => {
      const part = (name: OverlayPart, places: readonly Adcode[]): Feature<MultiPolygon>[] => {
        const shape =
          places.length > 0 ? overlayOutline(overlayLevel(geometry, places, true), places) : null;
        if (!shape || shape.coordinates.length === 0) return [];
        const properties = { id, part: name, colour, dash, selected };
        return [{ type: 'Feature', properties, geometry: shape }];
      };
      return [
        ...part('all', [...full, ...partial]),
        ...part('full', full),
        ...part('partial', partial),
      ];
    }),
  };
}

const CORNERS = 48;

/** No feature for null. */
export function circleFeatures(circle: Circle | null): FeatureCollection {
  if (!circle) return NO_FEATURES;
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

/** `order`: small markers are drawn above large ones. */
export function markerFeatures(
  markers: readonly Marker[],
  imageOf: (marker: Marker) => string,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: markers
      .filter(({ hidden }) => !hidden)
      .map((marker) => ({
        type: 'Feature',
        properties: {
          id: marker.id,
          image: imageOf(marker),
          radius: marker.radius,
          order: -marker.radius,
        },
        geometry: { type: 'Point', coordinates: [...marker.point] },
      })),
  };
}
