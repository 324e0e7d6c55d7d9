import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { fakeMaps } from '../../tests/fakes/FakeMap.ts';
import {
  createRendererSwitch,
  type CreateMap,
  type RendererSwitchOptions,
} from './rendererSwitch.ts';
import type { Camera, MapScene } from './port.ts';
import { ALBERS, MERCATOR } from './projection.ts';

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
/** The reader points at a province. */
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
  const onDrawing = vi.fn();
  const rendererSwitch = createRendererSwitch({
    container,
    geometry: EMPTY_GEOMETRY,
    scene,
    camera: start,
    preference: 'auto',
    projection: MERCATOR,
    events,
    onRendererFailure,
    onStatus: onDrawing,
    createSvgMap: svg.create,
    loadEngine: () => Promise.resolve(engine.create),
    readGraphics: () => Promise.resolve('card'),
    whenUserIdle: (task) => {
      idle.add(task);
      return () => idle.delete(task);
    },
    ...changes,
  });
  /** Nobody acts for one step of the way. */
  const step = async () => {
    const tasks = [...idle];
    idle.clear();
    for (const task of tasks) task();
    await vi.advanceTimersByTimeAsync(0);
  };
  /** Nobody acts: the graphics are asked, the engine loads and is made. */
  const load = async () => {
    await vi.advanceTimersByTimeAsync(0);
    while (idle.size > 0) await step();
  };
  /** Everything that needs no more than time. */
  const settle = () => vi.advanceTimersByTimeAsync(1000);
  const first = (maps: typeof svg) => {
    const [map] = maps.made;
    if (!map) throw new Error('no map was made');
    return map;
  };
  const seen = () =>
    [...container.querySelectorAll<HTMLElement>('[data-fake]')].map((one) => one.dataset['fake']);
  return {
    handover: rendererSwitch,
    container,
    svg,
    engine,
    events,
    onRendererFailure,
    onDrawing,
    step,
    load,
    settle,
    first,
    seen,
  };
}

/** Maps drawn in pieces, which stand when they are told to. */
function slowMaps() {
  const { create } = fakeMaps('svg');
  let stand = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    stand = resolve;
  });
  const slow: CreateMap = (...of) => Object.assign(create(...of), { ready });
  return { create: slow, stand };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the first picture', () => {
  it('is drawn by SVG, in the scene of the moment', async () => {
    const { svg, first, onDrawing, seen, events, settle } = open();
    expect(first(svg).scene).toBe(scene);
    expect(seen()).toEqual(['svg']);
    await settle();
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'meanwhile' });
    expect(events.onCamera).toHaveBeenCalledWith(start);
  });

  it('is not told of before it stands, nor when another has come before it', async () => {
    const svg = slowMaps();
    const {
      handover: rendererSwitch,
      onDrawing,
      settle,
      step,
    } = open({ createSvgMap: svg.create });
    await settle();
    await step();
    rendererSwitch.setPreference('svg', MERCATOR);
    expect(onDrawing).not.toHaveBeenCalled();
    rendererSwitch.setPreference('svg', ALBERS);
    expect(onDrawing).toHaveBeenCalledExactlyOnceWith({ renderer: 'svg', reason: 'asked' });
    svg.stand();
    await settle();
    expect(onDrawing).toHaveBeenCalledOnce();
  });

  it('is told of once, as soon as it stands', async () => {
    const svg = slowMaps();
    const { onDrawing, settle } = open({ createSvgMap: svg.create });
    svg.stand();
    await settle();
    expect(onDrawing).toHaveBeenCalledExactlyOnceWith({ renderer: 'svg', reason: 'meanwhile' });
  });

  it('is not told of when the map is gone before it stands', async () => {
    const svg = slowMaps();
    const { handover: rendererSwitch, onDrawing, settle } = open({ createSvgMap: svg.create });
    rendererSwitch.destroy();
    svg.stand();
    await settle();
    expect(onDrawing).not.toHaveBeenCalled();
  });

  it('stays with SVG when that is preferred, and never loads the engine', async () => {
    const loadEngine = vi.fn();
    const { load, settle, onDrawing } = open({ preference: 'svg', loadEngine });
    await load();
    await settle();
    expect(loadEngine).not.toHaveBeenCalled();
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'asked' });
  });
});

