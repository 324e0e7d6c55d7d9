import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { loadRealGeometry } from '../../tests/fixtures/realGeometry.ts';
import { createRealStore } from '../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../domain/ids.ts';
import type { ClickLevel } from '../domain/regions/regionsAt.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { project } from '../map/camera.ts';
import type { Geometry } from '../map/geometry.ts';
import type { Camera } from '../map/port.ts';
import { ALBERS } from '../map/projection.ts';
import { AppStoreProvider } from '../state/AppStoreContext.tsx';
import { useHover } from '../state/hover.ts';
import { afterPaint } from '../scheduling/afterPaint.ts';
import { usePicking } from './usePicking.ts';

const geometry = loadRealGeometry();
const size = { width: 1000, height: 800 };
const sizeNow = () => size;
const country: Camera = { center: [105, 36], zoom: 3.5 };
const kaifeng: LngLat = [114.5, 34.6];
const [henan, hubei, zhengzhou] = [adcode('410000'), adcode('420000'), adcode('410100')];

/** Resolves after the next paint. */
const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

function start(level: ClickLevel = 'place', shapesFirst: Geometry = geometry) {
  const store = createRealStore();
  store.getState().setPreferences({ level });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreProvider value={store}>{children}</AppStoreProvider>
  );
  const { result, rerender } = renderHook((shapes: Geometry) => usePicking(sizeNow, shapes), {
    ...{ wrapper, initialProps: shapesFirst },
  });
  act(() => result.current.picking.onCamera(country));
  const at = (point: LngLat) => project(country, size, point, ALBERS);
  return {
    store,
    interaction: () => store.getState().interaction,
    result,
    load: (shapes: Geometry) => rerender(shapes),
    hover: (point: LngLat) => act(() => result.current.picking.onHover([henan], at(point))),
    click: (point: LngLat, places = [henan]) =>
      act(() => result.current.picking.onPick({ places, point, at: at(point) })),
    selected: () => store.getState().view.selection,
  };
}

describe('a click on a province drawn over its cities', () => {
  it.each<[ClickLevel, string]>([
    ['place', '410000'],
    ['prefecture', '410200'],
    ['urban-agglomeration', 'central-plains'],
    ['free-trade-port', '410000'],
  ])('with %s preferred selects %s, as the hover has shown', (level, id) => {
    const { result, hover, click, selected } = start(level);
    hover(kaifeng);
    expect(result.current.pointers.getState().pointer?.region).toBe(id);
    expect(useHover.getState().hovered).toBe(id);
    click(kaifeng);
    expect(selected()).toEqual({ kind: 'region', id });
  });

  it('offers its city and the other regions there, without taking the focus, after the next paint', async () => {
    const { click, interaction } = start();
    click([113.6, 34.75]);
    expect(interaction().chooserAt).toBeNull();
    await act(painted);
    expect(interaction()).toMatchObject({
      isChooserQuiet: true,
      chooserAt: { places: [henan], city: zhengzhou },
    });
  });

  it.each(['ctrlKey', 'metaKey'] as const)('compares with the selected region with %s', (key) => {
    const { result, click, selected, store } = start();
    click(kaifeng);
    const held = { pointerType: 'mouse', ctrlKey: false, metaKey: false, [key]: true };
    result.current.onPointerDown(held);
    click(kaifeng, [hubei]);
    expect(selected()).toEqual({ kind: 'region', id: henan });
    expect(store.getState().view.beside).toEqual([hubei]);
  });

  it('offers nothing after a tap; a long press opens the chooser', async () => {
    const { result, click, selected, interaction } = start();
    result.current.onPointerDown({ pointerType: 'touch', ctrlKey: false, metaKey: false });
    click(kaifeng);
    expect(selected()).toEqual({ kind: 'region', id: henan });
    await act(painted);
    expect(interaction().chooserAt).toBeNull();
    act(() =>
      result.current.picking.onContextMenu({ places: [henan], point: kaifeng, at: [1, 1] }),
    );
    expect(interaction()).toMatchObject({
      isChooserQuiet: false,
      chooserAt: { city: '410200' },
    });
  });
});

it('a click on the sea clears the selection and offers nothing', () => {
  const { click, selected } = start('basin');
  click(kaifeng);
  click([128, 28], []);
  expect(selected()).toBeNull();
});

it('the open chooser follows its place while the map moves, and closes when the place is no longer visible', () => {
  const { result, interaction } = start();
  act(() => result.current.picking.onContextMenu({ places: [henan], point: kaifeng, at: [1, 1] }));
  act(() => result.current.picking.onCamera({ center: kaifeng, zoom: 6 }));
  expect(interaction().chooserAt?.at[0]).toBeCloseTo(500);
  act(() => result.current.picking.onCamera({ center: [85, 42], zoom: 6 }));
  expect(interaction().chooserAt).toBeNull();
});

it('the offer beside a click stays in its corner, and closes when its place is no longer visible', async () => {
  const { result, click, interaction } = start();
  click(kaifeng);
  await act(painted);
  const offered = interaction().chooserAt;
  act(() => result.current.picking.onCamera({ center: kaifeng, zoom: 6 }));
  expect(interaction().chooserAt).toBe(offered);
  act(() => result.current.picking.onCamera({ center: [85, 42], zoom: 6 }));
  expect(interaction().chooserAt).toBeNull();
});

describe('a right click before the cities have loaded', () => {
  it('lists the city as soon as they have, at the same position', () => {
    const { result, load, interaction } = start('place', { ...geometry, prefectures: null });
    const spot = { places: [henan], point: [113.6, 34.75], at: [500, 400] } as const;
    act(() => result.current.picking.onContextMenu(spot));
    expect(interaction().chooserAt).toEqual({ ...spot, city: null });
    load(geometry);
    expect(interaction()).toMatchObject({
      isChooserQuiet: false,
      chooserAt: { ...spot, city: zhengzhou },
    });
  });

  it('stays closed when it was closed before that', () => {
    const { result, load, interaction, store } = start('place', { ...geometry, prefectures: null });
    act(() =>
      result.current.picking.onContextMenu({ places: [henan], point: kaifeng, at: [500, 400] }),
    );
    act(() => store.getState().openChooser(null));
    load(geometry);
    expect(interaction().chooserAt).toBeNull();
  });
});
