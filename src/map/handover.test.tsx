import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import type { Spot } from '../domain/layers.ts';
import { LIGHT_PALETTE } from '../ui/palette.ts';
import { EMPTY_GEOMETRY } from '../../tests/fixtures/emptyGeometry.ts';
import { fakeMaps } from '../../tests/fakes/FakeMap.ts';
import { createHandover, type HandoverSetup } from './handover.ts';
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
function spotIn(id: string): Spot {
  return { places: [adcode(id)], point: [0, 0], at: [0, 0] };
}
const HENAN = spotIn('410000');
const HUBEI = spotIn('420000');

const start: Camera = { center: [105, 36], zoom: 3.5 };
const elsewhere: Camera = { center: [113, 34], zoom: 6 };

function open(changes: Partial<HandoverSetup> = {}) {
  const svg = fakeMaps('svg');
  const engine = fakeMaps('maplibre');
  const container = document.createElement('div');
  document.body.append(container);
  let idle = (): void => undefined;
  const events = { onHover: vi.fn(), onPick: vi.fn(), onAsk: vi.fn(), onCamera: vi.fn() };
  const onRendererFailure = vi.fn();
  const onRenderer = vi.fn();
  const handover = createHandover({
    container,
    geometry: EMPTY_GEOMETRY,
    scene,
    camera: start,
    preference: 'auto',
    projection: MERCATOR,
    events,
    onRendererFailure,
    onRenderer,
    createSvg: svg.create,
    loadEngine: () => Promise.resolve(engine.create),
    whenIdle: (task) => {
      idle = task;
      return () => {
        idle = () => undefined;
      };
    },
    ...changes,
  });
  /** The browser is idle, the engine loads and is made. */
  const load = async () => {
    idle();
    await vi.advanceTimersByTimeAsync(0);
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
    handover,
    container,
    svg,
    engine,
    events,
    onRendererFailure,
    onRenderer,
    load,
    settle,
    first,
    seen,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the first picture', () => {
  it('is drawn by SVG at once, in the scene of the moment', () => {
    const { svg, first, onRenderer, seen, events } = open();
    expect(first(svg).scene).toBe(scene);
    expect(seen()).toEqual(['svg']);
    expect(onRenderer).toHaveBeenLastCalledWith('svg', false);
    expect(events.onCamera).toHaveBeenCalledWith(start);
  });

  it('stays with SVG when that is preferred, and never loads the engine', async () => {
    const loadEngine = vi.fn();
    const { load, settle, onRenderer } = open({ preference: 'svg', loadEngine });
    await load();
    await settle();
    expect(loadEngine).not.toHaveBeenCalled();
    expect(onRenderer).toHaveBeenLastCalledWith('svg', true);
  });
});

describe('taking over', () => {
  it('waits for the picture of the engine, which lies beneath until then', async () => {
    const { load, settle, engine, svg, first, seen, onRenderer } = open();
    await load();
    await settle();
    expect(seen()).toEqual(['maplibre', 'svg']);
    expect(first(engine).scene).toBe(scene);
    first(engine).stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
    expect(first(svg).destroyed).toBe(true);
    expect(onRenderer).toHaveBeenLastCalledWith('maplibre', true);
  });

  it('carries over camera, scene and geometry of the moment', async () => {
    const { handover, load, settle, engine, svg, first } = open();
    await load();
    const next = { ...scene, selected: adcode('410000') };
    const grown = { ...EMPTY_GEOMETRY, prefectures: EMPTY_GEOMETRY.provinces };
    handover.apply(next);
    handover.setGeometry(grown);
    first(svg).moveTo(elsewhere);
    first(engine).stand();
    await settle();
    expect(first(engine).camera()).toEqual(elsewhere);
    expect(first(engine).scene).toBe(next);
    expect(first(engine).geometries.at(-1)).toBe(grown);
    expect(handover.camera()).toEqual(elsewhere);
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
    const { load, settle, seen, onRendererFailure, onRenderer } = open(changes);
    await load();
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(onRendererFailure).toHaveBeenCalledExactlyOnceWith(reason);
    expect(onRenderer).toHaveBeenLastCalledWith('svg', true);
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
    const { handover, load, settle, engine, svg, first, seen, onRendererFailure } = open();
    await load();
    first(engine).stand();
    await settle();
    const next = { ...scene, selected: adcode('410000') };
    handover.apply(next);
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
    const { handover, load, settle, engine, first, seen, onRenderer } = open();
    await load();
    first(engine).stand();
    await settle();
    handover.prefer('svg', MERCATOR);
    expect(seen()).toEqual(['svg']);
    expect(onRenderer).toHaveBeenLastCalledWith('svg', true);
    handover.prefer('auto', MERCATOR);
    await load();
    engine.made[1]?.stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
  });

  it('draws a conic with SVG for good, at the same camera, and returns from it', async () => {
    const { handover, load, settle, engine, svg, first, seen, onRenderer, events } = open();
    await load();
    first(engine).stand();
    await settle();
    first(engine).moveTo(elsewhere);
    handover.prefer('auto', ALBERS);
    await load();
    await settle();
    expect(seen()).toEqual(['svg']);
    expect(onRenderer).toHaveBeenLastCalledWith('svg', true);
    expect(svg.made.at(-1)?.camera()).toEqual(elsewhere);
    expect(events.onCamera).toHaveBeenLastCalledWith(elsewhere);
    handover.prefer('auto', MERCATOR);
    await load();
    engine.made.at(-1)?.stand();
    await settle();
    expect(seen()).toEqual(['maplibre']);
  });

  it('draws anew in another projection where SVG stood already', () => {
    const createSvg = vi.fn(fakeMaps('svg').create);
    const { handover, onRenderer } = open({ preference: 'svg', createSvg });
    const next = { ...scene, selected: adcode('410000') };
    handover.apply(next);
    handover.prefer('svg', ALBERS);
    expect(createSvg.mock.calls.map((call) => call.at(-1))).toEqual([MERCATOR, ALBERS]);
    expect(createSvg.mock.results.at(-1)?.value).toMatchObject({ scene: next });
    expect(onRenderer).toHaveBeenLastCalledWith('svg', true);
    handover.prefer('svg', ALBERS);
    expect(createSvg).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind, whenever it ends', async () => {
    const { handover, load, settle, engine, svg, first, container, onRendererFailure } = open();
    await load();
    handover.destroy();
    first(engine).stand();
    await settle();
    expect(container.childElementCount).toBe(0);
    expect([...svg.made, ...engine.made].every((map) => map.destroyed)).toBe(true);
    expect(onRendererFailure).not.toHaveBeenCalled();
  });

  it('passes wishes to the renderer that is seen and sizes to both', async () => {
    const { handover, load, engine, svg, first } = open();
    await load();
    handover.move({ kind: 'to', camera: elsewhere, animate: false });
    handover.resize();
    expect(first(svg).commands).toHaveLength(1);
    expect(first(engine).commands).toHaveLength(0);
    expect([first(svg).resized, first(engine).resized]).toEqual([1, 1]);
  });
});
