import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../../../src/domain/artefacts.ts';
import { adcode, groupingId, type Adcode } from '../../../src/domain/ids.ts';
import { COUNTRY_BOUNDS } from '../../../src/china/bounds.ts';
import { decodeRegions, type PackedRegions } from '../../../src/domain/regions/packed/regions.ts';
import type { MapLabel } from '../../../src/domain/paints/paint.ts';
import type { LngLat, RegionTable } from '../../../src/domain/regions/region.ts';
import { runSync } from '../../../src/scheduling/runChunked.ts';
import { LIGHT_PALETTE } from '../../../src/ui/mapPalettes.ts';
import { cameraAfter, fitBounds, project } from '../../../src/map/camera.ts';
import { MERCATOR, type Projection } from '../../../src/map/projection.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { CreateMap } from '../../../src/map/rendererSwitch.ts';
import type { Camera, MapPort, MapScene, ScreenPoint } from '../../../src/map/port.ts';
import { toCountyShapes } from '../../../src/map/countyShapes.ts';
import { toGeometry } from '../../../src/map/topology.ts';

const SIZE = { width: 800, height: 600 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const HENAN = adcode('410000');
const ZHENGZHOU = adcode('410100');
const GUANGDONG = adcode('440000');
const HONG_KONG = adcode('810000');
const OPEN_SEA: LngLat = [128, 22];
/** On land, north of Hong Kong. */
const SHENZHEN: LngLat = [114.1, 22.65];
const WEST_OF_HENAN: LngLat = [105, 34];

/** Waits for a picture: long enough for a busy machine that draws without a graphics card. */
const soon: typeof expect.poll = (look, options) =>
  expect.poll(look, { timeout: 10_000, ...options });

/** How a test looks at what a renderer has drawn; each answers for the picture as it is now. */
export interface RendererProbe {
  /** The texts of the region labels that are seen. */
  labels(): readonly string[];
  /** Whether prefectures are drawn. */
  prefectures(): boolean;
  /** Groupings whose partial members are drawn hatched. */
  hatched(): readonly string[];
  /** Whether Henan is drawn with the outline of the selection. */
  selected(): boolean;
  /** Whether the focus ring is drawn: around a region, or as a circle around a speck. */
  focus(): 'outline' | 'circle' | null;
}

interface Rig {
  readonly port: MapPort;
  readonly container: HTMLElement;
  readonly probe: RendererProbe;
  readonly hovers: (readonly Adcode[])[];
  readonly picks: (readonly Adcode[])[];
  readonly asks: (readonly Adcode[])[];
  readonly cameras: Camera[];
  readonly failures: string[];
}

async function load<Data>(path: string): Promise<Data> {
  const answer = await fetch(`/${path}`);
  return answer.json() as Promise<Data>;
}

/**
 * The behaviour every renderer owes (call it in a `*.browser.test.ts`), on the real boundaries.
 * `probe` looks at the renderer's own picture.
 */
export function describeMapBehaviour(
  name: string,
  create: CreateMap,
  probe: (port: MapPort, container: HTMLElement) => RendererProbe,
  projection: Projection = MERCATOR,
): void {
  describe(`${name} as a map`, () => {
    const COUNTRY = fitBounds(COUNTRY_BOUNDS, SIZE, NO_PADDING, projection);
    let geometry: Geometry;
    let table: RegionTable;
    let rig: Rig | null = null;

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
    const labelPoint = (id: Adcode): LngLat => {
      const place = table.places.find((one) => one.id === id);
      if (!place) throw new Error(`${id} is no place`);
      return place.labelPoint;
    };

    const start = async (changes: Partial<MapScene> = {}, camera = COUNTRY): Promise<Rig> => {
      const container = document.createElement('div');
      container.style.cssText = `position:relative;width:${SIZE.width}px;height:${SIZE.height}px`;
      document.body.append(container);
      const [hovers, picks, asks, cameras, failures] = [[], [], [], [], []] as [
        (readonly Adcode[])[],
        (readonly Adcode[])[],
        (readonly Adcode[])[],
        Camera[],
        string[],
      ];
      const port = create(container, geometry, camera, {
        onHover: (places) => hovers.push(places),
        onPick: ({ places }) => picks.push(places),
        onContextMenu: ({ places }) => asks.push(places),
        onCamera: (now) => cameras.push(now),
        onFailure: (reason) => failures.push(reason),
      });
      rig = {
        port,
        container,
        probe: probe(port, container),
        hovers,
        picks,
        asks,
        cameras,
        failures,
      };
      port.apply(scene(changes));
      await port.ready;
      return rig;
    };
    const position = ({ port }: Rig, point: LngLat): { x: number; y: number } => {
      const [x, y] = port.project(point);
      return { x, y };
    };
    const expectCamera = (port: MapPort, wanted: Camera) =>
      soon(() => {
        const { center, zoom } = port.camera();
        return [center[0].toFixed(4), center[1].toFixed(4), zoom.toFixed(4)];
      }).toEqual([
        wanted.center[0].toFixed(4),
        wanted.center[1].toFixed(4),
        wanted.zoom.toFixed(4),
      ]);

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
      rig?.port.destroy();
      rig?.container.remove();
      rig = null;
    });

    it('picks the province whose name is clicked', async () => {
      const map = await start();
      await userEvent.click(map.container, { position: position(map, labelPoint(HENAN)) });
      await soon(() => map.picks).toEqual([[HENAN]]);
    });

    it('picks nothing on the open sea', async () => {
      const map = await start();
      await userEvent.click(map.container, { position: position(map, OPEN_SEA) });
      await soon(() => map.picks).toEqual([[]]);
    });

    it('tells what lies under the pointer, and when nothing does', async () => {
      const map = await start();
      await userEvent.hover(map.container, { position: position(map, labelPoint(HENAN)) });
      await soon(() => map.hovers.at(-1)).toEqual([HENAN]);
      await userEvent.hover(map.container, { position: position(map, OPEN_SEA) });
      await soon(() => map.hovers.at(-1)).toEqual([]);
    });

    it('shows and picks prefectures once it is near', async () => {
      const map = await start();
      expect(map.probe.prefectures()).toBe(false);
      const camera: Camera = { center: labelPoint(ZHENGZHOU), zoom: 5.5 };
      map.port.move({ kind: 'to', camera, animate: false });
      await soon(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: position(map, labelPoint(ZHENGZHOU)) });
      await soon(() => map.picks).toEqual([[ZHENGZHOU, HENAN]]);
    });

    it('shows and picks counties where they are switched on, and no more when they are off', async () => {
      const xinzheng: LngLat = [113.74, 34.4];
      const near: Camera = { center: xinzheng, zoom: 7.5 };
      const map = await start({}, near);
      const counties = runSync(toCountyShapes(await load<Topology>(ARTEFACTS.countyShapes)));
      map.port.setGeometry({ ...geometry, counties });
      const countyLabels = [{ id: adcode('410184'), point: xinzheng, text: '新郑市' }];
      map.port.apply(scene({ countyLabels, hovered: adcode('410184') }));
      await userEvent.click(map.container, { position: position(map, xinzheng) });
      await soon(() => map.picks).toEqual([[adcode('410184'), HENAN]]);
      map.port.setGeometry(geometry);
      await userEvent.click(map.container, { position: position(map, xinzheng) });
      await soon(() => map.picks.at(-1)).toEqual([ZHENGZHOU, HENAN]);
      expect(map.failures).toEqual([]);
    });

    it('gives a municipality once, though it lies on both levels', async () => {
      const beijing = adcode('110000');
      const map = await start({}, { center: labelPoint(beijing), zoom: 6 });
      await soon(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: position(map, labelPoint(beijing)) });
      await soon(() => map.picks).toEqual([[beijing]]);
    });

    it('puts the place of a marker first', async () => {
      const [zhengzhou, xian] = [labelPoint(ZHENGZHOU), labelPoint(adcode('610100'))];
      const marker = { count: 2, radius: 12, faded: false };
      const shares = [{ colour: '#c8553d', count: 2 }];
      const map = await start({
        markers: [
          { id: ZHENGZHOU, point: zhengzhou, shares, ...marker },
          { id: adcode('610100'), point: xian, shares, ...marker },
        ],
      });
      await userEvent.click(map.container, { position: position(map, zhengzhou) });
      await soon(() => map.picks).toEqual([[ZHENGZHOU, HENAN]]);
    });

    it('hatches the partial members of a grouping as long as it is on', async () => {
      const overlay = {
        id: groupingId('yellow-river-basin'),
        colour: '#6d4aa8',
        selected: false,
        full: [adcode('640000')],
        partial: [HENAN, adcode('370000')],
      };
      const map = await start({ overlays: [overlay] });
      await soon(() => map.probe.hatched()).toEqual(['yellow-river-basin']);
      map.port.apply(scene());
      await soon(() => map.probe.hatched()).toEqual([]);
    });

    it('names regions in the language it is given', async () => {
      const map = await start();
      await soon(() => map.probe.labels()).toContain('河南');
      map.port.apply(scene({ labels: labelsIn('en') }));
      await soon(() => map.probe.labels()).toContain('Henan');
      expect(map.probe.labels()).not.toContain('河南');
    });

    it('outlines the selection, and no more when it is cleared', async () => {
      const map = await start({ selected: HENAN });
      await soon(() => map.probe.selected()).toBe(true);
      map.port.apply(scene());
      await soon(() => map.probe.selected()).toBe(false);
    });

    it.each([
      { kind: 'fit', bounds: [110, 31, 117, 37], padding: NO_PADDING, animate: false },
      { kind: 'fit', bounds: [110, 31, 117, 37], padding: NO_PADDING, animate: true },
      { kind: 'to', camera: { center: [120, 30], zoom: 6 }, animate: true },
      { kind: 'zoom', by: 1, animate: true },
      { kind: 'zoom', by: -9, animate: false },
      { kind: 'pan', by: [120, -60], animate: false },
      { kind: 'pan', by: [-200, 0], animate: true },
    ] as const)('obeys $kind (animated: $animate)', async (command) => {
      const map = await start();
      const wanted = cameraAfter(command, COUNTRY, SIZE, projection);
      map.port.move(command);
      await expectCamera(map.port, wanted);
      await soon(() => map.cameras.at(-1)?.zoom.toFixed(4)).toBe(wanted.zoom.toFixed(4));
    });

    it('projects as its camera does', async () => {
      const map = await start();
      const wanted: ScreenPoint = project(map.port.camera(), SIZE, labelPoint(HENAN), projection);
      const [x, y] = map.port.project(labelPoint(HENAN));
      expect(x).toBeCloseTo(wanted[0], 1);
      expect(y).toBeCloseTo(wanted[1], 1);
    });

    it('follows a drag', async () => {
      const map = await start();
      const before = map.port.camera().center;
      await userEvent.dragAndDrop(map.container, map.container, {
        sourcePosition: { x: 400, y: 300 },
        targetPosition: { x: 250, y: 300 },
      });
      await soon(() => map.port.camera().center[0]).toBeGreaterThan(before[0] + 3);
      expect(map.picks).toEqual([]);
    });

    it('keeps its centre when its box changes size', async () => {
      const map = await start();
      const before = map.port.camera();
      map.container.style.width = '500px';
      map.port.resize();
      await expectCamera(map.port, before);
    });

    it('fits into the room it has now, though nobody has told it of the change', async () => {
      const map = await start();
      const height = 450;
      map.container.style.height = `${height}px`;
      map.port.move({
        kind: 'fit',
        bounds: COUNTRY_BOUNDS,
        padding: NO_PADDING,
        animate: false,
      });
      const room = { ...SIZE, height };
      await expectCamera(map.port, fitBounds(COUNTRY_BOUNDS, room, NO_PADDING, projection));
    });

    it('rings the focus, whatever is drawn, and no more when it goes', async () => {
      const map = await start({ focused: HENAN });
      await soon(() => map.probe.focus()).toBe('outline');
      expect(map.probe.selected()).toBe(false);
      // A city's outline is known though its city is not drawn yet.
      map.port.apply(scene({ focused: ZHENGZHOU }));
      await soon(() => map.probe.focus()).toBe('outline');
      map.port.apply(scene());
      await soon(() => map.probe.focus()).toBeNull();
    });

    it('rings a speck with a circle until it is near', async () => {
      const map = await start({ focused: HONG_KONG });
      await soon(() => map.probe.focus()).toBe('circle');
      const camera: Camera = { center: labelPoint(HONG_KONG), zoom: 7 };
      map.port.move({ kind: 'to', camera, animate: false });
      await soon(() => map.probe.focus()).toBe('outline');
    });

    it('snaps to a region too small to hit, and no more once it is large', async () => {
      const map = await start();
      await userEvent.hover(map.container, { position: position(map, SHENZHEN) });
      await soon(() => map.hovers.at(-1)).toEqual([HONG_KONG]);
      await userEvent.click(map.container, { position: position(map, SHENZHEN) });
      await soon(() => map.picks).toEqual([[HONG_KONG]]);
      const macao = labelPoint(adcode('820000'));
      await userEvent.click(map.container, { position: position(map, macao) });
      await soon(() => map.picks.at(-1)).toEqual([adcode('820000')]);
      await userEvent.click(map.container, { position: position(map, labelPoint(GUANGDONG)) });
      await soon(() => map.picks.at(-1)).toEqual([GUANGDONG]);
      const camera: Camera = { center: SHENZHEN, zoom: 8 };
      map.port.move({ kind: 'to', camera, animate: false });
      await soon(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: position(map, SHENZHEN) });
      await soon(() => map.picks.at(-1)).toEqual([adcode('440300'), GUANGDONG]);
    });

    it('asks what lies under the secondary button, and picks nothing', async () => {
      const map = await start();
      const at = position(map, labelPoint(HENAN));
      await userEvent.click(map.container, { position: at, button: 'right' });
      await soon(() => map.asks).toEqual([[HENAN]]);
      expect(map.picks).toEqual([]);
    });

    it('asks what lies under a finger at rest, and picks nothing', async () => {
      const map = await start();
      const { x, y } = position(map, labelPoint(HENAN));
      const box = map.container.getBoundingClientRect();
      const [clientX, clientY] = [box.left + x, box.top + y];
      const surface = document.elementFromPoint(clientX, clientY);
      if (!surface) throw new Error('there is nothing to touch');
      const made = { clientX, clientY, bubbles: true, cancelable: true };
      const finger = { ...made, pointerId: 7, pointerType: 'touch', isPrimary: true };
      surface.dispatchEvent(new PointerEvent('pointerdown', finger));
      await soon(() => map.asks).toEqual([[HENAN]]);
      surface.dispatchEvent(new PointerEvent('pointerup', finger));
      surface.dispatchEvent(new MouseEvent('click', { ...made, detail: 1 }));
      // The next click is heard again: had the last one been, there were two.
      await userEvent.click(map.container, { position: position(map, WEST_OF_HENAN) });
      await soon(() => map.picks.length).toBe(1);
      expect(map.picks).not.toContainEqual([HENAN]);
      expect(map.asks).toHaveLength(1);
    });

    it('tells the colours that it drew, faded ones as they look over the land', async () => {
      const fill = '#336699';
      const [hubei, hunan] = [adcode('420000'), adcode('430000')];
      const paints = new Map([
        [HENAN, { fill, faded: false, noData: false }],
        [hubei, { fill, faded: true, noData: false }],
        [hunan, { fill: LIGHT_PALETTE.land, faded: false, noData: true }],
      ]);
      const map = await start({ paints });
      await soon(() => [...map.port.paintsDrawn()].sort()).toEqual([
        [HENAN, fill],
        [hubei, `color-mix(in srgb, ${fill} 30%, ${LIGHT_PALETTE.land})`],
      ]);
      map.port.apply(scene());
      await soon(() => map.port.paintsDrawn().size).toBe(0);
    });

    it('leaves nothing behind', async () => {
      const map = await start();
      map.port.destroy();
      expect(map.container.childElementCount).toBe(0);
      expect(map.failures).toEqual([]);
    });
  });
}
