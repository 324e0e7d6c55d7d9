import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealRegions } from '../../tests/fixtures/realData.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode, groupingId } from '../domain/ids.ts';
import { useHover } from '../state/hover.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { createMapSceneStore, isEqualValue, type SceneInputs } from './mapSceneStore.ts';

const [henan, hubei] = [adcode('410000'), adcode('420000')];
const basin = groupingId('yellow-river-basin');
const atlas = createAtlas(loadRealRegions());
const setting = (): SceneInputs => ({
  paints: new Map([[henan, { fill: '#336699', noData: false }]]),
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
  const sceneStore = createMapSceneStore(LIGHT_PALETTE);
  sceneStore.set(setting());
  const stop = sceneStore.follow();
  const told = vi.fn();
  sceneStore.subscribe(told);
  return { scenes: sceneStore, told, stop };
}

beforeEach(() => {
  useHover.getState().hover(null);
  useHover.getState().focusOn(null);
  useHover.getState().highlightClass(null);
});

describe('MapSceneStore', () => {
  it('follows hover and focus until it is stopped', () => {
    const { scenes: sceneStore, told, stop } = start();
    useHover.getState().hover(henan);
    useHover.getState().focusOn(hubei);
    expect(sceneStore.getState()).toMatchObject({ hovered: henan, focused: hubei });
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    useHover.getState().hover(hubei);
    expect(sceneStore.getState().hovered).toBe(henan);
  });

  it('keeps the identity of everything that a hover does not change', () => {
    const { scenes: sceneStore } = start();
    const before = sceneStore.getState();
    useHover.getState().hover(henan);
    const { paints, overlays, markers, labels } = sceneStore.getState();
    expect([paints, overlays, markers, labels]).toEqual([
      before.paints,
      before.overlays,
      before.markers,
      before.labels,
    ]);
    expect(paints).toBe(before.paints);
    expect(overlays).toBe(before.overlays);
  });

  it('previews a hovered grouping', () => {
    const { scenes: sceneStore } = start();
    useHover.getState().hover(basin);
    expect(sceneStore.getState().hovered).toBeNull();
    expect(sceneStore.getState().overlays.map(({ id }) => id)).toEqual([basin]);
  });

  it('highlights the regions of a class, without another picture for a hover', () => {
    const { scenes: sceneStore } = start();
    const before = sceneStore.getState().paints;
    useHover.getState().highlightClass('#336699');
    const { paints } = sceneStore.getState();
    expect(paints.get(henan)?.fill).toBe('#336699');
    useHover.getState().hover(hubei);
    expect(sceneStore.getState().paints).toBe(paints);
    useHover.getState().highlightClass(null);
    expect(sceneStore.getState().paints).toBe(before);
  });

  it('does not notify subscribers of a view that draws the same', () => {
    const { scenes: sceneStore, told } = start();
    const before = sceneStore.getState();
    sceneStore.set({ ...setting(), riverNames: before.riverNames });
    expect(told).not.toHaveBeenCalled();
    sceneStore.set({
      ...setting(),
      riverNames: before.riverNames,
      selection: { kind: 'region', id: henan },
    });
    expect(told).toHaveBeenCalledOnce();
    expect(sceneStore.getState()).toEqual({ ...before, selected: henan });
    expect(sceneStore.getState().paints).toBe(before.paints);
  });
});

describe('isEqualValue', () => {
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
    expect(isEqualValue(a, b)).toBe(same);
    expect(isEqualValue(b, a)).toBe(same);
  });
});