describe('where no graphics card draws', () => {
  it.each([
    ['software', 'card'],
    ['none', 'webgl'],
  ] as const)(
    '(%s) SVG stays, silently, and the engine is not loaded',
    async (graphics, reason) => {
      const loadEngine = vi.fn();
      const readGraphics = () => Promise.resolve(graphics);
      const { load, settle, seen, onDrawing, onRendererFailure } = open({
        loadEngine,
        readGraphics,
      });
      await load();
      await settle();
      expect(seen()).toEqual(['svg']);
      expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason });
      expect(loadEngine).not.toHaveBeenCalled();
      expect(onRendererFailure).not.toHaveBeenCalled();
    },
  );

  it('the engine draws all the same when it is asked for', async () => {
    const readGraphics = () => Promise.resolve('software' as const);
    const made = open({ preference: 'engine', readGraphics });
    await made.load();
    made.first(made.engine).stand();
    await made.settle();
    expect(made.seen()).toEqual(['maplibre']);
    expect(made.onDrawing).toHaveBeenLastCalledWith({ renderer: 'maplibre', reason: 'asked' });
  });

  it('and says that it cannot where there is no WebGL at all', async () => {
    const readGraphics = () => Promise.resolve('none' as const);
    const { load, settle, seen, onRendererFailure } = open({ preference: 'engine', readGraphics });
    await load();
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('this browser has no WebGL 2');
  });
});

describe('making ready', () => {
  it('goes in steps, each when nobody acts', async () => {
    const loadEngine = vi.fn(() => Promise.resolve(fakeMaps('maplibre').create));
    const { step, settle, seen } = open({ loadEngine });
    await settle();
    expect(loadEngine).not.toHaveBeenCalled();
    await step();
    expect(loadEngine).not.toHaveBeenCalled();
    await step();
    expect(loadEngine).toHaveBeenCalledOnce();
    await settle();
    expect(seen()).toEqual(['svg']);
  });

  it('leaves the picture beneath alone while the pointer wanders', async () => {
    const { handover: rendererSwitch, load, settle, engine, svg, first } = open();
    await load();
    const pointed = { ...scene, hovered: adcode('410000') };
    rendererSwitch.apply(pointed);
    expect(first(svg).scene).toBe(pointed);
    expect(first(engine).scene).toBe(scene);
    first(engine).stand();
    await settle();
    expect(first(engine).scene).toBe(pointed);
  });
});

describe('taking over', () => {
  it('waits for the picture of the engine, which lies beneath until then', async () => {
    const { load, settle, engine, svg, first, seen, onDrawing } = open();
    await load();
    await settle();
    expect(seen()).toEqual(['maplibre', 'svg']);
    expect(first(engine).scene).toBe(scene);
    first(engine).stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
    expect(first(svg).destroyed).toBe(true);
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'maplibre', reason: 'fits' });
  });

  it('carries over camera, scene and geometry of the moment', async () => {
    const { handover: rendererSwitch, load, settle, engine, svg, first } = open();
    await load();
    const next = { ...scene, selected: adcode('410000') };
    const grown = { ...EMPTY_GEOMETRY, prefectures: EMPTY_GEOMETRY.provinces };
    rendererSwitch.apply(next);
    rendererSwitch.setGeometry(grown);
    first(svg).moveTo(elsewhere);
    first(engine).stand();
    await settle();
    expect(first(engine).camera()).toEqual(elsewhere);
    expect(first(engine).scene).toBe(next);
    expect(first(engine).geometries.at(-1)).toBe(grown);
    expect(rendererSwitch.camera()).toEqual(elsewhere);
  });

  it('never interrupts a drag', async () => {
    const { container, load, settle, engine, first, seen } = open();
    await load();
    container.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 7, bubbles: true }));
    first(engine).stand();
    await settle();
    expect(seen()).toEqual(['maplibre', 'svg']);
    window.dispatchEvent(new PointerEvent('pointerup', { pointerId: 7 }));
    await settle();
    expect(seen()).toEqual(['maplibre']);
  });

  it('waits until the camera rests', async () => {
    const { load, engine, svg, first, seen } = open();
    await load();
    await vi.advanceTimersByTimeAsync(1000);
    first(svg).moveTo(elsewhere);
    first(engine).stand();
    await vi.advanceTimersByTimeAsync(100);
    first(svg).moveTo(start);
    await vi.advanceTimersByTimeAsync(100);
    expect(seen()).toEqual(['maplibre', 'svg']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen()).toEqual(['maplibre']);
  });

  it('hears only the renderer that is seen', async () => {
    const { load, settle, engine, svg, first, events } = open();
    await load();
    first(engine).events.onPick(HENAN);
    expect(events.onPick).not.toHaveBeenCalled();
    first(engine).stand();
    await settle();
    first(svg).events.onPick(HUBEI);
    expect(events.onPick).not.toHaveBeenCalled();
    first(engine).events.onPick(HENAN);
    expect(events.onPick).toHaveBeenCalledExactlyOnceWith(HENAN);
  });
});

