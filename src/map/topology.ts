import { isProvinceCode } from '../china/adcode.ts';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Properties,
  Topology,
} from 'topojson-specification';
import type { NationalLineKind } from '../china/nationalLines.ts';
import { adcode, type Adcode } from '../domain/ids.ts';
import { runSync, type ChunkedTask } from '../scheduling/runChunked.ts';
import type { BoundaryLines, Geometry, LevelShapes, RegionShapes, Rivers } from './geometry.ts';

/** Null for one that is still loading or has failed. */
export interface Topologies {
  readonly provinces: Topology;
  readonly prefectures: Topology | null;
  readonly fine: Topology | null;
  readonly context: Topology | null;
}

type Area = Polygon | MultiPolygon;

const LINE_KINDS: readonly string[] = [
  'ten-dash-line',
  'sea-boundary',
  'undefined-boundary',
] satisfies NationalLineKind[];

/** Throws a RangeError that names a missing or wrong part. */
export function* toInitialGeometry(provinces: Topology): ChunkedTask<Geometry> {
  return {
    provinces: yield* toLevel(provinces, 'provinces'),
    lines: yield* toLines(provinces),
    ...{ prefectures: null, fine: null, context: null },
  };
}

/**
 * Without a pause. Throws a RangeError that names a missing object or feature.
 * @public
 */
export function toGeometry({ provinces, prefectures, fine, context }: Topologies): Geometry {
  return {
    ...runSync(toInitialGeometry(provinces)),
    prefectures: prefectures && runSync(toLevel(prefectures, 'prefectures')),
    fine: fine && runSync(toFineGeometry(fine)),
    context: context && runSync(toContext(context)),
  };
}

export function* toFineGeometry(topology: Topology): ChunkedTask<NonNullable<Geometry['fine']>> {
  return {
    provinces: yield* toLevel(topology, 'provinces'),
    prefectures: yield* toLevel(topology, 'prefectures'),
    lines: yield* toLines(topology),
  };
}

/** One region a step. On the level of prefectures a province's code means all its prefectures. */
export function* toLevel(
  topology: Topology,
  name: 'provinces' | 'prefectures' | 'counties',
): ChunkedTask<LevelShapes> {
  const areas = new Map<Adcode, Area>();
  for (const part of getCollection(topology, name).geometries) {
    areas.set(adcode(String(part.id)), toArea(name, part));
  }
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...areas.values()],
  };
  return {
    regions: yield* regionShapes(topology, areas),
    outline: (places) => merge(topology, areasOf(areas, places)),
    borders: lazy(() => mesh(topology, all, (a, b) => a !== b)),
    coast: lazy(() => mesh(topology, all, (a, b) => a === b)),
  };
}

/** Throws a RangeError for anything that is no area. */
export function toArea(name: string, part: GeometryObject<Properties>): Area {
  if (part.type === 'Polygon') return { type: 'Polygon', arcs: part.arcs };
  if (part.type === 'MultiPolygon') return { type: 'MultiPolygon', arcs: part.arcs };
  throw new RangeError(`${name}: ${String(part.id)} is a ${part.type ?? 'null'}, not an area`);
}

function* regionShapes(
  topology: Topology,
  areas: ReadonlyMap<Adcode, Area>,
): ChunkedTask<RegionShapes> {
  const features: RegionShapes['features'] = [];
  for (const [id, area] of areas) {
    features.push({
      type: 'Feature',
      properties: { adcode: id },
      geometry:
        area.type === 'Polygon'
          ? feature(topology, area).geometry
          : feature(topology, area).geometry,
    });
    yield;
  }
  return { type: 'FeatureCollection', features };
}

/** Each once. Codes that are not on this level are ignored. */
function areasOf(areas: ReadonlyMap<Adcode, Area>, places: readonly Adcode[]): Area[] {
  const found = new Set<Area>();
  for (const place of places) {
    const area = areas.get(place);
    if (area) found.add(area);
    else if (isProvinceCode(place))
      for (const [id, part] of areas) if (id.startsWith(place.slice(0, 2))) found.add(part);
  }
  return [...found];
}

/** Throws a RangeError that names a line of an unknown kind. */
function* toLines(topology: Topology): ChunkedTask<BoundaryLines> {
  const features: BoundaryLines['features'] = [];
  for (const line of getCollection(topology, 'lines').geometries) {
    const properties: Readonly<Record<string, unknown>> = line.properties ?? {};
    const kind = properties['kind'];
    if (!isLineKind(kind)) throw new RangeError(`lines: "${String(kind)}" is no kind of line`);
    features.push({
      type: 'Feature',
      properties: { kind },
      geometry: multiLine(topology, line),
    });
    yield;
  }
  return { type: 'FeatureCollection', features };
}

function isLineKind(kind: unknown): kind is NationalLineKind {
  return typeof kind === 'string' && LINE_KINDS.includes(kind);
}

function multiLine(topology: Topology, line: GeometryObject<Properties>): MultiLineString {
  if (line.type === 'MultiLineString') return feature(topology, line).geometry;
  if (line.type === 'LineString')
    return {
      type: 'MultiLineString',
      coordinates: [feature(topology, line).geometry.coordinates],
    };
  throw new RangeError(`lines: expected a line, found ${line.type ?? 'null'}`);
}

/** Throws a RangeError when one is missing. */
export function* toContext(topology: Topology): ChunkedTask<NonNullable<Geometry['context']>> {
  return { countries: yield* toFeatures(topology, 'countries'), rivers: yield* toRivers(topology) };
}

function* toFeatures(topology: Topology, name: string): ChunkedTask<FeatureCollection> {
  const features: FeatureCollection['features'] = [];
  for (const part of getCollection(topology, name).geometries) {
    const converted = feature(topology, part);
    if (converted.type !== 'Feature')
      throw new RangeError(`${name}: a collection within the collection`);
    features.push(converted);
    yield;
  }
  return { type: 'FeatureCollection', features };
}

function* toRivers(topology: Topology): ChunkedTask<Rivers> {
  const rivers = yield* toFeatures(topology, 'rivers');
  return {
    type: 'FeatureCollection',
    features: rivers.features.map(({ id, properties, geometry }) => ({
      type: 'Feature',
      properties: { id: String(id ?? properties?.['id']) },
      geometry,
    })),
  };
}

/** Throws a RangeError when there is none. */
export function getCollection(topology: Topology, name: string): GeometryCollection<Properties> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection')
    throw new RangeError(`The topology has no collection "${name}"`);
  return object;
}

/** The borders of a level are expensive and not always drawn. */
export function lazy<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
