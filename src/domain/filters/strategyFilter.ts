import type { Touching } from '../corpus/touch.ts';
import type { RegionId, SectionId } from '../ids.ts';
import type { Strategy } from '../report/report.ts';
import type { Filters } from '../view/view.ts';

/** A strategy with the regions that it concerns. */
export interface PlacedStrategy extends Pick<Touching<Strategy>, 'item'> {
  readonly regions: Pick<ReadonlyMap<RegionId, unknown>, 'has' | 'size'>;
}

/** Only the filters by type, section, grouping and report apply to strategies. */
export function passes({ item, regions }: PlacedStrategy, filters: Filters): boolean {
  const { types, sections, groupings, reports } = filters;
  const isIn = (section: SectionId | null) => section !== null && sections.includes(section);
  return (
    (types.length === 0 || types.includes(item.type)) &&
    (sections.length === 0 || [item.section, ...(item.alsoIn ?? [])].some(isIn)) &&
    (reports.length === 0 || (item.reports ?? []).some((id) => reports.includes(id))) &&
    (groupings.length === 0 || groupings.some((id) => regions.has(id)))
  );
}

/** In a report without statements: a filter by role or voice leaves nothing. */
export function passesAlone(strategy: PlacedStrategy, filters: Filters): boolean {
  return filters.bodies.length + filters.voices.length === 0 && passes(strategy, filters);
}
