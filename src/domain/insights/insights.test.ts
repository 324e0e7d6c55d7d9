import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import {
  loadRealAtlas,
  loadRealIndicators,
  loadRealLinked,
  loadRealReport,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import { createStatementFilter, type LinkedReport, linkReport } from '../filters/filter.ts';
import { position } from '../corpus/columns.ts';
import { groupingTiesAt, placeTiesAt } from '../corpus/corpus.ts';
import { type Relation, strongest, touchesOf } from '../corpus/touch.ts';
import { adcode, type RegionId, speakerId, strategyTypeId } from '../ids.ts';
import type { IndicatorSeries } from '../indicators/indicator.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../view/view.ts';
import { statementsInView } from '../view/statementsInView.ts';
import { deriveViewModel, type ViewModel } from '../view/viewModel.ts';
import { type FigureOfView, type Insight, insightsOf } from './insights.ts';

const real = loadRealLinked();
const show = (view: Partial<ViewState> = {}, linked: LinkedReport = real): ViewModel =>
  deriveViewModel(linked, createStatementFilter(linked), { ...defaultView('en'), ...view });
const income = loadRealIndicators().find(({ id }) => id === 'income');
if (!income) throw new Error('no income');
const figure: FigureOfView = { series: income, year: 2023 };

function found<Kind extends Insight['kind']>(insights: readonly Insight[], kind: Kind) {
  type Own = Extract<Insight, { readonly kind: Kind }>;
  return insights.find((each): each is Own => each.kind === kind);
}

/** Statement by statement from its ties: for each region, how many statements touch it by each relation. */
function recount(viewModel: ViewModel): ReadonlyMap<RegionId, Record<Relation, number>> {
  const { corpus, atlas } = viewModel.linked;
  const counts = new Map<RegionId, Record<Relation, number>>();
  for (const index of statementsInView(viewModel)) {
    const at = position(index);
    const places = placeTiesAt(corpus, at).map(({ place }) => place);
    const groupings = groupingTiesAt(corpus, at).map(({ grouping }) => grouping);
    for (const [region, touches] of touchesOf(atlas, { places, groupings })) {
      const own = counts.get(region) ?? { direct: 0, within: 0, through: 0 };
      own[strongest(touches)] += 1;
      counts.set(region, own);
    }
  }
  return counts;
}

/** How many shown statements name no region, from their ties. */
const nationalOf = (viewModel: ViewModel): number => {
  const { corpus } = viewModel.linked;
  return statementsInView(viewModel).filter((index) => {
    const at = position(index);
    return placeTiesAt(corpus, at).length + groupingTiesAt(corpus, at).length === 0;
  }).length;
};

const withStatements = reportsWithView
  .map(({ linked, view }) => show(view, linked))
  .filter(({ linked }) => linked.corpus.columns.size > 0);
const provincesOf = ({ linked }: ViewModel) =>
  linked.atlas.places.filter(({ level }) => level === 'province').map(({ id }) => id);
const unselected = withStatements.filter(({ view }) => view.selection?.kind !== 'region');

describe('the numbers of an insight, counted again statement by statement', () => {
  it('are those of the statements and the provinces that they touch', () => {
    fc.assert(
      fc.property(unselected, (viewModel) => {
        const insights = insightsOf(viewModel, null);
        const counts = recount(viewModel);
        const provinces = provincesOf(viewModel);
        const count = statementsInView(viewModel).length;
        if (count === 0) expect(insights).toEqual([]);
        if (count === 0) return;
        const reach = found(insights, 'reach');
        expect(reach).toMatchObject({
          counted: 'statements',
          count,
          national: nationalOf(viewModel),
          provinces: provinces.filter((id) => counts.has(id)).length,
          of: provinces.length,
        });
        if (reach?.untouched) expect(counts.has(reach.untouched)).toBe(false);
        const silent = provinces.filter((id) => !counts.has(id));
        expect(found(insights, 'silent')?.provinces ?? []).toEqual(
          viewModel.view.selection === null ? silent : [],
        );
        const onlyThrough = provinces.filter((id) => {
          const own = counts.get(id);
          return own && own.direct + own.within === 0;
        });
        expect(found(insights, 'through')?.provinces ?? 0).toBe(onlyThrough.length);
      }),
    );
  });

  it('name the province with the most, only where no other has as many', () => {
    fc.assert(
      fc.property(unselected, (viewModel) => {
        const counts = recount(viewModel);
        const most = found(insightsOf(viewModel, null), 'most');
        if (!most) return;
        const ownOf = (id: RegionId): number => {
          const own = counts.get(id);
          return own ? own.direct + own.within : 0;
        };
        expect(ownOf(most.region)).toBe(most.count);
        for (const id of provincesOf(viewModel))
          if (id !== most.region) expect(ownOf(id)).toBeLessThan(most.count);
        expect(most.of).toBe(statementsInView(viewModel).length);
      }),
    );
  });

  it('are those of the selected region by relation', () => {
    fc.assert(
      fc.property(
        withStatements.filter(({ view }) => view.selection?.kind === 'region'),
        (viewModel) => {
          const { selection } = viewModel.view;
          if (selection?.kind !== 'region' || viewModel.painted.count === 0) return;
          const region = found(insightsOf(viewModel, null), 'region');
          const none = { direct: 0, within: 0, through: 0 };
          expect(region?.counts).toEqual(recount(viewModel).get(selection.id) ?? none);
        },
      ),
    );
  });
});

describe('the provinces at the ends of a figure', () => {
  const provinces = provincesOf(show());
  /** The value of each province is its place in a list, so that the order is certain. */
  const seriesOf = (order: readonly string[]): IndicatorSeries => ({
    ...figure.series,
    valueAt: (id) => {
      const at = order.indexOf(id);
      return at < 0 ? null : at;
    },
  });

  it('are counted by how they are spoken of, counted again from the order', () => {
    const views = fc.constantFrom(
      show(),
      show({ filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } }),
      show({ filters: { ...NO_FILTERS, types: [strategyTypeId('urban-rural')] } }),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(provinces, { minLength: 10, maxLength: provinces.length }),
        views,
        (order, viewModel) => {
          const counts = recount(viewModel);
          const wayOf = (id: RegionId): string => {
            const own = counts.get(id) ?? { direct: 0, within: 0, through: 0 };
            if (own.direct > 0) return 'direct';
            if (own.within > 0) return 'within';
            return own.through > 0 ? 'through' : 'none';
          };
          const insights = insightsOf(viewModel, { series: seriesOf(order), year: 2023 });
          for (const [end, ids] of [
            ['lowest', order.slice(0, 5)],
            ['highest', order.slice(-5)],
          ] as const) {
            const extreme = insights.find((each) => each.kind === 'extreme' && each.end === end);
            const ways = ids.map(wayOf);
            const most = Math.max(
              ...ways.map((way) => ways.filter((other) => other === way).length),
            );
            if (most < 3) expect(extreme).toBeUndefined();
            else {
              const way = ways.find((one) => ways.filter((other) => other === one).length === most);
              expect(extreme).toMatchObject({ count: most, of: 5, way });
            }
          }
        },
      ),
    );
  });

  it('are not named where the fifth and the sixth are equal, and where few have a value', () => {
    const equal: IndicatorSeries = { ...figure.series, valueAt: () => 1 };
    expect(found(insightsOf(show(), { series: equal, year: 2023 }), 'extreme')).toBeUndefined();
    const few = seriesOf(provinces.slice(0, 9));
    expect(found(insightsOf(show(), { series: few, year: 2023 }), 'extreme')).toBeUndefined();
  });

  it('are not said to be left out by a selected speaker', () => {
    let said = 0;
    for (const { id } of loadRealReport().speakers) {
      const viewModel = show({ selection: { kind: 'speaker', id } });
      for (const each of insightsOf(viewModel, figure)) {
        if (each.kind !== 'extreme') continue;
        said += 1;
        expect(each.way).not.toBe('none');
      }
    }
    expect(said).toBeGreaterThan(0);
  });

  it('are not named for a figure of cities', () => {
    const series: IndicatorSeries = { ...figure.series, ofCities: true };
    expect(found(insightsOf(show(), { series, year: 2023 }), 'extreme')).toBeUndefined();
  });
});

