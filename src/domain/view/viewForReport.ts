import type { Corpus } from '../corpus/corpus.ts';
import type { ReportFrame } from '../report/report.ts';
import { DEFAULT_MAP_LAYER, defaultLayerOf } from './mapLayerIds.ts';
import { NO_BESIDE, type ViewState } from './view.ts';
import { withComparison } from './withComparison.ts';
import { withMode } from './withMode.ts';

interface ReportOfView extends Pick<Corpus, 'columns' | 'members'> {
  readonly frame: Pick<ReportFrame, 'types' | 'sections'>;
}

/** What of a view also exists in another report: regions, groupings, map and language, and the filters it has too; the default layer becomes that of the report. */
export function viewForReport(
  view: ViewState,
  report: string,
  corpus: ReportOfView,
  before: Pick<Corpus, 'columns'> | null,
): ViewState {
  const { types, sections } = corpus.frame;
  // What several reports say together is not compared.
  const isCompared = view.compare !== report && !corpus.members;
  const kept = withComparison(view, isCompared ? view.compare : null);
  const hadDefault = kept.mode === (before ? defaultLayerOf(before) : DEFAULT_MAP_LAYER);
  const { selection, filters } = view;
  const typeIds = new Set(types.map(({ id }) => id));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const reportIds = new Set(corpus.members?.map(({ corpus: { frame } }) => frame.id));
  return {
    ...kept,
    report,
    ...(hadDefault && withMode(defaultLayerOf(corpus))),
    ...(selection?.kind === 'region' ? { selection } : { selection: null, beside: NO_BESIDE }),
    filters: {
      ...filters,
      types: filters.types.filter((id) => typeIds.has(id)),
      sections: filters.sections.filter((id) => sectionIds.has(id)),
      reports: filters.reports.filter((id) => reportIds.has(id)),
    },
  };
}
