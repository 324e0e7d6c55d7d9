import type { Topology } from 'topojson-specification';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { adcode, groupingId } from '../../../src/domain/ids.ts';
import { ARTEFACTS } from '../../../src/domain/artefacts.ts';
import { yieldToMain } from '../../../src/scheduling/yieldToMain.ts';
import { LIGHT_PALETTE } from '../../../src/ui/mapPalettes.ts';
import { describeMapBehaviour } from './mapBehaviour.ts';
import type { RendererProbe } from './mapFixture.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { MapPort, MapScene } from '../../../src/map/port.ts';
import { ALBERS, MERCATOR } from '../../../src/map/projection.ts';
import { toGeometry } from '../../../src/map/topology.ts';
import { createSvgMap } from '../../../src/map/svg/createSvgMap.ts';

const isVisible = (element: Element): boolean => element.closest('[display="none"]') === null;
const findVisible = (container: Element, selector: string): Element[] =>
  [...container.querySelectorAll(selector)].filter(isVisible);
const isDrawn = (path: Element): boolean => (path.getAttribute('d') ?? '') !== '';

const createProbe = (_: MapPort, container: HTMLElement): RendererProbe => ({
  focus: () => {
    const [ring] = findVisible(container, '[data-emphasis="focus"]').filter(isDrawn);
    if (!ring) return null;
    return /a/.test(ring.getAttribute('d') ?? '') ? 'circle' : 'outline';
  },
  labels: () => findVisible(container, '[data-label]').map((one) => one.textContent),
  prefectures: () => findVisible(container, '[data-adcode="410100"]').length > 0,
  hatched: () =>
    findVisible(container, '[data-hatch]')
      .filter(isDrawn)
      .map((one) => one.getAttribute('data-hatch') ?? ''),
  selected: () =>
    findVisible(container, '[data-emphasis="selection"]').filter(isDrawn).length === 1,
});

describeMapBehaviour('SVG', (...args) => createSvgMap(...args, MERCATOR), createProbe);
describeMapBehaviour(
  'SVG in Albers',
  (...args) => createSvgMap(...args, ALBERS),
  createProbe,
  ALBERS,
);

