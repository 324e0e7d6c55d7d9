import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { fakeMaps } from '../../tests/fakes/FakeMap.ts';
import type { Camera, CreateMap, MapScene } from './port.ts';
import { ALBERS, MERCATOR } from './projection.ts';
import { createRendererSwitch } from './rendererSwitch.ts';
import type { RendererSwitchOptions } from './rendererSwitchOptions.ts';

const scene: MapScene = {
  paints: new Map(),
  overlays: [],
  markers: [],
  labels: [],
  riverNames: {},
  selected: null,
  hovered: null,
  focused: null,
  palette: LIGHT_PALETTE,
};
function spotIn(id: string): MapSpot {
  return { places: [adcode(id)], point: [0, 0], at: [0, 0] };
}
const HENAN = spotIn('410000');
const HUBEI = spotIn('420000');

const start: Camera = { center: [105, 36], zoom: 3.5 };
const elsewhere: Camera = { center: [113, 34], zoom: 6 };

function open(changes: Partial<RendererSwitchOptions> = {}) {
  const svg = fakeMaps('svg');
  const engine = fakeMaps('maplibre');
  const container = document.createElement('div');
  document.body.append(container);
  const idle = new Set<() => void>();
  const events = { onHover: vi.fn(), onPick: vi.fn(), onContextMenu: vi.fn(), onCamera: vi.fn() };
  const onRendererFailure = vi.fn();
  const onStatus = vi.fn();
  const rendererSwitch = createRendererSwitch({
    container,
    geometry: EMPTY_GEOMETRY,
    scene,
    camera: start,
    preference: 'auto',
    projection: MERCATOR,
    events,
    onRendererFailure,
    onStatus,
    createSvgMap: svg.create,
    loadEngine: () => Promise.resolve(engine.create),
    readGraphics: () => Promise.resolve('hardware'),
    whenUserIdle: (task) => {
      idle.add(task);
      return () => idle.delete(task);
    },
    ...changes,
  });
  /** The user is idle for one step of the preparation. */
  const runIdleStep = async () => {
    const tasks = [...idle];
    idle.clear();
    for (const task of tasks) task();
    await vi.advanceTimersByTimeAsync(0);
  };
  /** The user is idle: the graphics driver is read, the engine loads and is created. */
  const prepareEngine = async () => {
    await vi.advanceTimersByTimeAsync(0);
    while (idle.size > 0) await runIdleStep();
  };
  /** Lets all timers run. */
  const settle = () => vi.advanceTimersByTimeAsync(1000);
  const first = (maps: typeof svg) => {
    const [map] = maps.created;
    if (!map) throw new Error('no map was created');
    return map;
  };
  const visible = () =>
    [...container.querySelectorAll<HTMLElement>('[data-fake]')].map((one) => one.dataset['fake']);
  return {
    rendererSwitch,
    container,
    svg,
    engine,
    events,
    onRendererFailure,
    onStatus,
    runIdleStep,
    prepareEngine,
    settle,
    first,
    visible,
  };
}

