import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import {
  grouping,
  member,
  place,
  reportOf,
  same,
  statement,
  strategy,
} from '../../../tests/fixtures/make.ts';
import { passingOf } from '../../../tests/fixtures/statements.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { createAtlas } from '../regions/atlas.ts';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
  fadedFills,
  markerRadius,
  unknownPaints,
} from './derivePaints.ts';
import { createStatementFilter, linkReport } from '../filters/filter.ts';
import { adcode, groupingId, statementId, strategyId, strategyTypeId } from '../ids.ts';
import type { MapPalette } from './palette.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../view/view.ts';

const palette: MapPalette = LIGHT_PALETTE;
const sichuan = adcode('510000');
const chengdu = adcode('510100');
const zigong = adcode('510300');
const jilin = adcode('220000');
const youyang = adcode('500242');
const basin = groupingId('basin');
const west = groupingId('west');
const urban = strategyTypeId('urban');
const marine = strategyTypeId('marine');

const linked = linkReport(
  reportOf({
    types: [urban, marine].map((id) => ({ id, name: same(id), short: same(id) })),
    strategies: [
      strategy(strategyId('towns'), { type: urban }),
      strategy(strategyId('ports'), { type: marine }),
    ],
    statements: [
      statement(statementId('hinterland'), {
        strategies: [strategyId('towns'), strategyId('ports')],
        places: [
          { place: chengdu, basis: 'seat' },
          { place: sichuan, basis: 'named' },
        ],
      }),
      statement(statementId('county'), { places: [{ place: youyang, basis: 'post' }] }),
    ],
  }),
  createAtlas({
    schema: 1,
    places: [
      place(jilin, { level: 'province' }),
      place(youyang, { level: 'county' }),
      place(sichuan, { level: 'province' }),
      place(chengdu, { parent: sichuan }),
      place(zigong, { parent: sichuan }),
    ],
    groupings: [
      grouping(basin, [member(sichuan, { partial: true }), member(jilin)]),
      grouping(west, [member(sichuan)]),
    ],
  }),
);
const show = (change: Partial<ViewState> = {}) =>
  deriveViewModel(linked, createStatementFilter(linked), { ...defaultView('en'), ...change });

describe('deriveChoropleth', () => {
  it('has faded fills that fadedFills lists, the most frequent first', () => {
    expect(fadedFills(deriveChoropleth(show(), palette).paints)).toEqual([]);
    const selection = { kind: 'region' as const, id: west };
    const { paints } = deriveChoropleth(show({ selection }), palette);
    const faded = [...paints.values()].filter((paint) => paint.faded).map(({ fill }) => fill);
    const [first] = fadedFills(paints);
    const count = (wanted: string | undefined) => faded.filter((fill) => fill === wanted).length;
    expect(faded.every((fill) => count(fill) <= count(first))).toBe(true);
    expect(fadedFills(paints).every((fill) => faded.includes(fill))).toBe(true);
    expect(fadedFills(paints).length).toBeGreaterThan(0);
  });

  const { paints, hasThrough } = deriveChoropleth(show(), palette);

  it('fills places with statements, places touched from outside, and other places differently', () => {
    expect(paints.get(sichuan)?.fill).toBe(palette.ramp[2]);
    expect(paints.get(zigong)?.fill).toBe(palette.through);
    expect(paints.get(jilin)?.fill).toBe(palette.land);
    expect(hasThrough).toBe(true);
  });

  it('leaves out counties, which have a point and no polygon', () => {
    expect(paints.has(youyang)).toBe(false);
  });

  it('differs from unknownPaints, which marks every place as unknown', () => {
    const unknown = unknownPaints(linked.atlas.places, palette);
    expect(unknown.get(jilin)).toEqual({ fill: palette.land, faded: false, noData: true });
    expect(paints.get(jilin)?.noData).toBe(false);
  });

  it('fades places that do not match the filters', () => {
    const marineOnly = deriveChoropleth(
      show({ filters: { ...NO_FILTERS, types: [marine] } }),
      palette,
    );
    expect(marineOnly.paints.get(jilin)?.faded).toBe(true);
    expect(marineOnly.paints.get(chengdu)?.faded).toBe(false);
  });
});

describe('deriveOverlays', () => {
  it('puts the selected grouping last and keeps the colour of each grouping', () => {
    const viewModel = show({ overlays: [basin, west], selection: { kind: 'region', id: basin } });
    expect(
      deriveOverlays(viewModel, palette).map(({ id, colour, selected }) => [id, colour, selected]),
    ).toEqual([
      [west, palette.overlays[1], false],
      [basin, palette.overlays[0], true],
    ]);
  });

  it('includes a selected grouping that is not switched on', () => {
    const [only] = deriveOverlays(show({ selection: { kind: 'region', id: basin } }), palette);
    expect(only).toMatchObject({ id: basin, full: [jilin], partial: [sichuan] });
  });
});

describe('deriveMarkers', () => {
  it('places a marker at the best grounded place of a statement', () => {
    expect(deriveMarkers(show(), palette).map(({ id }) => id)).toEqual([sichuan, youyang]);
  });

  it('colours by the type that the filter asks for, else by the first type', () => {
    const coloured = (change: Partial<ViewState>) =>
      deriveMarkers(show(change), palette).find(({ id }) => id === sichuan)?.shares;
    expect(coloured({})).toEqual([{ colour: palette.accents[0], count: 1 }]);
    expect(coloured({ filters: { ...NO_FILTERS, types: [marine] } })).toEqual([
      { colour: palette.accents[1], count: 1 },
    ]);
  });

  it('colours a statement without strategies as no data', () => {
    expect(deriveMarkers(show(), palette).find(({ id }) => id === youyang)?.shares).toEqual([
      { colour: palette.noData, count: 1 },
    ]);
  });

  it('sizes markers by their count, within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        expect(markerRadius(count, palette)).toBeGreaterThanOrEqual(8);
        expect(markerRadius(count, palette)).toBeLessThanOrEqual(26);
        expect(markerRadius(count + 1, palette)).toBeGreaterThanOrEqual(
          markerRadius(count, palette),
        );
      }),
    );
  });
});

describe('the paints of any report and view', () => {
  it('mark every statement with a place once, and the shares add up to the count', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const viewModel = deriveViewModel(made, createStatementFilter(made), view);
        const markers = deriveMarkers(viewModel, palette);
        const placed = passingOf(viewModel).filter(({ places }) => places.length > 0);
        expect(markers.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
        for (const { shares, count } of markers)
          expect(shares.reduce((sum, share) => sum + share.count, 0)).toBe(count);
      }),
    );
  });

  it('contain every drawn place once', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const viewModel = deriveViewModel(made, createStatementFilter(made), view);
        const drawn = made.atlas.places.filter(({ level }) => level !== 'county');
        expect([...deriveChoropleth(viewModel, palette).paints.keys()]).toEqual(
          drawn.map(({ id }) => id),
        );
      }),
    );
  });
});
