import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealIndicators, loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { adcode, groupingId, type RegionId } from '../ids.ts';
import { strategiesAt } from '../panel/panelLists.ts';
import { defaultView } from '../view/view.ts';
import { countsAt, deriveViewModel } from '../view/viewModel.ts';
import { compareRegions } from './regionComparison.ts';

const linked = loadRealLinked();
const viewModel = deriveViewModel(linked, createStatementFilter(linked), defaultView('en'));
const [henan, shaanxi, qinghai] = [adcode('410000'), adcode('610000'), adcode('630000')];
const compare = (ids: readonly RegionId[]) => {
  const comparison = compareRegions(viewModel, ids, loadRealIndicators());
  if (!comparison) throw new Error('nothing compared');
  return comparison;
};

describe('regions side by side', () => {
  it('have their own numbers of statements', () => {
    const { counts } = compare([henan, shaanxi, qinghai]);
    expect(counts.map(({ within }) => within)).toEqual([
      countsAt(viewModel, henan).within,
      countsAt(viewModel, shaanxi).within,
      countsAt(viewModel, qinghai).within,
    ]);
    expect(counts[0]?.within).toBe(3);
  });

  it('have the Yellow River basin in common, and the Central Plains not', () => {
    const rows = compare([henan, shaanxi, qinghai]).groupings;
    const at = (id: string) => rows.find(({ grouping }) => grouping.id === id)?.at;
    expect(at('yellow-river-basin')?.every((belonging) => belonging !== null)).toBe(true);
    expect(at('central-plains')).toEqual([expect.anything(), null, null]);
    expect(rows[0]?.at).not.toContain(null);
  });

  it('have the figures of the table for each year', () => {
    const { indicators } = compare([henan, qinghai]);
    const income = indicators.find(({ series }) => series.id === 'income');
    expect(income?.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(income?.values[1]).toEqual(
      income?.years.map((year) => income.series.valueAt(qinghai, year)),
    );
  });

  it('have no figures where they are groupings', () => {
    expect(
      compare([groupingId('yellow-river-basin'), groupingId('greater-bay-area')]).indicators,
    ).toEqual([]);
  });

  it.each([[[henan]], [[]], [[henan, adcode('999999')]]])(
    'are none for %j: fewer than two exist',
    (ids) => {
      expect(compareRegions(viewModel, ids, null)).toBeNull();
    },
  );

  it('mark a strategy exactly where the list of the region has it, common ones first', () => {
    fc.assert(
      fc.property(
        reportsWithView,
        fc.nat(),
        fc.nat(),
        ({ linked: generated, view }, first, second) => {
          const all: readonly RegionId[] = [
            ...generated.atlas.places,
            ...generated.atlas.groupings,
          ].map(({ id }) => id);
          const ids = [all[first % all.length], all[second % all.length]].filter(
            (id) => id !== undefined,
          );
          const shown = deriveViewModel(generated, createStatementFilter(generated), view);
          const strategies = compareRegions(shown, ids, null)?.strategies ?? [];
          const common = strategies.map(({ at }) => at.filter(Boolean).length);
          expect(common).toEqual(common.toSorted((a, b) => b - a));
          ids.forEach((id, column) => {
            const own = strategiesAt(shown, id).items.flatMap((type) =>
              type.strategies.map(({ strategy }) => strategy.id),
            );
            const marked = strategies.filter(({ at }) => at[column]).map(({ item }) => item.id);
            expect(new Set(marked)).toEqual(new Set(own));
          });
        },
      ),
    );
  });
});
