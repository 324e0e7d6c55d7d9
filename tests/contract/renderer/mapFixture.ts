import { afterEach, beforeAll, expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../../../src/domain/artefacts.ts';
import { adcode, type Adcode } from '../../../src/domain/ids.ts';
import { COUNTRY_BOUNDS } from '../../../src/china/bounds.ts';
import { decodeRegions, type PackedRegions } from '../../../src/domain/regions/packed/regions.ts';
import type { MapLabel } from '../../../src/domain/paints/paint.ts';
import type { LngLat, RegionTable } from '../../../src/domain/regions/region.ts';
import { LIGHT_PALETTE } from '../../../src/ui/mapPalettes.ts';
import { fitBounds } from '../../../src/map/camera.ts';
import type { Projection } from '../../../src/map/projection.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { Camera, CreateMap, MapPort, MapScene } from '../../../src/map/port.ts';
import { toGeometry } from '../../../src/map/topology.ts';

export const SIZE = { width: 800, height: 600 };
export const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
export const HENAN = adcode('410000');
export const ZHENGZHOU = adcode('410100');
export const GUANGDONG = adcode('440000');
export const HONG_KONG = adcode('810000');
export const OPEN_SEA: LngLat = [128, 22];
/** On land, north of Hong Kong. */
export const SHENZHEN: LngLat = [114.1, 22.65];
export const WEST_OF_HENAN: LngLat = [105, 34];

/** Waits for a picture: long enough for a busy machine without a graphics card. */
export const poll: typeof expect.poll = (read, options) =>
  expect.poll(read, { timeout: 10_000, ...options });

/** Reads what a renderer has drawn. Every function reads the current picture. */
export interface RendererProbe {
  /** The texts of the visible region labels. */
  labels(): readonly string[];
  /** Whether prefectures are drawn. */
  prefectures(): boolean;
  /** The groupings whose partial members are hatched. */
  hatched(): readonly string[];
  /** Whether Henan has the outline of the selection. */
  selected(): boolean;
  /** How the focus ring is drawn: as an outline, or as a circle around a small region. */
  focus(): 'outline' | 'circle' | null;
}

export type CreateProbe = (port: MapPort, container: HTMLElement) => RendererProbe;

/** A map in the document and the events that it has fired. */
export interface TestMap {
  readonly port: MapPort;
  readonly container: HTMLElement;
  readonly probe: RendererProbe;
  readonly hovers: (readonly Adcode[])[];
  readonly picks: (readonly Adcode[])[];
  readonly contextMenus: (readonly Adcode[])[];
  readonly cameras: Camera[];
  readonly failures: string[];
}

export async function load<Data>(path: string): Promise<Data> {
  const answer = await fetch(`/${path}`);
  return answer.json() as Promise<Data>;
}

/** The position of a point on the map, for the pointer. */
export function positionOf({ port }: TestMap, point: LngLat): { x: number; y: number } {
  const [x, y] = port.project(point);
  return { x, y };
}

export function expectCamera(port: MapPort, expected: Camera) {
  return poll(() => {
    const { center, zoom } = port.camera();
    return [center[0].toFixed(4), center[1].toFixed(4), zoom.toFixed(4)];
  }).toEqual([
    expected.center[0].toFixed(4),
    expected.center[1].toFixed(4),
    expected.zoom.toFixed(4),
  ]);
}

/** What the tests of one renderer share. */
export interface MapFixture {
  readonly projection: Projection;
  /** The camera of the whole country. */
  readonly country: Camera;
  readonly geometry: () => Geometry;
  readonly labelsIn: (language: 'zh' | 'en') => readonly MapLabel[];
  readonly labelPoint: (id: Adcode) => LngLat;
  readonly scene: (changes?: Partial<MapScene>) => MapScene;
  /** Creates a map and waits for its first picture. */
  readonly start: (changes?: Partial<MapScene>, camera?: Camera) => Promise<TestMap>;
}

function createTestMap(
  create: CreateMap,
  createProbe: CreateProbe,
  geometry: Geometry,
  camera: Camera,
): TestMap {
  const container = document.createElement('div');
  container.style.cssText = `position:relative;width:${SIZE.width}px;height:${SIZE.height}px`;
  document.body.append(container);
  const hovers: (readonly Adcode[])[] = [];
  const picks: (readonly Adcode[])[] = [];
  const contextMenus: (readonly Adcode[])[] = [];
  const cameras: Camera[] = [];
  const failures: string[] = [];
  const port = create(container, geometry, camera, {
    onHover: (places) => hovers.push(places),
    onPick: ({ places }) => picks.push(places),
    onContextMenu: ({ places }) => contextMenus.push(places),
    onCamera: (next) => cameras.push(next),
    onFailure: (reason) => failures.push(reason),
  });
  const probe = createProbe(port, container);
  return { port, container, probe, hovers, picks, contextMenus, cameras, failures };
}

/** Prepares the real boundaries for the tests of one renderer. Call it in a `describe`. */
export function prepareMapFixture(
  create: CreateMap,
  createProbe: CreateProbe,
  projection: Projection,
): MapFixture {
  const country = fitBounds(COUNTRY_BOUNDS, SIZE, NO_PADDING, projection);
  let geometry: Geometry;
  let table: RegionTable;
  let current: TestMap | null = null;

  beforeAll(async () => {
    await page.viewport(1040, 800);
    document.body.style.margin = '0';
    const [provinces, prefectures, context] = await Promise.all([
      load<Topology>(ARTEFACTS.provinces),
      load<Topology>(ARTEFACTS.prefectures),
      load<Topology>(ARTEFACTS.context),
    ]);
    geometry = toGeometry({ provinces, prefectures, fine: null, context });
    table = decodeRegions(await load<PackedRegions>(ARTEFACTS.regions));
  });
  afterEach(() => {
    current?.port.destroy();
    current?.container.remove();
    current = null;
  });

  const labelsIn = (language: 'zh' | 'en'): readonly MapLabel[] =>
    table.places.flatMap((place) =>
      place.level === 'county'
        ? []
        : {
            id: place.id,
            point: place.labelPoint,
            text: place.short[language],
            level: place.level,
            priority: place.level === 'province' ? 1000 : 1,
            faded: false,
          },
    );
  const scene = (changes: Partial<MapScene> = {}): MapScene => ({
    paints: new Map(),
    overlays: [],
    markers: [],
    labels: labelsIn('zh'),
    riverNames: { 'yellow-river': '黄河' },
    selected: null,
    hovered: null,
    focused: null,
    palette: LIGHT_PALETTE,
    ...changes,
  });
  return {
    projection,
    country,
    geometry: () => geometry,
    labelsIn,
    scene,
    labelPoint(id) {
      const place = table.places.find((one) => one.id === id);
      if (!place) throw new Error(`${id} is no place`);
      return place.labelPoint;
    },
    async start(changes = {}, camera = country) {
      const map = createTestMap(create, createProbe, geometry, camera);
      current = map;
      map.port.apply(scene(changes));
      await map.port.ready;
      return map;
    },
  };
}
