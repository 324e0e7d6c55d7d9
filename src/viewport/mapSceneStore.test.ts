import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealRegions } from '../../tests/fixtures/realData.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode, groupingId } from '../domain/ids.ts';
import { useHover } from '../state/hover.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { createSceneStore, sameValue, type Setting } from './mapSceneStore.ts';

const [henan, hubei] = [adcode('410000'), adcode('420000')];
const basin = groupingId('yellow-river-basin');
const atlas = createAtlas(loadRealRegions());
const setting = (): Setting => ({
  paints: new Map([[henan, { fill: '#336699', faded: false, noData: false }]]),
  overlays: [],
  markers: [
    {
      id: henan,
      point: [113, 34],
      count: 2,
      radius: 9,
      shares: [{ colour: '#c8553d', count: 2 }],
      faded: false,
    },
  ],
  labels: [],
  riverNames: { 'yellow-river': '黄河' },
  palette: LIGHT_PALETTE,
  selection: null,
  atlas,
});

function start() {
  const scenes = createSceneStore(LIGHT_PALETTE);
  scenes.set(setting());
  const stop = scenes.follow();
  const told = vi.fn();
  scenes.subscribe(told);
  return { scenes, told, stop };
}

beforeEach(() => {
  useHover.getState().hover(null);
  useHover.getState().focusOn(null);
});

describe('the scene', () => {
  it('follows hover and focus, and no longer than it is asked to', () => {
    const { scenes, told, stop } = start();
    useHover.getState().hover(henan);
    useHover.getState().focusOn(hubei);
    expect(scenes.getState()).toMatchObject({ hovered: henan, focused: hubei });
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    useHover.getState().hover(hubei);
    expect(scenes.getState().hovered).toBe(henan);
  });

  it('keeps what a hover does not concern', () => {
    const { scenes } = start();
    const before = scenes.getState();
    useHover.getState().hover(henan);
    const { paints, overlays, markers, labels } = scenes.getState();
    expect([paints, overlays, markers, labels]).toEqual([
      before.paints,
      before.overlays,
      before.markers,
      before.labels,
    ]);
    expect(paints).toBe(before.paints);
    expect(overlays).toBe(before.overlays);
  });

  it('previews a grouping that is pointed at', () => {
    const { scenes } = start();
    useHover.getState().hover(basin);
    expect(scenes.getState().hovered).toBeNull();
    expect(scenes.getState().overlays.map(({ id }) => id)).toEqual([basin]);
  });

  it('tells nobody of a view that draws the same', () => {
    const { scenes, told } = start();
    const before = scenes.getState();
    scenes.set({ ...setting(), riverNames: before.riverNames });
    expect(told).not.toHaveBeenCalled();
    scenes.set({
      ...setting(),
      riverNames: before.riverNames,
      selection: { kind: 'region', id: henan },
    });
    expect(told).toHaveBeenCalledOnce();
    expect(scenes.getState()).toEqual({ ...before, selected: henan });
    expect(scenes.getState().paints).toBe(before.paints);
  });
});

describe('sameValue', () => {
  it.each([
    [[1, { a: 'x' }], [1, { a: 'x' }], true],
    [new Map([['a', [1]]]), new Map([['a', [1]]]), true],
    [new Map([['a', [1]]]), new Map([['a', [2]]]), false],
    [new Map([['a', 1]]), new Map([['b', 1]]), false],
    [[1], { 0: 1 }, false],
    [{ a: undefined }, {}, false],
    [{ a: undefined }, { b: undefined }, false],
    [null, {}, false],
    [Number.NaN, Number.NaN, true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