describe('createSvgMap', () => {
  let geometry: Geometry;
  let fine: Topology;
  let map: MapPort | null = null;
  const container = document.createElement('div');
  container.style.cssText = 'position:relative;width:800px;height:600px';

  const ignoreEvents = {
    onHover: () => undefined,
    onPick: () => undefined,
    onContextMenu: () => undefined,
    onCamera: () => undefined,
    onFailure: () => undefined,
  };
  const henan = adcode('410000');
  const scene = (): MapScene => ({
    paints: new Map([
      [henan, { fill: '#336699', noData: false }],
      [adcode('420000'), { fill: LIGHT_PALETTE.unmatched, noData: false }],
      [adcode('430000'), { fill: LIGHT_PALETTE.land, noData: true }],
    ]),
    overlays: [
      {
        id: groupingId('yellow-river-basin'),
        colour: '#6d4aa8',
        dash: 'lgDash',
        selected: true,
        full: [],
        partial: [henan],
      },
    ],
    markers: [
      {
        id: henan,
        point: [113.6, 34],
        count: 2,
        radius: 10,
        shares: [{ colour: '#c8553d', count: 2 }],
        faded: false,
      },
    ],
    labels: [
      { id: henan, point: [113.6, 34], text: '河南', level: 'province', priority: 9, faded: false },
    ],
    riverNames: { 'yellow-river': '黄河', 'yangtze-river': '长江' },
    selected: henan,
    hovered: adcode('420000'),
    focused: null,
    palette: { ...LIGHT_PALETTE },
  });
  const fillOf = (id: string) =>
    container.querySelector(`[data-adcode="${id}"]`)?.getAttribute('fill');

  beforeAll(async () => {
    document.body.append(container);
    const load = async (path: string) => (await fetch(`/${path}`)).json() as Promise<Topology>;
    const [provinces, prefectures, context] = await Promise.all([
      load(ARTEFACTS.provinces),
      load(ARTEFACTS.prefectures),
      load(ARTEFACTS.context),
    ]);
    fine = await load(ARTEFACTS.fine);
    geometry = toGeometry({ provinces, prefectures, fine: null, context });
  });
  afterEach(() => {
    map?.destroy();
    map = null;
  });
  const open = (zoom: number, shapes = geometry): MapPort => {
    map = createSvgMap(container, shapes, { center: [113, 33], zoom }, ignoreEvents, MERCATOR);
    return map;
  };

  it('is complete when it has been created, without prefectures', () => {
    open(3.5, { ...geometry, prefectures: null, context: null });
    expect(container.querySelectorAll('[data-adcode]')).toHaveLength(34);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('draws the same in chunks as immediately, hidden until it is complete, with all changes made meanwhile', async () => {
    const picture = () => container.querySelector('[data-map="svg"]')?.innerHTML;
    // Pattern ids contain the number of the map.
    const drawn = () => picture()?.replaceAll(/map-pattern-\d+/g, 'map-pattern');
    const before = { ...geometry, prefectures: null, context: null };
    const camera = { center: [113, 33] as const, zoom: 4.6 };
    const change = (port: MapPort): void => {
      port.move({ kind: 'to', camera, animate: true });
      port.setGeometry(geometry);
      port.apply(scene());
    };
    const immediate = open(3.5, before);
    immediate.apply({ ...scene(), hovered: null });
    immediate.move({ kind: 'to', camera, animate: false });
    change(immediate);
    const expected = drawn();
    immediate.destroy();

    const port = createSvgMap(
      container,
      before,
      { center: [113, 33], zoom: 3.5 },
      ignoreEvents,
      MERCATOR,
      'chunked',
    );
    map = port;
    port.apply({ ...scene(), hovered: null });
    const surface = container.querySelector('[data-map="svg"]');
    expect(surface && getComputedStyle(surface).visibility).toBe('hidden');
    // By this clock every step is a chunk of its own: after two of them the picture is far from complete.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    await yieldToMain();
    await yieldToMain();
    clock.mockRestore();
    change(port);
    expect(port.camera()).toEqual(camera);
    await port.ready;
    expect(surface && getComputedStyle(surface).visibility).toBe('visible');
    expect(drawn()).toBe(expected);
  });

  it('stops drawing when it is destroyed', async () => {
    const port = createSvgMap(
      container,
      geometry,
      { center: [113, 33], zoom: 3.5 },
      ignoreEvents,
      MERCATOR,
      'chunked',
    );
    port.destroy();
    await port.ready;
    expect(container.childElementCount).toBe(0);
  });

  it('outlines one prefecture before prefectures are drawn', () => {
    const port = open(3.5);
    const zhengzhou = adcode('410100');
    port.apply({ ...scene(), selected: null, hovered: zhengzhou, focused: zhengzhou });
    for (const emphasis of ['hover', 'focus'])
      expect(container.querySelector(`[data-emphasis="${emphasis}"]`)?.getAttribute('d')).toMatch(
        /^M/,
      );
    expect(container.querySelector('[data-adcode="410100"]')).toBeNull();
  });

  it('touches no element for an equal scene in other objects', () => {
    const port = open(5.2);
    port.apply(scene());
    const observer = new MutationObserver(() => undefined);
    observer.observe(container, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    port.apply(scene());
    port.resize();
    expect(observer.takeRecords()).toEqual([]);
    port.apply({ ...scene(), selected: null });
    expect(observer.takeRecords().length).toBeGreaterThan(0);
    observer.disconnect();
  });

  it('colours regions and marks missing data', () => {
    const port = open(3.5);
    port.apply(scene());
    expect(fillOf('410000')).toBe('#336699');
    expect(fillOf('420000')).toBe(LIGHT_PALETTE.unmatched);
    expect(fillOf('430000')).toBeNull();
    expect(container.querySelector('[data-no-data]')?.getAttribute('d')).toMatch(/^M/);
    expect(container.querySelector('[data-no-data]')?.getAttribute('fill')).toMatch(/^url\(#/);
    port.apply({ ...scene(), paints: new Map() });
    expect(fillOf('410000')).toBeNull();
    expect(container.querySelector('[data-no-data]')?.getAttribute('d')).toBe('');
  });

  it('draws small regions above large ones', () => {
    open(3.5);
    const order = [...container.querySelectorAll('[data-adcode]')].map((one) =>
      one.getAttribute('data-adcode'),
    );
    expect(order.indexOf('810000')).toBeGreaterThan(order.indexOf('440000'));
    expect(order.indexOf('110000')).toBeGreaterThan(order.indexOf('130000'));
  });

  it('draws the fine shapes at a near zoom after they have loaded', () => {
    const port = open(6.5);
    const path = () => container.querySelector('[data-adcode="410100"]')?.getAttribute('d') ?? '';
    const coarse = path();
    const level = toGeometry({ provinces: fine, prefectures: null, fine, context: null }).fine;
    port.setGeometry({ ...geometry, fine: level });
    expect(path().length).toBeGreaterThan(coarse.length);
    port.move({ kind: 'to', camera: { center: [113, 33], zoom: 5 }, animate: false });
    expect(path()).toBe(coarse);
  });

  it('draws the names of both rivers', () => {
    const port = open(5);
    port.apply(scene());
    const names = findVisible(container, '[data-river]').map((one) => one.textContent);
    expect(names.sort()).toEqual(['长江', '黄河'].sort());
  });

  it('draws no count on a marker of one statement', () => {
    const port = open(3.5);
    port.apply(scene());
    expect(container.querySelector('[data-marker] text')?.textContent).toBe('2');
    const [marker] = scene().markers;
    if (!marker) throw new Error('no marker');
    port.apply({ ...scene(), markers: [{ ...marker, count: 1 }] });
    expect(container.querySelector('[data-marker] text')?.textContent).toBe('');
  });

  it('zooms with the wheel around the pointer', () => {
    const port = open(4);
    const svg = container.querySelector('svg');
    const box = container.getBoundingClientRect();
    const before = port.project([100, 40]);
    svg?.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -120,
        clientX: box.left + before[0],
        clientY: box.top + before[1],
        bubbles: true,
        cancelable: true,
      }),
    );
    expect(port.camera().zoom).toBeCloseTo(4.4, 6);
    const after = port.project([100, 40]);
    expect(after[0]).toBeCloseTo(before[0], 0);
    expect(after[1]).toBeCloseTo(before[1], 0);
  });

  it('moves the existing picture during a gesture and lays it out again after it', async () => {
    const port = open(4);
    const svg = container.querySelector('svg');
    const [world, label] = [svg?.querySelector('g'), svg?.querySelector('[data-label]')];
    const drawn = () => [world?.getAttribute('transform'), label?.getAttribute('x')];
    const before = drawn();
    const wheel = { deltaY: -30, bubbles: true, cancelable: true };
    svg?.dispatchEvent(new WheelEvent('wheel', wheel));
    svg?.dispatchEvent(new WheelEvent('wheel', wheel));
    await expect.poll(() => svg?.style.transform).toMatch(/scale/);
    expect(drawn()).toEqual(before);
    await expect.poll(() => svg?.style.transform).toBe('');
    expect(drawn()).not.toEqual(before);
    expect(port.camera().zoom).toBeCloseTo(4.2, 6);
  });

  it('zooms with two fingers around their middle', () => {
    const port = open(4);
    const svg = container.querySelector('svg');
    const box = container.getBoundingClientRect();
    const touch = (type: string, pointerId: number, x: number) =>
      svg?.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          pointerType: 'touch',
          clientX: box.left + x,
          clientY: box.top + 300,
          bubbles: true,
        }),
      );
    // A simulated pointer cannot be captured.
    const surface = container.querySelector('[data-map="svg"]');
    if (surface) surface.setPointerCapture = () => undefined;
    touch('pointerdown', 1, 350);
    touch('pointerdown', 2, 450);
    touch('pointermove', 2, 500);
    touch('pointermove', 1, 300);
    expect(port.camera().zoom).toBeCloseTo(5, 6);
    expect(port.project([113, 33])[0]).toBeCloseTo(400, 1);
    touch('pointerup', 1, 300);
    touch('pointerup', 2, 500);
  });
});
