import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Topology } from 'topojson-specification';
import { ARTEFACTS } from '../../../src/domain/artefacts.ts';
import { adcode } from '../../../src/domain/ids.ts';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import { runSync } from '../../../src/scheduling/runChunked.ts';
import type { Camera } from '../../../src/map/port.ts';
import { toCountyShapes } from '../../../src/map/countyShapes.ts';
import {
  GUANGDONG,
  HENAN,
  HONG_KONG,
  load,
  type MapFixture,
  OPEN_SEA,
  poll,
  positionOf,
  SHENZHEN,
  WEST_OF_HENAN,
  ZHENGZHOU,
} from './mapFixture.ts';

export function describePicking({ start, scene, labelPoint, geometry }: MapFixture): void {
  describe('picking', () => {
    it('picks the province whose name is clicked', async () => {
      const map = await start();
      await userEvent.click(map.container, { position: positionOf(map, labelPoint(HENAN)) });
      await poll(() => map.picks).toEqual([[HENAN]]);
    });

    it('picks nothing on the open sea', async () => {
      const map = await start();
      await userEvent.click(map.container, { position: positionOf(map, OPEN_SEA) });
      await poll(() => map.picks).toEqual([[]]);
    });

    it('picks prefectures at a near zoom', async () => {
      const map = await start();
      expect(map.probe.prefectures()).toBe(false);
      const camera: Camera = { center: labelPoint(ZHENGZHOU), zoom: 5.5 };
      map.port.move({ kind: 'to', camera, animate: false });
      await poll(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: positionOf(map, labelPoint(ZHENGZHOU)) });
      await poll(() => map.picks).toEqual([[ZHENGZHOU, HENAN]]);
    });

    it('picks counties while they are switched on', async () => {
      const xinzheng: LngLat = [113.74, 34.4];
      const camera: Camera = { center: xinzheng, zoom: 7.5 };
      const map = await start({}, camera);
      const counties = runSync(toCountyShapes(await load<Topology>(ARTEFACTS.countyShapes)));
      map.port.setGeometry({ ...geometry(), counties });
      const countyLabels = [{ id: adcode('410184'), point: xinzheng, text: '新郑市' }];
      map.port.apply(scene({ countyLabels, hovered: adcode('410184') }));
      await userEvent.click(map.container, { position: positionOf(map, xinzheng) });
      await poll(() => map.picks).toEqual([[adcode('410184'), HENAN]]);
      map.port.setGeometry(geometry());
      await userEvent.click(map.container, { position: positionOf(map, xinzheng) });
      await poll(() => map.picks.at(-1)).toEqual([ZHENGZHOU, HENAN]);
      expect(map.failures).toEqual([]);
    });

    it('picks a municipality once, although it is on both levels', async () => {
      const beijing = adcode('110000');
      const map = await start({}, { center: labelPoint(beijing), zoom: 6 });
      await poll(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: positionOf(map, labelPoint(beijing)) });
      await poll(() => map.picks).toEqual([[beijing]]);
    });

    it('picks the place of a marker first', async () => {
      const [zhengzhou, xian] = [labelPoint(ZHENGZHOU), labelPoint(adcode('610100'))];
      const marker = { count: 2, radius: 12, faded: false };
      const shares = [{ colour: '#c8553d', count: 2 }];
      const map = await start({
        markers: [
          { id: ZHENGZHOU, point: zhengzhou, shares, ...marker },
          { id: adcode('610100'), point: xian, shares, ...marker },
        ],
      });
      await userEvent.click(map.container, { position: positionOf(map, zhengzhou) });
      await poll(() => map.picks).toEqual([[ZHENGZHOU, HENAN]]);
    });

    it('snaps to a region that is too small to hit, until it is drawn large enough', async () => {
      const map = await start();
      await userEvent.hover(map.container, { position: positionOf(map, SHENZHEN) });
      await poll(() => map.hovers.at(-1)).toEqual([HONG_KONG]);
      await userEvent.click(map.container, { position: positionOf(map, SHENZHEN) });
      await poll(() => map.picks).toEqual([[HONG_KONG]]);
      const macao = labelPoint(adcode('820000'));
      await userEvent.click(map.container, { position: positionOf(map, macao) });
      await poll(() => map.picks.at(-1)).toEqual([adcode('820000')]);
      await userEvent.click(map.container, { position: positionOf(map, labelPoint(GUANGDONG)) });
      await poll(() => map.picks.at(-1)).toEqual([GUANGDONG]);
      const camera: Camera = { center: SHENZHEN, zoom: 8 };
      map.port.move({ kind: 'to', camera, animate: false });
      await poll(() => map.probe.prefectures()).toBe(true);
      await userEvent.click(map.container, { position: positionOf(map, SHENZHEN) });
      await poll(() => map.picks.at(-1)).toEqual([adcode('440300'), GUANGDONG]);
    });
  });
}

export function describePointer({ start, labelPoint }: MapFixture): void {
  describe('hover and context menu', () => {
    it('reports the hovered places, and an empty list over the sea', async () => {
      const map = await start();
      await userEvent.hover(map.container, { position: positionOf(map, labelPoint(HENAN)) });
      await poll(() => map.hovers.at(-1)).toEqual([HENAN]);
      await userEvent.hover(map.container, { position: positionOf(map, OPEN_SEA) });
      await poll(() => map.hovers.at(-1)).toEqual([]);
    });

    it('opens the context menu at the secondary button and picks nothing', async () => {
      const map = await start();
      const at = positionOf(map, labelPoint(HENAN));
      await userEvent.click(map.container, { position: at, button: 'right' });
      await poll(() => map.contextMenus).toEqual([[HENAN]]);
      expect(map.picks).toEqual([]);
    });

    it('opens the context menu at a long press and picks nothing', async () => {
      const map = await start();
      const { x, y } = positionOf(map, labelPoint(HENAN));
      const box = map.container.getBoundingClientRect();
      const [clientX, clientY] = [box.left + x, box.top + y];
      const surface = document.elementFromPoint(clientX, clientY);
      if (!surface) throw new Error('there is nothing to touch');
      const options = { clientX, clientY, bubbles: true, cancelable: true };
      const finger = { ...options, pointerId: 7, pointerType: 'touch', isPrimary: true };
      surface.dispatchEvent(new PointerEvent('pointerdown', finger));
      await poll(() => map.contextMenus).toEqual([[HENAN]]);
      surface.dispatchEvent(new PointerEvent('pointerup', finger));
      surface.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
      // The next click picks again. If the last one had picked too, there would be two.
      await userEvent.click(map.container, { position: positionOf(map, WEST_OF_HENAN) });
      await poll(() => map.picks.length).toBe(1);
      expect(map.picks).not.toContainEqual([HENAN]);
      expect(map.contextMenus).toHaveLength(1);
    });
  });
}
