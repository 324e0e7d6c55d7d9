import type { ReportFrame } from '../report/report.ts';
import type { ViewState } from './view.ts';

/** What of a view also exists in another report: regions, groupings, map and language, and the filters it has too. */
export function viewForReport(
  view: ViewState,
  report: string,
  { types, sections }: Pick<ReportFrame, 'types' | 'sections'>,
): ViewState {
  const { selection, filters } = view;
  const typeIds = new Set(types.map(({ id }) => id));
  const sectionIds = new Set(sections.map(({ id }) => id));
  return {
    ...view,
    report,
    selection: selection?.kind === 'region' ? selection : null,
    filters: {
      ...filters,
      types: filters.types.filter((id) => typeIds.has(id)),
      sections: filters.sections.filter((id) => sectionIds.has(id)),
    },
  };
}
