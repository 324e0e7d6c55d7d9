import { indicesOf } from '../corpus/bits.ts';
import { passes } from '../filters/strategyFilter.ts';
import type { RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Strategy } from '../report/report.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { statementsAt, strategiesAt } from './panelLists.ts';

/** What one of several reports that are shown together has. */
export interface ReportCount {
  readonly name: Bilingual;
  /** Null in a report without statements. */
  readonly statements: number | null;
  /** Null where strategies are not counted. */
  readonly strategies: number | null;
}

/** Splits some statements and strategies by the report that they come from; empty for a single report. */
export function splitByReport(
  { linked }: Pick<ViewModel, 'linked'>,
  statements: Iterable<number>,
  strategies: readonly Strategy[] | null,
): readonly ReportCount[] {
  const positions = [...statements];
  return (linked.corpus.members ?? []).map(({ corpus: { frame, columns }, from }) => ({
    name: frame.short,
    statements:
      columns.size === 0
        ? null
        : positions.filter((at) => at >= from && at < from + columns.size).length,
    strategies: strategies?.filter(({ reports }) => reports?.includes(frame.id)).length ?? null,
  }));
}

/** Of a region: its statements and strategies under the filters, by report. */
export function countsByReport(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
): readonly ReportCount[] {
  if (!viewModel.linked.corpus.members) return [];
  const lists = statementsAt(viewModel, region).flatMap(({ statements }) => [...statements]);
  const strategies = strategiesAt(viewModel, region).items.flatMap((type) => type.strategies);
  return splitByReport(
    viewModel,
    lists,
    strategies.map(({ strategy }) => strategy),
  );
}

/** Of the whole country: what the map counts under the filters, by report. */
export function allByReport(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  counted: 'statements' | 'strategies',
): readonly ReportCount[] {
  const { linked, filterResult } = viewModel;
  if (!linked.corpus.members) return [];
  if (counted === 'statements')
    return splitByReport(viewModel, indicesOf(filterResult.statements), null);
  const passing = linked.strategies.items.filter((entry) => passes(entry, filterResult.filters));
  const strategies = passing.map(({ item }) => item);
  return splitByReport(viewModel, [], strategies).map((count) => ({ ...count, statements: null }));
}