/** Maps that are drawn in chunks; the test decides when they are complete. */
function slowMaps() {
  const { create } = fakeMaps('svg');
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const slow: CreateMap = (...args) => Object.assign(create(...args), { ready });
  return { create: slow, becomeReady };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('createRendererSwitch: the first picture', () => {
  it('is drawn by SVG from the current scene', async () => {
    const { svg, first, onStatus, visible, events, settle } = open();
    expect(first(svg).scene).toBe(scene);
    expect(visible()).toEqual(['svg']);
    await settle();
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'temporary' });
    expect(events.onCamera).toHaveBeenCalledWith(start);
  });

  it('is not reported before it is complete, nor when another one was complete earlier', async () => {
    const svg = slowMaps();
    const { rendererSwitch, onStatus, settle, runIdleStep } = open({ createSvgMap: svg.create });
    await settle();
    await runIdleStep();
    rendererSwitch.setPreference('svg', MERCATOR);
    expect(onStatus).not.toHaveBeenCalled();
    rendererSwitch.setPreference('svg', ALBERS);
    expect(onStatus).toHaveBeenCalledExactlyOnceWith({ renderer: 'svg', reason: 'preferred' });
    svg.becomeReady();
    await settle();
    expect(onStatus).toHaveBeenCalledOnce();
  });

  it('is reported once, when it is complete', async () => {
    const svg = slowMaps();
    const { onStatus, settle } = open({ createSvgMap: svg.create });
    svg.becomeReady();
    await settle();
    expect(onStatus).toHaveBeenCalledExactlyOnceWith({ renderer: 'svg', reason: 'temporary' });
  });

  it('is not reported when the map was destroyed before', async () => {
    const svg = slowMaps();
    const { rendererSwitch, onStatus, settle } = open({ createSvgMap: svg.create });
    rendererSwitch.destroy();
    svg.becomeReady();
    await settle();
    expect(onStatus).not.toHaveBeenCalled();
  });

  it('stays with SVG when the user prefers it, and the engine is not loaded', async () => {
    const loadEngine = vi.fn();
    const { prepareEngine, settle, onStatus } = open({ preference: 'svg', loadEngine });
    await prepareEngine();
    await settle();
    expect(loadEngine).not.toHaveBeenCalled();
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'preferred' });
  });
});

describe('createRendererSwitch: without a graphics card', () => {
  it.each([
    ['software', 'no-gpu'],
    ['none', 'no-webgl'],
  ] as const)(
    '(%s) keeps SVG without a failure and does not load the engine',
    async (graphics, reason) => {
      const loadEngine = vi.fn();
      const readGraphics = () => Promise.resolve(graphics);
      const { prepareEngine, settle, visible, onStatus, onRendererFailure } = open({
        loadEngine,
        readGraphics,
      });
      await prepareEngine();
      await settle();
      expect(visible()).toEqual(['svg']);
      expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason });
      expect(loadEngine).not.toHaveBeenCalled();
      expect(onRendererFailure).not.toHaveBeenCalled();
    },
  );

  it('draws with the engine when the user prefers it', async () => {
    const readGraphics = () => Promise.resolve('software' as const);
    const opened = open({ preference: 'engine', readGraphics });
    await opened.prepareEngine();
    opened.first(opened.engine).becomeReady();
    await opened.settle();
    expect(opened.visible()).toEqual(['maplibre']);
    expect(opened.onStatus).toHaveBeenLastCalledWith({ renderer: 'maplibre', reason: 'preferred' });
  });

  it('reports a failure when the user prefers the engine and there is no WebGL 2', async () => {
    const readGraphics = () => Promise.resolve('none' as const);
    const { prepareEngine, settle, visible, onRendererFailure } = open({
      preference: 'engine',
      readGraphics,
    });
    await prepareEngine();
    await settle();
    expect(visible()).toEqual(['svg']);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('this browser has no WebGL 2');
  });
});

describe('createRendererSwitch: preparing the engine', () => {
  it('runs in steps, each when the user is idle', async () => {
    const loadEngine = vi.fn(() => Promise.resolve(fakeMaps('maplibre').create));
    const { runIdleStep, settle, visible } = open({ loadEngine });
    await settle();
    expect(loadEngine).not.toHaveBeenCalled();
    await runIdleStep();
    expect(loadEngine).not.toHaveBeenCalled();
    await runIdleStep();
    expect(loadEngine).toHaveBeenCalledOnce();
    await settle();
    expect(visible()).toEqual(['svg']);
  });

  it('does not update the hidden engine while only the hovered region changes', async () => {
    const { rendererSwitch, prepareEngine, settle, engine, svg, first } = open();
    await prepareEngine();
    const hovered = { ...scene, hovered: adcode('410000') };
    rendererSwitch.apply(hovered);
    expect(first(svg).scene).toBe(hovered);
    expect(first(engine).scene).toBe(scene);
    first(engine).becomeReady();
    await settle();
    expect(first(engine).scene).toBe(hovered);
  });
});

