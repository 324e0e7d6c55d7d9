import { useId, useMemo } from 'react';
import { paragraphsOf, inRuns } from '../../domain/citation.ts';
import type { RegionId } from '../../domain/ids.ts';
import { annotate } from '../../domain/passages.ts';
import type { Statement } from '../../domain/report.ts';
import type { Shown } from '../../domain/shown.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { NoteText } from './NoteText.tsx';
import { PassageBlock } from './PassageBlock.tsx';
import { SpeakerLine, SpeakerName } from './SpeakerLine.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import styles from './StatementCard.module.css';

interface StatementCardProps {
  readonly statement: Statement;
  readonly shown: Shown;
  /** The groupings by which the statement reaches the region the panel shows, if it only does so. */
  readonly through?: readonly RegionId[];
  /** On a speaker's own panel the paragraphs head the card, since the speaker is known. */
  readonly headedBy?: 'speaker' | 'paragraphs';
}

/** What one person said, with who, where, under which strategies, and how to quote it. */
export function StatementCard({
  statement,
  shown,
  through = [],
  headedBy = 'speaker',
}: StatementCardProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const id = useId();
  const { linked } = shown;
  const { report } = linked;
  const speaker = linked.speakerOf(statement);
  const { passages, asides } = useMemo(() => annotate(report, statement), [report, statement]);
  const paragraphs = paragraphsOf(statement);
  const source = messages.paragraphOf(
    report.short[language],
    inRuns(paragraphs),
    paragraphs.length > 1,
  );
  const bySpeaker = headedBy === 'speaker' && speaker !== undefined;
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <header>
        <h4 id={id} className={styles['heading']}>
          {bySpeaker ? <SpeakerName speaker={speaker} /> : source}
        </h4>
        {bySpeaker && <SpeakerLine speaker={speaker} />}
      </header>
      {passages.map((passage) => (
        <PassageBlock
          key={`${passage.part.paragraph} ${passage.part.text}`}
          passage={passage}
          language={report.language}
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
        shown={shown}
        through={through}
        source={bySpeaker ? source : null}
      />
      <CopyCitation report={report} statement={statement} speaker={speaker} />
    </article>
  );
}
