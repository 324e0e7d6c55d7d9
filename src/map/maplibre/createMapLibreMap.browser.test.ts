import { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTEFACTS } from '../../domain/artefacts.ts';
import { adcode, groupingId, type Adcode } from '../../domain/ids.ts';
import { COUNTRY_BOUNDS, PAN_BOUNDS } from '../../china/bounds.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { fitBounds, project } from '../camera.ts';
import { MERCATOR } from '../projection.ts';
import type { Geometry } from '../geometry.ts';
import type { MapEvents, MapPort, MapScene } from '../port.ts';
import { toGeometry } from '../topology.ts';
import { controlEngine } from './controlEngine.ts';
import { createMapLibreMap } from './createMapLibreMap.ts';
import { startEngine } from './engine.ts';
import { MAPLIBRE_WORKER_URL } from './worker.ts';

// Software rendering is slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const HENAN = adcode('410000');
const ZHENGZHOU = adcode('410100');
const SIZE = { width: 600, height: 460 };
const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
const COUNTRY = fitBounds(COUNTRY_BOUNDS, SIZE, PADDING, MERCATOR);
const LONG_TIMEOUTS = {
  workerSilentMs: 60_000,
  loadingMs: 60_000,
  emptyMs: 60_000,
  contextLostMs: 60_000,
};

function isTopology(body: unknown): body is Topology {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'Topology';
}

async function topology(name: 'provinces' | 'prefectures' | 'context'): Promise<Topology> {
  const answer = await fetch(`/${ARTEFACTS[name]}`);
  const body: unknown = await answer.json();
  if (!isTopology(body)) throw new TypeError(`${ARTEFACTS[name]} is no topology`);
  return body;
}

let provincesOnly: Geometry;
let allShapes: Geometry;
beforeAll(async () => {
  const [coarse, cities, context] = await Promise.all([
    topology('provinces'),
    topology('prefectures'),
    topology('context'),
  ]);
  const none = { prefectures: null, fine: null, context: null };
  provincesOnly = toGeometry({ ...none, provinces: coarse });
  allShapes = toGeometry({ provinces: coarse, prefectures: cities, fine: null, context });
});

function paintsOf(fill: (id: Adcode) => string): ReadonlyMap<Adcode, RegionPaint> {
  const levels = [allShapes.provinces, allShapes.prefectures];
  const ids = levels.flatMap((level) =>
    (level?.regions.features ?? []).map((feature) => feature.properties.adcode),
  );
  return new Map(
    ids.map((id) => [id, { fill: fill(id), faded: id.startsWith('4'), noData: id === '540000' }]),
  );
}

function makeScene(over: Partial<MapScene> = {}): MapScene {
  return {
    paints: paintsOf(() => '#86a5c1'),
    overlays: [
      {
        id: groupingId('yellow-river-basin'),
        colour: '#6d4aa8',
        dash: 'lgDash',
        selected: false,
        full: [],
        partial: [HENAN],
      },
    ],
    markers: [
      {
        id: ZHENGZHOU,
        point: [113.6, 34.7],
        count: 2,
        radius: 10.5,
        shares: [
          { colour: '#c8553d', count: 1 },
          { colour: '#2e2a84', count: 1 },
        ],
        faded: false,
      },
    ],
    labels: [
      {
        id: HENAN,
        point: [113.5, 33.9],
        text: '河南',
        level: 'province',
        priority: 1,
        faded: true,
      },
    ],
    riverNames: { 'yellow-river': '黄河', 'yangtze-river': '长江' },
    selected: null,
    hovered: null,
    focused: null,
    palette: LIGHT_PALETTE,
    ...over,
  };
}

