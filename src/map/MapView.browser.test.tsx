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
      <MapView geometry={geometry} sceneStore={scenes} command={henan} events={events} {...props} />
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
  it('draws with SVG first, where the first wish leads', async () => {
    const { container } = await render(view({ renderer: 'svg' }));
    expect((await box(container)).dataset).toMatchObject({
      renderer: 'svg',
      ready: 'true',
      camera: '113.50000,34.00000,5.0000',
    });
    expect(container.querySelectorAll('svg')).toHaveLength(1);
    expect(container.querySelectorAll('[data-adcode]')).toHaveLength(34);
  });

  it('lets the engine take over with the same camera, or says why not', async () => {
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

  it('stays with SVG by itself where no graphics card draws, and says so to nobody', async () => {
    const reasons: RendererReason[] = [];
    const onRendererFailure = vi.fn();
    const onDrawing = ({ reason }: RendererStatus) => reasons.push(reason);
    const { container } = await render(view({ onDrawing, onRendererFailure }));
    const map = await box(container);
    await expect.poll(() => map.dataset['ready'], { timeout: 25_000 }).toBe('true');
    // A developer's own computer may have a card.
    expect(['card', 'webgl', 'fits']).toContain(reasons.at(-1));
    expect(onRendererFailure).not.toHaveBeenCalled();
  }, 30_000);

  it('follows a new wish and leaves an old one be', async () => {
    const { container, rerender } = await render(view({ renderer: 'svg' }));
    const map = await box(container);
    await rerender(view({ renderer: 'svg', command: sichuan }));
    expect(map.dataset['camera']).toBe('103.00000,30.00000,6.0000');
    await rerender(view({ renderer: 'svg', command: { kind: 'zoom', by: 1, animate: false } }));
    await rerender(view({ renderer: 'svg', command: null }));
    expect(map.dataset['camera']).toBe('103.00000,30.00000,7.0000');
  });

  it('shows nothing before the picture is whole, and tells of it then', async () => {
    const { container } = await render(view({ renderer: 'svg' }));
    await expect.poll(() => container.querySelector('[data-map="svg"]')).not.toBeNull();
    const sheet = container.querySelector('[data-map="svg"]');
    const seen = () => sheet && getComputedStyle(sheet).visibility;
    const told = () => container.querySelector('[data-renderer]') !== null;
    const pairs = new Set<string>();
    while (!told()) {
      pairs.add(`${String(seen())} ${String(told())}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    pairs.add(`${String(seen())} ${String(told())}`);
    expect([...pairs]).toEqual(['hidden false', 'visible true']);
    expect(container.querySelectorAll('[data-adcode]')).toHaveLength(34);
  });

  it('is gone when it is taken away before the picture is whole', async () => {
    const onDrawing = vi.fn();
    const { container, unmount } = await render(view({ renderer: 'svg', onDrawing }));
    await expect.poll(() => container.querySelector('[data-map="svg"]')).not.toBeNull();
    const early = onDrawing.mock.calls.length;
    await unmount();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onDrawing.mock.calls.length).toBe(early);
    expect(container.querySelector('[data-map="svg"]')).toBeNull();
  });

  it('draws what lies on it and ends without a trace', async () => {
    const { container, unmount } = await render(view({ renderer: 'svg', children: <p>Credit</p> }));
    await expect.element(page.getByText('Credit')).toBeVisible();
    const map = await box(container);
    await unmount();
    expect(map.childElementCount).toBe(0);
  });
});
