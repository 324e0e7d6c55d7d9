import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import { DARK_PALETTE, LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { MERCATOR } from '../projection.ts';
import { runSync } from '../../scheduling/runChunked.ts';
import { createMarkerLayer, type MarkerLayer } from './markerLayer.ts';

const PLACES = ['110000', '410000', '410100', '500000'].map(adcode);
const COLOURS = ['#c8553d', '#336699', '#6d4aa8'];

const marker = fc
  .record({
    point: fc.constantFrom([113, 34] as const, [116, 40] as const),
    shares: fc.uniqueArray(
      fc.record({ colour: fc.constantFrom(...COLOURS), count: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, selector: ({ colour }) => colour },
    ),
    faded: fc.boolean(),
  })
  .map((made): Omit<Marker, 'id'> => {
    const count = made.shares.reduce((sum, share) => sum + share.count, 0);
    return { ...made, count, radius: 6 + count };
  });
const markers = fc
  .shuffledSubarray(PLACES)
  .chain((ids) => fc.tuple(...ids.map((id) => marker.map((one): Marker => ({ ...one, id })))));
const look = fc.record({
  markers,
  palette: fc.constantFrom(LIGHT_PALETTE, DARK_PALETTE),
  highlighted: fc.array(fc.option(fc.constantFrom(...PLACES)), { maxLength: 2 }),
  scale: fc.constantFrom(1, 2.5),
});

function drawMarkers(layer: MarkerLayer, ...options: Parameters<MarkerLayer['drawInSteps']>): void {
  runSync(layer.drawInSteps(...options));
}

type MarkerLook = typeof look extends fc.Arbitrary<infer Value> ? Value : never;

function draw(
  layer: MarkerLayer,
  { markers: all, palette, highlighted, scale }: MarkerLook,
): string {
  drawMarkers(layer, all, palette, highlighted);
  layer.setScale(scale);
  return visiblePicture(layer.group);
}

/** The markup of the picture without the content of hidden elements. */
function visiblePicture(group: SVGGElement): string {
  const copy = group.cloneNode(true);
  if (copy instanceof Element)
    for (const hidden of copy.querySelectorAll('[display="none"]')) hidden.replaceWith('hidden');
  return copy instanceof Element ? copy.innerHTML : '';
}

describe('createMarkerLayer', () => {
  it('draws the same picture, whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 1 }), (looks) => {
        const used = createMarkerLayer(MERCATOR);
        for (const each of looks)
          expect(draw(used, each)).toBe(draw(createMarkerLayer(MERCATOR), each));
      }),
      { numRuns: 60 },
    );
  });

  it('changes the highlighted markers without other markers', () => {
    fc.assert(
      fc.property(look, look, (first, { highlighted }) => {
        const used = createMarkerLayer(MERCATOR);
        draw(used, first);
        const now = { ...first, highlighted };
        expect(draw(used, now)).toBe(draw(createMarkerLayer(MERCATOR), now));
      }),
      { numRuns: 60 },
    );
  });

  it('touches two rings when the pointer moves from one marker to another', () => {
    const all = PLACES.map((id): Marker => {
      const shares = [{ colour: '#c8553d', count: 3 }];
      return { id, point: [113, 34], count: 3, radius: 9, shares, faded: false };
    });
    const layer = createMarkerLayer(MERCATOR);
    drawMarkers(layer, all, LIGHT_PALETTE, [PLACES[0] ?? null, null]);
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(layer.group, { attributes: true, childList: true, subtree: true });
    drawMarkers(layer, all, LIGHT_PALETTE, [PLACES[1] ?? null, null]);
    const touched = new Set(watcher.takeRecords().map(({ target }) => target.parentElement));
    expect(touched.size).toBe(2);
  });

  it('keeps the order of its rings when other markers become the largest', () => {
    const sized = (id: Marker['id'], count: number): Marker => {
      const shares = [{ colour: '#c8553d', count }];
      return { id, point: [113, 34], count, radius: 6 + count, shares, faded: false };
    };
    const layer = createMarkerLayer(MERCATOR);
    drawMarkers(
      layer,
      PLACES.map((id, at) => sized(id, 9 - at)),
      LIGHT_PALETTE,
      [],
    );
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(layer.group, { childList: true });
    const others = PLACES.toReversed();
    drawMarkers(
      layer,
      others.map((id, at) => sized(id, 8 - at)),
      LIGHT_PALETTE,
      [],
    );
    expect(watcher.takeRecords()).toEqual([]);
    expect([...layer.group.children].map((ring) => ring.getAttribute('data-adcode'))).toEqual(
      others,
    );
  });
});
