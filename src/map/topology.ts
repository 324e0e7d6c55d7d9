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

/** The artefacts as loaded; null for one that is still on its way or has failed. */
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

/** What the first picture is drawn of, in steps. Throws a RangeError naming what is not there or not right. */
export function* toFirst(provinces: Topology): ChunkedTask<Geometry> {
  return {
    provinces: yield* toLevel(provinces, 'provinces'),
    lines: yield* toLines(provinces),
    ...{ prefectures: null, fine: null, context: null },
  };
}

/**
 * Turns TopoJSON artefacts (see ARTEFACTS) into what the renderers draw, without a pause: for whoever
 * has them all. Throws a RangeError naming the object and the feature when an artefact lacks what it
 * must hold.
 * @public
 */
export function toGeometry({ provinces, prefectures, fine, context }: Topologies): Geometry {
  return {
    ...runSync(toFirst(provinces)),
    prefectures: prefectures && runSync(toLevel(prefectures, 'prefectures')),
    fine: fine && runSync(toFine(fine)),
    context: context && runSync(toContext(context)),
  };
}

/** The fine level of everything, in steps. */
export function* toFine(topology: Topology): ChunkedTask<NonNullable<Geometry['fine']>> {
  return {
    provinces: yield* toLevel(topology, 'provinces'),
    prefectures: yield* toLevel(topology, 'prefectures'),
    lines: yield* toLines(topology),
  };
}

/**
 * One level of regions, a step each. On the level of prefectures a province's code stands for all its
 * prefectures.
 */
export function* toLevel(
  topology: Topology,
  name: 'provinces' | 'prefectures' | 'counties',
): ChunkedTask<LevelShapes> {
  const areas = new Map<Adcode, Area>();
  for (const part of collection(topology, name).geometries) {
    areas.set(adcode(String(part.id)), toArea(name, part));
  }
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...areas.values()],
  };
  return {
    regions: yield* regionShapes(topology, areas),
    outline: (places) => merge(topology, pick(areas, places)),
    borders: once(() => mesh(topology, all, (a, b) => a !== b)),
    coast: once(() => mesh(topology, all, (a, b) => a === b)),
  };
}

/** A part of a collection as an area; throws a RangeError for anything else. */
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

/** The areas `places` stand for, each once; codes that are not on this level are passed over. */
function pick(areas: ReadonlyMap<Adcode, Area>, places: readonly Adcode[]): Area[] {
  const picked = new Set<Area>();
  for (const place of places) {
    const area = areas.get(place);
    if (area) picked.add(area);
    else if (isProvinceCode(place))
      for (const [id, part] of areas) if (id.startsWith(place.slice(0, 2))) picked.add(part);
  }
  return [...picked];
}

/** The boundaries at sea and those not settled, in steps. Throws a RangeError naming what is no such line. */
function* toLines(topology: Topology): ChunkedTask<BoundaryLines> {
  const features: BoundaryLines['features'] = [];
  for (const line of collection(topology, 'lines').geometries) {
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

/** The countries around and the rivers, in steps. Throws a RangeError when either is not there. */
export function* toContext(topology: Topology): ChunkedTask<NonNullable<Geometry['context']>> {
  return { countries: yield* toFeatures(topology, 'countries'), rivers: yield* toRivers(topology) };
}

/** The features of a collection, a step each. */
function* toFeatures(topology: Topology, name: string): ChunkedTask<FeatureCollection> {
  const features: FeatureCollection['features'] = [];
  for (const part of collection(topology, name).geometries) {
    const made = feature(topology, part);
    if (made.type !== 'Feature')
      throw new RangeError(`${name}: a collection within the collection`);
    features.push(made);
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

/** The collection of that name; throws a RangeError when there is none. */
export function collection(topology: Topology, name: string): GeometryCollection<Properties> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection')
    throw new RangeError(`The topology has no collection "${name}"`);
  return object;
}

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
