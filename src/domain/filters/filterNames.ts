import { reportsIn } from '../corpus/corpus.ts';
import type { LinkedReport } from './filter.ts';
import type { Language } from '../language.ts';
import type { Body } from '../report/report.ts';
import type { FilterDimension, Filters, Voice } from '../view/view.ts';
import { FILTER_DIMENSIONS } from '../view/view.ts';

/** Of the values that the report does not name. */
export interface ValueLabels {
  readonly bodies: Readonly<Record<Body, string>>;
  readonly voices: Readonly<Record<Voice, string>>;
}

/** In the order in which they were set, without unknown values. */
export function namesSet(
  { report, atlas, corpus }: LinkedReport,
  filters: Filters,
  dimension: FilterDimension,
  language: Language,
  labels: ValueLabels,
): readonly string[] {
  switch (dimension) {
    case 'types':
      return filters.types.flatMap(
        (id) => report.types.find((type) => type.id === id)?.short[language] ?? [],
      );
    case 'sections':
      return filters.sections.flatMap(
        (id) => report.sections.find((section) => section.id === id)?.short[language] ?? [],
      );
    case 'bodies':
      return filters.bodies.map((body) => labels.bodies[body]);
    case 'voices':
      return filters.voices.map((voice) => labels.voices[voice]);
    case 'reports':
      return reportsIn(corpus).flatMap(({ id, short }) =>
        filters.reports.includes(id) ? short[language] : [],
      );
    case 'groupings':
      return filters.groupings.flatMap((id) => atlas.grouping(id)?.short[language] ?? []);
  }
}

export function allNamesSet(
  linked: LinkedReport,
  filters: Filters,
  language: Language,
  labels: ValueLabels,
): readonly string[] {
  return FILTER_DIMENSIONS.flatMap((dimension) =>
    namesSet(linked, filters, dimension, language, labels),
  );
}
