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
import { statementsIn } from '../../../tests/fixtures/statements.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { createAtlas } from '../regions/atlas.ts';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
  unknownPaints,
  withOwnValue,
} from './derivePaints.ts';
import { indicesOf } from '../corpus/bits.ts';
import { markerRadius } from './markerRadius.ts';
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
      strategy(strategyId('towns'), { type: urban, places: [jilin] }),
      strategy(strategyId('ports'), { type: marine, places: [zigong] }),
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
    expect(unknown.get(jilin)).toEqual({ fill: palette.land, noData: true });
    expect(paints.get(jilin)?.noData).toBe(false);
  });

  it('has one colour for places that match neither the filters nor the selection', () => {
    const voices = { ...NO_FILTERS, bodies: ['member'] as const };
    const filtered = deriveChoropleth(show({ filters: voices }), palette);
    expect(filtered.paints.get(jilin)?.fill).toBe(palette.unmatched);
    const selected = deriveChoropleth(show({ selection: { kind: 'region', id: west } }), palette);
    expect(selected.paints.get(jilin)?.fill).toBe(palette.unmatched);
    expect(selected.paints.get(chengdu)?.fill).toBe(paints.get(chengdu)?.fill);
  });

  it('tints the places where strategies of the filtered type apply', () => {
    const urbanOnly = deriveChoropleth(
      show({ filters: { ...NO_FILTERS, types: [urban] } }),
      palette,
    );
    expect(urbanOnly.paints.get(jilin)?.fill).toBe(palette.tints[0]);
    expect(urbanOnly.paints.get(chengdu)?.fill).toBe(palette.land);
    expect(urbanOnly.tints?.types).toEqual([{ type: urban, colour: palette.tints[0] }]);
    const both = deriveChoropleth(
      show({ filters: { ...NO_FILTERS, types: [urban, marine] } }),
      palette,
    );
    expect(both.paints.get(zigong)?.fill).toBe(palette.tints[1]);
  });

  it('counts and marks the statements of a selected strategy alone', () => {
    const viewModel = show({ selection: { kind: 'strategy', id: strategyId('towns') } });
    expect(deriveMarkers(viewModel, palette).map(({ id }) => id)).toEqual([sichuan]);
    expect(deriveChoropleth(viewModel, palette).paints.get(jilin)?.fill).toBe(palette.tints[0]);
  });

  it('gives the same colour to the same number under every filter of any report', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const filter = createStatementFilter(made);
        const scaleOf = (filters: ViewState['filters']) =>
          deriveChoropleth(deriveViewModel(made, filter, { ...view, filters }), palette).scale
            .classes;
        expect(scaleOf(view.filters)).toEqual(scaleOf(NO_FILTERS));
      }),
    );
  });
});

describe('withOwnValue', () => {
  const { paints } = deriveChoropleth(show(), palette);
  const atlas = linked.atlas;

  it('gives the parts of the selected province its colour, and leaves the others', () => {
    const drawn = withOwnValue(paints, atlas, { kind: 'region', id: sichuan });
    expect(drawn.get(zigong)).toBe(paints.get(sichuan));
    expect(drawn.get(jilin)).toBe(paints.get(jilin));
    expect(drawn.size).toBe(paints.size);
  });

  it('changes nothing without a selected province', () => {
    for (const selection of [null, { kind: 'region', id: zigong } as const])
      expect(withOwnValue(paints, atlas, selection)).toBe(paints);
  });
});

describe('deriveOverlays', () => {
  it('puts the selected grouping last and keeps the colour of each grouping', () => {
    const viewModel = show({ overlays: [basin, west], selection: { kind: 'region', id: basin } });
    const unselected = deriveOverlays(show({ overlays: [basin, west] }), palette);
    const colours = new Map(unselected.map(({ id, colour }) => [id, colour]));
    expect(new Set(colours.values()).size).toBe(2);
    expect(
      deriveOverlays(viewModel, palette).map(({ id, colour, selected }) => [id, colour, selected]),
    ).toEqual([
      [west, colours.get(west), false],
      [basin, colours.get(basin), true],
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
        const drawn = statementsIn(made, indicesOf(viewModel.painted.statements));
        const placed = drawn.filter(({ places }) => places.length > 0);
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