describe('createRendererSwitch: the change to the engine', () => {
  it('waits for the picture of the engine, which is below SVG until then', async () => {
    const { prepareEngine, settle, engine, svg, first, visible, onStatus } = open();
    await prepareEngine();
    await settle();
    expect(visible()).toEqual(['maplibre', 'svg']);
    expect(first(engine).scene).toBe(scene);
    first(engine).becomeReady();
    await settle();
    expect(visible()).toEqual(['maplibre']);
    expect(first(svg).isDestroyed).toBe(true);
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'maplibre', reason: 'capable' });
  });

  it('keeps the current camera, scene and geometry', async () => {
    const { rendererSwitch, prepareEngine, settle, engine, svg, first } = open();
    await prepareEngine();
    const next = { ...scene, selected: adcode('410000') };
    const grown = { ...EMPTY_GEOMETRY, prefectures: EMPTY_GEOMETRY.provinces };
    rendererSwitch.apply(next);
    rendererSwitch.setGeometry(grown);
    first(svg).moveTo(elsewhere);
    first(engine).becomeReady();
    await settle();
    expect(first(engine).camera()).toEqual(elsewhere);
    expect(first(engine).scene).toBe(next);
    expect(first(engine).geometries.at(-1)).toBe(grown);
    expect(rendererSwitch.camera()).toEqual(elsewhere);
  });

  it('waits for the end of a drag', async () => {
    const { container, prepareEngine, settle, engine, first, visible } = open();
    await prepareEngine();
    container.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 7, bubbles: true }));
    first(engine).becomeReady();
    await settle();
    expect(visible()).toEqual(['maplibre', 'svg']);
    window.dispatchEvent(new PointerEvent('pointerup', { pointerId: 7 }));
    await settle();
    expect(visible()).toEqual(['maplibre']);
  });

  it('waits until the camera is idle', async () => {
    const { prepareEngine, engine, svg, first, visible } = open();
    await prepareEngine();
    await vi.advanceTimersByTimeAsync(1000);
    first(svg).moveTo(elsewhere);
    first(engine).becomeReady();
    await vi.advanceTimersByTimeAsync(100);
    first(svg).moveTo(start);
    await vi.advanceTimersByTimeAsync(100);
    expect(visible()).toEqual(['maplibre', 'svg']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(visible()).toEqual(['maplibre']);
  });

  it('passes on events of the visible renderer only', async () => {
    const { prepareEngine, settle, engine, svg, first, events } = open();
    await prepareEngine();
    first(engine).events.onPick(HENAN);
    expect(events.onPick).not.toHaveBeenCalled();
    first(engine).becomeReady();
    await settle();
    first(svg).events.onPick(HUBEI);
    expect(events.onPick).not.toHaveBeenCalled();
    first(engine).events.onPick(HENAN);
    expect(events.onPick).toHaveBeenCalledExactlyOnceWith(HENAN);
  });
});

describe('createRendererSwitch: a failure of the engine', () => {
  it.each([
    [
      'its code does not load',
      { loadEngine: () => Promise.reject(new Error('offline')) },
      'offline',
    ],
    [
      'its creation throws',
      {
        loadEngine: () =>
          Promise.resolve(() => {
            throw new Error('no WebGL2');
          }),
      },
      'no WebGL2',
    ],
  ] as const)('keeps SVG when %s', async (_, changes, reason) => {
    const { prepareEngine, settle, visible, onRendererFailure, onStatus } = open(changes);
    await prepareEngine();
    await settle();
    expect(visible()).toEqual(['svg']);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith(reason);
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'failed' });
  });

  it('keeps SVG when the engine cannot draw its first picture', async () => {
    const { prepareEngine, settle, engine, first, visible, onRendererFailure } = open();
    await prepareEngine();
    first(engine).failToDraw('the worker does not answer');
    first(engine).events.onFailure('the worker does not answer');
    await settle();
    expect(visible()).toEqual(['svg']);
    expect(first(engine).isDestroyed).toBe(true);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('the worker does not answer');
  });

  it('returns to SVG with the same camera and scene when the engine fails later', async () => {
    const {
      rendererSwitch,
      prepareEngine,
      settle,
      engine,
      svg,
      first,
      visible,
      onRendererFailure,
    } = open();
    await prepareEngine();
    first(engine).becomeReady();
    await settle();
    const next = { ...scene, selected: adcode('410000') };
    rendererSwitch.apply(next);
    first(engine).moveTo(elsewhere);
    first(engine).events.onFailure('context lost');
    expect(visible()).toEqual(['svg']);
    expect(svg.created).toHaveLength(2);
    expect(svg.created[1]?.camera()).toEqual(elsewhere);
    expect(svg.created[1]?.scene).toBe(next);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('context lost');
  });
});