describe('failure of the engine', () => {
  it.each([
    [
      'its code does not arrive',
      { loadEngine: () => Promise.reject(new Error('offline')) },
      'offline',
    ],
    [
      'it throws when made',
      {
        loadEngine: () =>
          Promise.resolve(() => {
            throw new Error('no WebGL2');
          }),
      },
      'no WebGL2',
    ],
  ] as const)('keeps SVG when %s', async (_, changes, reason) => {
    const { load, settle, seen, onRendererFailure, onDrawing } = open(changes);
    await load();
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith(reason);
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'failed' });
  });

  it('keeps SVG when the first picture never comes', async () => {
    const { load, settle, engine, first, seen, onRendererFailure } = open();
    await load();
    first(engine).refuse('the worker is silent');
    first(engine).events.onFailure('the worker is silent');
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(first(engine).destroyed).toBe(true);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('the worker is silent');
  });

  it('returns to SVG where the engine gave up, with everything as it was', async () => {
    const {
      handover: rendererSwitch,
      load,
      settle,
      engine,
      svg,
      first,
      seen,
      onRendererFailure,
    } = open();
    await load();
    first(engine).stand();
    await settle();
    const next = { ...scene, selected: adcode('410000') };
    rendererSwitch.apply(next);
    first(engine).moveTo(elsewhere);
    first(engine).events.onFailure('context lost');
    expect(seen()).toEqual(['svg']);
    expect(svg.made).toHaveLength(2);
    expect(svg.made[1]?.camera()).toEqual(elsewhere);
    expect(svg.made[1]?.scene).toBe(next);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith('context lost');
  });
});

describe('preference and end', () => {
  it('changes at any time, in both directions', async () => {
    const { handover: rendererSwitch, load, settle, engine, first, seen, onDrawing } = open();
    await load();
    first(engine).stand();
    await settle();
    rendererSwitch.setPreference('svg', MERCATOR);
    expect(seen()).toEqual(['svg']);
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'asked' });
    rendererSwitch.setPreference('auto', MERCATOR);
    await load();
    engine.made[1]?.stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
  });

  it('draws a conic with SVG for good, at the same camera, and returns from it', async () => {
    const {
      handover: rendererSwitch,
      load,
      settle,
      engine,
      svg,
      first,
      seen,
      onDrawing,
      events,
    } = open();
    await load();
    first(engine).stand();
    await settle();
    first(engine).moveTo(elsewhere);
    rendererSwitch.setPreference('auto', ALBERS);
    await load();
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'projection' });
    expect(svg.made.at(-1)?.camera()).toEqual(elsewhere);
    expect(events.onCamera).toHaveBeenLastCalledWith(elsewhere);
    rendererSwitch.setPreference('auto', MERCATOR);
    await load();
    engine.made.at(-1)?.stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
  });

  it('draws anew in another projection where SVG stood already', async () => {
    const createSvg = vi.fn(fakeMaps('svg').create);
    const {
      handover: rendererSwitch,
      onDrawing,
      settle,
    } = open({ preference: 'svg', createSvgMap: createSvg });
    await settle();
    const next = { ...scene, selected: adcode('410000') };
    rendererSwitch.apply(next);
    rendererSwitch.setPreference('svg', ALBERS);
    expect(createSvg.mock.calls.map((call) => call.slice(4))).toEqual([
      [MERCATOR, 'in pieces'],
      [ALBERS, 'at once'],
    ]);
    expect(createSvg.mock.results.at(-1)?.value).toMatchObject({ scene: next });
    expect(onDrawing).toHaveBeenLastCalledWith({ renderer: 'svg', reason: 'asked' });
    rendererSwitch.setPreference('svg', ALBERS);
    expect(createSvg).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind, whenever it ends', async () => {
    const {
      handover: rendererSwitch,
      load,
      settle,
      engine,
      svg,
      first,
      container,
      onRendererFailure,
    } = open();
    await load();
    rendererSwitch.destroy();
    first(engine).stand();
    await settle();
    expect(container.childElementCount).toBe(0);
    expect([...svg.made, ...engine.made].every((map) => map.destroyed)).toBe(true);
    expect(onRendererFailure).not.toHaveBeenCalled();
  });

  it('passes wishes to the renderer that is seen and sizes to both', async () => {
    const { handover: rendererSwitch, load, engine, svg, first } = open();
    await load();
    rendererSwitch.move({ kind: 'to', camera: elsewhere, animate: false });
    rendererSwitch.resize();
    expect(first(svg).commands).toHaveLength(1);
    expect(first(engine).commands).toHaveLength(0);
    expect([first(svg).resized, first(engine).resized]).toEqual([1, 1]);
  });
});