it('a value has the rank among all provinces with a value', () => {
  const henan = adcode('410000');
  const insights = insightsOf(show({ selection: { kind: 'region', id: henan } }), figure);
  const values = provincesOf(show()).flatMap((id) => figure.series.valueAt(id, 2023) ?? []);
  const own = figure.series.valueAt(henan, 2023) ?? Number.NaN;
  expect(found(insights, 'value')).toMatchObject({
    value: own,
    rank: values.filter((value) => value >= own).length,
    of: 31,
  });
  const taiwan = show({ selection: { kind: 'region', id: adcode('710000') } });
  expect(found(insightsOf(taiwan, figure), 'value')).toBeUndefined();
});

describe('the grouping that no statement touches', () => {
  it('is the one with the most whole provinces', () => {
    const viewModel = show({ filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } });
    const { groupings } = viewModel.linked.atlas;
    const counts = recount(viewModel);
    const sizes = groupings
      .filter(({ id }) => !counts.has(id))
      .map(({ id, members }) => ({
        id,
        size: members.filter(({ place, partial }) => !partial && place.endsWith('0000')).length,
      }));
    const largest = Math.max(...sizes.map(({ size }) => size));
    const reach = found(insightsOf(viewModel, null), 'reach');
    expect(largest).toBeGreaterThan(3);
    expect(sizes.find(({ id }) => id === reach?.untouched)?.size).toBe(largest);
  });

  it('is not one to which a strategy of the statements applies', () => {
    const viewModel = show();
    const report = loadRealReport();
    const used = new Set(report.statements.flatMap(({ strategies }) => strategies));
    const applied = report.strategies
      .filter(({ id }) => used.has(id))
      .flatMap(({ groupings }) => groupings);
    expect(applied).toContain('old-revolutionary-base');
    const reach = found(insightsOf(viewModel, null), 'reach');
    expect(reach?.untouched).toBe('hainan-free-trade-port');
    expect(applied).not.toContain(reach?.untouched);
  });

  it('is not named of a single statement', () => {
    const selection = { kind: 'speaker', id: speakerId('yang-wuyun') } as const;
    const insights = insightsOf(show({ selection }), null);
    expect(found(insights, 'reach')).toMatchObject({ count: 1, untouched: null });
    expect(found(insights, 'silent')).toBeUndefined();
  });
});

describe('in a report without statements', () => {
  const plans = linkReport(loadSecondReport(), loadRealAtlas());
  const strategies = plans.report.strategies;
  const national = strategies.filter(
    ({ places, groupings }) => places.length + groupings.length === 0,
  );

  it('strategies of the whole country are counted apart', () => {
    expect(found(insightsOf(show({}, plans), null), 'reach')).toMatchObject({
      counted: 'strategies',
      count: strategies.length,
      national: national.length,
    });
    expect(national.length).toBeGreaterThan(0);
  });

  it('a selected strategy of the whole country, and one that the filters exclude, has no sentence', () => {
    const [wide] = national;
    const own = strategies.find((each) => !national.includes(each));
    if (!wide || !own) throw new Error('no strategies');
    const of = (id: typeof own.id, view: Partial<ViewState> = {}) =>
      insightsOf(show({ selection: { kind: 'strategy', id }, ...view }, plans), null);
    expect(found(of(own.id), 'reach')).toMatchObject({ count: 1, national: 0 });
    expect(of(wide.id)).toEqual([]);
    const other = plans.report.types.filter(({ id }) => id !== own.type).map(({ id }) => id);
    expect(of(own.id, { filters: { ...NO_FILTERS, types: other } })).toEqual([]);
  });
});
