import { type Corpus, reportsIn } from '../../domain/corpus/corpus.ts';
import type { Strategy } from '../../domain/report/report.ts';
import { useLanguage } from '../../i18n/messages.tsx';

interface ReportTagsProps {
  readonly strategy: Strategy;
  readonly corpus: Corpus;
}

/** The names of the reports that list a strategy, where several are shown together. */
export function ReportTags({ strategy: { reports }, corpus }: ReportTagsProps) {
  const language = useLanguage();
  return reportsIn(corpus).map(
    ({ id, short }) => reports?.includes(id) && <span key={id}>{short[language]}</span>,
  );
}