let container: HTMLElement;
let events: { [Name in keyof MapEvents]: ReturnType<typeof vi.fn<MapEvents[Name]>> };
let port: MapPort | null;
const consoleErrors = vi.fn();
beforeEach(() => {
  container = document.createElement('div');
  container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${SIZE.width}px;height:${SIZE.height}px`;
  document.body.append(container);
  events = {
    onHover: vi.fn(),
    onPick: vi.fn(),
    onContextMenu: vi.fn(),
    onCamera: vi.fn(),
    onFailure: vi.fn(),
  };
  port = null;
  vi.spyOn(console, 'error').mockImplementation(consoleErrors);
  vi.spyOn(console, 'warn').mockImplementation(consoleErrors);
});
afterEach(() => {
  port?.destroy();
  container.remove();
  vi.restoreAllMocks();
  expect(consoleErrors.mock.calls).toEqual([]);
  consoleErrors.mockClear();
});

/** A running engine with its port, so that a test can inspect the engine. */
function createEngine(
  geometry: Geometry,
  timeouts = LONG_TIMEOUTS,
): { engine: MapLibre; port: MapPort } {
  const engine = startEngine(container, geometry, COUNTRY, MAPLIBRE_WORKER_URL);
  port = controlEngine(engine, container, geometry, events, timeouts);
  return { engine, port };
}

function readState(engine: MapLibre, source: string, id: Adcode): Record<string, unknown> {
  const state: unknown = engine.getFeatureState({ source, id });
  return { ...(typeof state === 'object' ? state : null) };
}

function statesOf(engine: MapLibre, geometry: Geometry): Record<string, unknown> {
  const levels = { provinces: geometry.provinces, prefectures: geometry.prefectures };
  return Object.fromEntries(
    Object.entries(levels).flatMap(([source, level]) =>
      (level?.regions.features ?? []).map(({ properties: { adcode: id } }): [string, unknown] => {
        const { fill, faded } = readState(engine, source, id);
        return [`${source} ${id}`, { fill, faded }];
      }),
    ),
  );
}

function expectedStates(scene: MapScene, geometry: Geometry): Record<string, unknown> {
  const levels = { provinces: geometry.provinces, prefectures: geometry.prefectures };
  return Object.fromEntries(
    Object.entries(levels).flatMap(([source, level]) =>
      (level?.regions.features ?? []).map(({ properties: { adcode: id } }): [string, unknown] => {
        const paint = scene.paints.get(id);
        return [`${source} ${id}`, { fill: paint?.fill }];
      }),
    ),
  );
}

function contextOf(engine: MapLibre): WEBGL_lose_context {
  const extension = engine.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!extension) throw new Error('this browser cannot lose its context on demand');
  return extension;
}

describe('controlEngine: the picture', () => {
  it('is ready when land is drawn and the feature-state is equal to the paints', async () => {
    const { engine, port: map } = createEngine(allShapes);
    const scene = makeScene({ paints: paintsOf((id) => `#${id}`) });
    map.apply(scene);
    await map.ready;
    const drawn = engine.queryRenderedFeatures({ layers: ['land'] });
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(34);
    expect(statesOf(engine, allShapes)).toEqual(expectedStates(scene, allShapes));
    expect(events.onFailure).not.toHaveBeenCalled();
  });

  it('sends no request to another host', async () => {
    const { port: map } = createEngine(allShapes);
    map.apply(makeScene());
    await map.ready;
    const requested = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const toOtherHosts = requested.filter(
      ({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin,
    );
    expect(toOtherHosts).toEqual([]);
  });

  it('recolours, fades, hovers and selects without new source data', async () => {
    const { engine, port: map } = createEngine(provincesOnly);
    const scene = makeScene();
    map.apply(scene);
    await map.ready;
    const setData = vi.spyOn(GeoJSONSource.prototype, 'setData');
    const next = { ...scene, paints: paintsOf(() => '#3f648c'), hovered: HENAN };
    map.apply(next);
    map.apply({ ...next, selected: HENAN, palette: { ...LIGHT_PALETTE, land: '#ffffff' } });
    expect(setData).not.toHaveBeenCalled();
    expect(statesOf(engine, provincesOnly)).toEqual(expectedStates(next, provincesOnly));
    expect(engine.getFeatureState({ source: 'provinces', id: HENAN })).toMatchObject({
      hovered: true,
      selected: true,
    });
    expect(engine.getPaintProperty('land', 'fill-color')).toBe('#ffffff');
  });

  it('calls no setter of the engine for an equal scene', async () => {
    const { port: map } = createEngine(provincesOnly);
    map.apply(makeScene());
    await map.ready;
    const calls = [
      vi.spyOn(GeoJSONSource.prototype, 'setData'),
      vi.spyOn(MapLibre.prototype, 'setFeatureState'),
      vi.spyOn(MapLibre.prototype, 'setLayoutProperty'),
      vi.spyOn(MapLibre.prototype, 'setFilter'),
      vi.spyOn(MapLibre.prototype, 'addImage'),
    ];
    map.apply(makeScene());
    expect(calls.map((call) => call.mock.calls)).toEqual(calls.map(() => []));
  });

  it('keeps its colours when more boundaries load', async () => {
    const { engine, port: map } = createEngine(provincesOnly);
    const scene = makeScene({ palette: DARK_PALETTE });
    map.apply(scene);
    await map.ready;
    map.setGeometry(allShapes);
    await expect
      .poll(() => engine.querySourceFeatures('prefectures').length, { timeout: 60_000 })
      .toBeGreaterThan(300);
    expect(statesOf(engine, allShapes)).toEqual(expectedStates(scene, allShapes));
  });
});

describe('controlEngine: the camera', () => {
  it('projects every place like the shared camera functions, within half a pixel', () => {
    const { port: map } = createEngine(provincesOnly);
    const [west, south, east, north] = COUNTRY_BOUNDS;
    for (const point of [
      [west, north],
      [east, south],
      [104, 36],
    ] as const) {
      const [x, y] = map.project(point);
      const [wantedX, wantedY] = project(COUNTRY, SIZE, point, MERCATOR);
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(0.5);
    }
  });

  it('follows requests and stays in its bounds', () => {
    const { engine, port: map } = createEngine(provincesOnly);
    const outside = { center: [0, -60], zoom: 20 } as const;
    const moves = [
      () => map.move({ kind: 'to', camera: outside, animate: false }),
      // A drag or the wheel does not use the port.
      () => engine.jumpTo({ center: [0, -60], zoom: 20 }),
    ];
    for (const move of moves) {
      map.move({ kind: 'to', camera: COUNTRY, animate: false });
      move();
      expect(map.camera().center[0]).toBeCloseTo(PAN_BOUNDS[0], 6);
      expect(map.camera().center[1]).toBeCloseTo(PAN_BOUNDS[1], 6);
      expect(map.camera().zoom).toBe(9);
    }
    map.move({ kind: 'fit', bounds: COUNTRY_BOUNDS, padding: PADDING, animate: false });
    expect(map.camera().zoom).toBeCloseTo(COUNTRY.zoom, 9);
    expect(events.onCamera).toHaveBeenCalled();
  });
});

