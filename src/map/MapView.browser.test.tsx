import { StrictMode } from 'react';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ARTEFACTS } from '../domain/artefacts.ts';
import type { RendererStatus, RendererReason } from '../domain/view/rendererStatus.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import type { Geometry } from './geometry.ts';
import { MapView } from './MapView.tsx';
import type { CameraRequest, MapScene } from './port.ts';
import { toGeometry } from './topology.ts';

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
const scenes = { getState: () => scene, subscribe: () => () => undefined };
const events = {
  onHover: () => undefined,
  onPick: () => undefined,
  onContextMenu: () => undefined,
  onCamera: () => undefined,
};
const to = (lng: number, lat: number, zoom: number): CameraRequest => ({
  kind: 'to',
  camera: { center: [lng, lat], zoom },
  animate: false,
});
const henan = to(113.5, 34, 5);
const sichuan = to(103, 30, 6);

let geometry: Geometry;
beforeAll(async () => {
  await page.viewport(1040, 800);
  const answer = await fetch(`/${ARTEFACTS.provinces}`);
  const provinces = (await answer.json()) as Topology;
  geometry = toGeometry({ provinces, prefectures: null, fine: null, context: null });
});

type Props = Partial<Parameters<typeof MapView>[0]>;
const view = (props: Props = {}) => (
  <StrictMode>
    <div style={{ position: 'relative', width: 600, height: 500 }}>
      <MapView
        geometry={geometry}
        sceneStore={scenes}
        cameraRequest={henan}
        events={events}
        {...props}
      />
    </div>
  </StrictMode>
);
const box = async (container: Element): Promise<HTMLElement> => {
  await expect.poll(() => container.querySelector('[data-renderer]')).not.toBeNull();
  const found = container.querySelector('[data-renderer]');
  if (!(found instanceof HTMLElement)) throw new Error('there is no map');
  return found;
};

describe('MapView', () => {
  it('draws with SVG first, at the camera of the first request', async () => {
    const { container } = await render(view({ renderer: 'svg' }));
    expect((await box(container)).dataset).toMatchObject({
      renderer: 'svg',
      ready: 'true',
      camera: '113.50000,34.00000,5.0000',
    });
    expect(container.querySelectorAll('svg')).toHaveLength(1);
    expect(container.querySelectorAll('[data-adcode]')).toHaveLength(34);
  });

  it('changes to the engine at the same camera, or reports a failure', async () => {
    const onRendererFailure = vi.fn();
    const { container } = await render(view({ renderer: 'engine', onRendererFailure }));
    const map = await box(container);
    const camera = map.dataset['camera'];
    await expect.poll(() => map.dataset['ready'], { timeout: 25_000 }).toBe('true');
    expect(map.dataset['camera']).toBe(camera);
    const engine = map.dataset['renderer'] === 'maplibre';
    expect(onRendererFailure).toHaveBeenCalledTimes(engine ? 0 : 1);
    expect(map.querySelectorAll('[data-map="svg"]')).toHaveLength(engine ? 0 : 1);
    expect(map.childElementCount).toBe(1);
  }, 30_000);

  it('keeps SVG without a graphics card and reports no failure', async () => {
    const reasons: RendererReason[] = [];
    const onRendererFailure = vi.fn();
    const onStatusChange = ({ reason }: RendererStatus) => reasons.push(reason);
    const { container } = await render(view({ onStatusChange, onRendererFailure }));
    const map = await box(container);
    await expect.poll(() => map.dataset['ready'], { timeout: 25_000 }).toBe('true');
    // The computer of a developer may have a graphics card.
    expect(['no-gpu', 'no-webgl', 'capable']).toContain(reasons.at(-1));
    expect(onRendererFailure).not.toHaveBeenCalled();
  }, 30_000);

  it('follows a new camera request once', async () => {
    const { container, rerender } = await render(view({ renderer: 'svg' }));
    const map = await box(container);
    await rerender(view({ renderer: 'svg', cameraRequest: sichuan }));
    expect(map.dataset['camera']).toBe('103.00000,30.00000,6.0000');
    await rerender(
      view({ renderer: 'svg', cameraRequest: { kind: 'zoom', by: 1, animate: false } }),
    );
    await rerender(view({ renderer: 'svg', cameraRequest: null }));
    expect(map.dataset['camera']).toBe('103.00000,30.00000,7.0000');
  });

  it('shows the picture and reports it when it is complete, not earlier', async () => {
    const { container } = await render(view({ renderer: 'svg' }));
    await expect.poll(() => container.querySelector('[data-map="svg"]')).not.toBeNull();
    const surface = container.querySelector('[data-map="svg"]');
    const visibility = () => surface && getComputedStyle(surface).visibility;
    const isReported = () => container.querySelector('[data-renderer]') !== null;
    const pairs = new Set<string>();
    while (!isReported()) {
      pairs.add(`${String(visibility())} ${String(isReported())}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    pairs.add(`${String(visibility())} ${String(isReported())}`);
    expect([...pairs]).toEqual(['hidden false', 'visible true']);
    expect(container.querySelectorAll('[data-adcode]')).toHaveLength(34);
  });

  it('removes the map when it is unmounted before the picture is complete', async () => {
    const onStatusChange = vi.fn();
    const { container, unmount } = await render(view({ renderer: 'svg', onStatusChange }));
    await expect.poll(() => container.querySelector('[data-map="svg"]')).not.toBeNull();
    const early = onStatusChange.mock.calls.length;
    await unmount();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onStatusChange.mock.calls.length).toBe(early);
    expect(container.querySelector('[data-map="svg"]')).toBeNull();
  });

  it('renders its children and leaves no element in its box after unmounting', async () => {
    const { container, unmount } = await render(view({ renderer: 'svg', children: <p>Credit</p> }));
    await expect.element(page.getByText('Credit')).toBeVisible();
    const map = await box(container);
    await unmount();
    expect(map.childElementCount).toBe(0);
  });
});
