import { MousePointerClick } from 'lucide-react';
import { dateInWords } from '../../domain/dates.ts';
import { reportsIn } from '../../domain/corpus/corpus.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import type { Finding } from '../../domain/report/finding.ts';
import type { Body } from '../../domain/report/report.ts';
import { findingText } from '../../i18n/finding.ts';
import { HEADLINE } from '../../i18n/headline.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import styles from './Headline.module.css';

/** Longer findings, of several provinces with long names, have smaller letters. */
const LONG = { en: 110, zh: 50 } as const;
const SEMICOLON = { en: '; ', zh: '；' } as const;
const DEPUTIES_AND_MEMBERS: readonly Body[] = ['deputy', 'member', 'collective'];

interface SentencesProps {
  readonly linked: LinkedReport;
  readonly finding: Finding;
}

/** Who spoke, the finding, where it was printed, and what to do first. */
export function Sentences({ linked: { corpus }, finding }: SentencesProps) {
  const messages = useMessages(HEADLINE);
  const language = useLanguage();
  const sentence = findingText(finding, language);
  const areDelegates = corpus.speakers.some(({ body }) => DEPUTIES_AND_MEMBERS.includes(body));
  const source = reportsIn(corpus)
    .map(({ publisher, date, title }) =>
      messages.source(publisher[language], dateInWords(date, language), title[language]),
    )
    .join(SEMICOLON[language]);
  return (
    <>
      <p className={styles['what']}>{areDelegates ? messages.whose : messages.what}</p>
      <h2 className={styles['sentence']} data-long={sentence.length > LONG[language]}>
        {sentence}
      </h2>
      <p className={styles['hint']}>
        <MousePointerClick size={16} aria-hidden />
        {messages.hint}
      </p>
      <p className={styles['byline']} title={source}>
        {source}
      </p>
    </>
  );
}