describe('createRendererSwitch: preference and end', () => {
  it('changes the renderer at any time, in both directions', async () => {
    const { rendererSwitch, prepareEngine, settle, engine, first, visible, onStatus } = open();
    await prepareEngine();
    first(engine).becomeReady();
    await settle();
    rendererSwitch.setPreference('svg', MERCATOR);
    expect(visible()).toEqual(['svg']);
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'preferred' });
    rendererSwitch.setPreference('auto', MERCATOR);
    await prepareEngine();
    engine.created[1]?.becomeReady();
    await settle();
    expect(visible()).toEqual(['maplibre']);
  });

  it('draws a conic projection with SVG at the same camera, and prepares the engine again after it', async () => {
    const { rendererSwitch, prepareEngine, settle, engine, svg, first, visible, onStatus, events } =
      open();
    await prepareEngine();
    first(engine).becomeReady();
    await settle();
    first(engine).moveTo(elsewhere);
    rendererSwitch.setPreference('auto', ALBERS);
    await prepareEngine();
    await settle();
    expect(visible()).toEqual(['svg']);
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'projection' });
    expect(svg.created.at(-1)?.camera()).toEqual(elsewhere);
    expect(events.onCamera).toHaveBeenLastCalledWith(elsewhere);
    rendererSwitch.setPreference('auto', MERCATOR);
    await prepareEngine();
    engine.created.at(-1)?.becomeReady();
    await settle();
    expect(visible()).toEqual(['maplibre']);
  });

  it('draws SVG again in another projection', async () => {
    const createSvg = vi.fn(fakeMaps('svg').create);
    const { rendererSwitch, onStatus, settle } = open({
      preference: 'svg',
      createSvgMap: createSvg,
    });
    await settle();
    const next = { ...scene, selected: adcode('410000') };
    rendererSwitch.apply(next);
    rendererSwitch.setPreference('svg', ALBERS);
    expect(createSvg.mock.calls.map((call) => call.slice(4))).toEqual([
      [MERCATOR, 'chunked'],
      [ALBERS, 'immediate'],
    ]);
    expect(createSvg.mock.results.at(-1)?.value).toMatchObject({ scene: next });
    expect(onStatus).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'preferred' });
    rendererSwitch.setPreference('svg', ALBERS);
    expect(createSvg).toHaveBeenCalledTimes(2);
  });

  it('leaves no element and no renderer when it is destroyed early', async () => {
    const {
      rendererSwitch,
      prepareEngine,
      settle,
      engine,
      svg,
      first,
      container,
      onRendererFailure,
    } = open();
    await prepareEngine();
    rendererSwitch.destroy();
    first(engine).becomeReady();
    await settle();
    expect(container.childElementCount).toBe(0);
    expect([...svg.created, ...engine.created].every((map) => map.isDestroyed)).toBe(true);
    expect(onRendererFailure).not.toHaveBeenCalled();
  });

  it('passes camera requests to the visible renderer and resizes both', async () => {
    const { rendererSwitch, prepareEngine, engine, svg, first } = open();
    await prepareEngine();
    rendererSwitch.move({ kind: 'to', camera: elsewhere, animate: false });
    rendererSwitch.resize();
    expect(first(svg).requests).toHaveLength(1);
    expect(first(engine).requests).toHaveLength(0);
    expect([first(svg).resizeCount, first(engine).resizeCount]).toEqual([1, 1]);
  });
});