describe('controlEngine: a lost graphics context', () => {
  it('is restored with the latest scene, geometry and camera', async () => {
    const { engine, port: map } = createEngine(provincesOnly);
    map.apply(makeScene());
    await map.ready;
    const context = contextOf(engine);
    const lost = engine.once('webglcontextlost');
    context.loseContext();
    await lost;

    // Most paints are the same as before: all of them must be sent again, since the engine has lost them.
    const paints = paintsOf((id) => (id === HENAN ? '#c79a1e' : '#86a5c1'));
    const latest = makeScene({ paints, selected: HENAN });
    map.apply(latest);
    map.setGeometry(allShapes);
    map.move({ kind: 'to', camera: { center: [113, 34], zoom: 5 }, animate: true });
    expect(map.camera()).toEqual({ center: [113, 34], zoom: 5 });
    expect(map.project([113, 34])).toEqual([SIZE.width / 2, SIZE.height / 2]);
    map.resize();

    // A context can be restored only after all listeners of its loss have run.
    await new Promise(requestAnimationFrame);
    const restored = engine.once('style.load');
    context.restoreContext();
    await restored;
    await engine.once('idle');
    expect(statesOf(engine, allShapes)).toEqual(expectedStates(latest, allShapes));
    expect(map.paintsDrawn().get(HENAN)).toContain('#c79a1e');
    expect(engine.getFeatureState({ source: 'provinces', id: HENAN })).toMatchObject({
      selected: true,
    });
    expect(map.camera().zoom).toBeCloseTo(5, 9);
    expect(engine.queryRenderedFeatures({ layers: ['prefectures'] }).length).toBeGreaterThan(0);
    expect(events.onFailure).not.toHaveBeenCalled();
  });

  it('is reported once as a failure when it is not restored', async () => {
    const { engine, port: map } = createEngine(provincesOnly, {
      ...LONG_TIMEOUTS,
      contextLostMs: 50,
    });
    map.apply(makeScene());
    await map.ready;
    contextOf(engine).loseContext();
    await expect.poll(() => events.onFailure.mock.calls.length, { timeout: 30_000 }).toBe(1);
    expect(events.onFailure.mock.calls[0]?.[0]).toContain('graphics context');
    map.destroy();
    expect(container.childElementCount).toBe(0);
  });
});

describe('createMapLibreMap: an engine that cannot draw here', () => {
  it('rejects when its worker cannot be loaded', async () => {
    port = createMapLibreMap(container, provincesOnly, COUNTRY, events, '/no-such-worker.mjs');
    port.apply(makeScene());
    await expect(port.ready).rejects.toThrow(/worker/i);
    expect(events.onFailure).not.toHaveBeenCalled();
  });

  it('rejects when its worker does not answer', async () => {
    // Without the type a module worker would not load, which is the case above.
    const source = new Blob(['onmessage = () => {};'], { type: 'text/javascript' });
    const silentWorker = URL.createObjectURL(source);
    const engine = startEngine(container, provincesOnly, COUNTRY, silentWorker);
    port = controlEngine(engine, container, provincesOnly, events, {
      ...LONG_TIMEOUTS,
      workerSilentMs: 500,
    });
    port.apply(makeScene());
    await expect(port.ready).rejects.toThrow('said nothing');
  });

  it('rejects without WebGL 2 and still answers all calls', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    port = createMapLibreMap(container, provincesOnly, COUNTRY, events);
    await expect(port.ready).rejects.toThrow(/webgl/i);
    port.apply(makeScene());
    port.move({ kind: 'zoom', by: 1, animate: true });
    expect(port.camera().zoom).toBeCloseTo(COUNTRY.zoom + 1, 9);
    expect(container.childElementCount).toBe(0);
  });
});

describe('createMapLibreMap: the end', () => {
  it('leaves no element when it is destroyed, early or late, once or twice', async () => {
    const unready = createMapLibreMap(container, provincesOnly, COUNTRY, events);
    unready.destroy();
    expect(container.childElementCount).toBe(0);
    port = createMapLibreMap(container, provincesOnly, COUNTRY, events);
    port.apply(makeScene());
    await port.ready;
    port.destroy();
    port.destroy();
    port.apply(makeScene({ selected: HENAN }));
    port.resize();
    expect(container.childElementCount).toBe(0);
  });
});
