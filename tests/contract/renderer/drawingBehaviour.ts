import { describe, expect, it } from 'vitest';
import { adcode, groupingId } from '../../../src/domain/ids.ts';
import { LIGHT_PALETTE } from '../../../src/ui/mapPalettes.ts';
import type { Camera } from '../../../src/map/port.ts';
import { HENAN, HONG_KONG, type MapFixture, poll, ZHENGZHOU } from './mapFixture.ts';

export function describeDrawing({ start, scene, labelsIn, labelPoint }: MapFixture): void {
  describe('drawing', () => {
    it('hatches the partial members of a grouping while it is switched on', async () => {
      const overlay = {
        id: groupingId('yellow-river-basin'),
        colour: '#6d4aa8',
        dash: 'lgDash' as const,
        selected: false,
        full: [adcode('640000')],
        partial: [HENAN, adcode('370000')],
      };
      const map = await start({ overlays: [overlay] });
      await poll(() => map.probe.hatched()).toEqual(['yellow-river-basin']);
      map.port.apply(scene());
      await poll(() => map.probe.hatched()).toEqual([]);
    });

    it('draws the labels of the scene', async () => {
      const map = await start();
      await poll(() => map.probe.labels()).toContain('河南');
      map.port.apply(scene({ labels: labelsIn('en') }));
      await poll(() => map.probe.labels()).toContain('Henan');
      expect(map.probe.labels()).not.toContain('河南');
    });

    it('outlines the selection until it is cleared', async () => {
      const map = await start({ selected: HENAN });
      await poll(() => map.probe.selected()).toBe(true);
      map.port.apply(scene());
      await poll(() => map.probe.selected()).toBe(false);
    });

    it('draws the focus ring around any region until the focus leaves it', async () => {
      const map = await start({ focused: HENAN });
      await poll(() => map.probe.focus()).toBe('outline');
      expect(map.probe.selected()).toBe(false);
      // The outline of a prefecture can be drawn before prefectures are.
      map.port.apply(scene({ focused: ZHENGZHOU }));
      await poll(() => map.probe.focus()).toBe('outline');
      map.port.apply(scene());
      await poll(() => map.probe.focus()).toBeNull();
    });

    it('draws the focus ring of a small region as a circle until the zoom is near', async () => {
      const map = await start({ focused: HONG_KONG });
      await poll(() => map.probe.focus()).toBe('circle');
      const camera: Camera = { center: labelPoint(HONG_KONG), zoom: 7 };
      map.port.move({ kind: 'to', camera, animate: false });
      await poll(() => map.probe.focus()).toBe('outline');
    });

    it('reports the colours that it has drawn', async () => {
      const fill = '#336699';
      const [hubei, hunan] = [adcode('420000'), adcode('430000')];
      const paints = new Map([
        [HENAN, { fill, noData: false }],
        [hubei, { fill: LIGHT_PALETTE.unmatched, noData: false }],
        [hunan, { fill: LIGHT_PALETTE.land, noData: true }],
      ]);
      const map = await start({ paints });
      await poll(() => [...map.port.paintsDrawn()].sort()).toEqual([
        [HENAN, fill],
        [hubei, LIGHT_PALETTE.unmatched],
      ]);
      map.port.apply(scene());
      await poll(() => map.port.paintsDrawn().size).toBe(0);
    });

    it('leaves no element in its container when it is destroyed', async () => {
      const map = await start();
      map.port.destroy();
      expect(map.container.childElementCount).toBe(0);
      expect(map.failures).toEqual([]);
    });
  });
}
