import { memo } from 'react';
import { type Position, position } from '../../domain/corpus/columns.ts';
import { speakerAt } from '../../domain/corpus/corpus.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { formatRuns, paragraphsOf } from '../../domain/report/citation.ts';
import type { DirectContents } from '../../domain/report/contents.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './SectionEntry.module.css';
import { SpeakerLink } from './SelectionLink.tsx';
import { StrategyFold } from './StrategyFold.tsx';
import { Truncated } from './Truncated.tsx';
import { useStatement } from './useStatement.ts';

interface StatementLinkProps {
  readonly at: Position;
  readonly linked: LinkedReport;
}

function StatementLink({ at, linked }: StatementLinkProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const speaker = speakerAt(linked.corpus, at);
  const state = useStatement(linked, at);
  const paragraphs = state.kind === 'loaded' ? paragraphsOf(state.text) : [];
  return (
    <>
      {speaker && <SpeakerLink id={speaker.id}>{speaker.name[language]}</SpeakerLink>}{' '}
      {paragraphs.length > 0 && (
        <span className={styles['where']}>
          {messages.paragraphs(formatRuns(paragraphs), paragraphs.length > 1)}
        </span>
      )}
    </>
  );
}

interface LooseContentsProps {
  readonly contents: DirectContents;
  readonly linked: LinkedReport;
}

/** Statements about the whole country, and strategies without a sub-topic. Memoised: filters do not change them. */
export const LooseContents = memo(function LooseContents({ contents, linked }: LooseContentsProps) {
  const messages = useMessages(PANEL);
  const { statements, strategies } = contents;
  return (
    <>
      <ul className={styles['links']}>
        <Truncated items={statements}>
          {(at) => (
            <li key={at}>
              <StatementLink at={position(at)} linked={linked} />
            </li>
          )}
        </Truncated>
      </ul>
      <StrategyFold
        strategies={strategies}
        report={linked.report}
        summary={messages.strategiesFold(strategies.length)}
      />
    </>
  );
});
