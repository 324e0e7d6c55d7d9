import { memo, useId } from 'react';
import { paragraphsOf, formatRuns } from '../../../domain/report/citation.ts';
import type { Position } from '../../../domain/corpus/columns.ts';
import { originOf, speakerAt } from '../../../domain/corpus/corpus.ts';
import type { StatementText } from '../../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { RegionId } from '../../../domain/ids.ts';
import { reachingGroupings } from '../../../domain/panel/panelLists.ts';
import { annotate } from '../../../domain/report/passages.ts';
import type { Statement } from '../../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { PassageGloss } from './gloss/PassageGloss.tsx';
import { NoteText } from '../NoteText.tsx';
import { PassageBlock } from './PassageBlock.tsx';
import { SpeakerLine, SpeakerName } from './SpeakerLine.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import styles from './StatementCard.module.css';
import { FailedCard, LoadingCard } from './TextlessCard.tsx';
import { useStatement } from '../useStatement.ts';

interface StatementCardProps {
  readonly at: Position;
  readonly linked: LinkedReport;
  /** Set if the statement concerns the panel's region only through groupings. */
  readonly through?: RegionId | undefined;
  readonly headedBy?: 'speaker' | 'paragraphs';
}

export const StatementCard = memo(function StatementCard(props: StatementCardProps) {
  const state = useStatement(props.linked, props.at);
  switch (state.kind) {
    case 'loading':
      return <LoadingCard speaker={speakerAt(props.linked.corpus, props.at)} />;
    case 'failed':
      return (
        <FailedCard speaker={speakerAt(props.linked.corpus, props.at)} onRetry={state.retry} />
      );
    case 'loaded':
      return <FullCard {...props} statement={state.statement} text={state.text} />;
  }
});

interface FullCardProps extends StatementCardProps {
  readonly statement: Statement;
  readonly text: StatementText;
}

function FullCard({ at, linked, through, headedBy = 'speaker', statement, text }: FullCardProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const id = useId();
  const { corpus: own, at: ownAt } = originOf(linked.corpus, at);
  const report = own.frame;
  const speaker = speakerAt(linked.corpus, at);
  const { passages, asides } = annotate(text);
  const paragraphs = paragraphsOf(statement);
  const source = messages.paragraphOf(
    report.short[language],
    formatRuns(paragraphs),
    paragraphs.length > 1,
  );
  const isHeadedBySpeaker = headedBy === 'speaker' && speaker !== undefined;
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <header>
        <h4 id={id} className={styles['heading']}>
          {isHeadedBySpeaker ? <SpeakerName speaker={speaker} /> : source}
        </h4>
        {isHeadedBySpeaker && <SpeakerLine speaker={speaker} />}
        {isHeadedBySpeaker && linked.corpus.members && (
          <p className={styles['report']}>{report.short[language]}</p>
        )}
      </header>
      {passages.map((passage) => (
        <PassageBlock
          key={`${passage.part.paragraph} ${passage.part.text}`}
          passage={passage}
          language={report.language}
          gloss={<PassageGloss report={report} at={ownAt} words={passage.part.text} />}
        />
      ))}
      {(asides.length > 0 || statement.note) && (
        <ul className={styles['asides']} aria-label={messages.notes}>
          {asides.map((note) => (
            <li key={note.anchor}>
              <NoteText note={note} anchored={false} />
            </li>
          ))}
          {statement.note && <li>{statement.note[language]}</li>}
        </ul>
      )}
      <StatementFacts
        statement={statement}
        linked={linked}
        through={through === undefined ? [] : reachingGroupings(linked, at, through)}
        source={isHeadedBySpeaker ? source : null}
      />
      <CopyCitation report={report} statement={statement} speaker={speaker} />
    </article>
  );
}
