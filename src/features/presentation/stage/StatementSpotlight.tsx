import { LANG_TAGS, COMMA, type LangTag } from '../../../domain/language.ts';
import type { ReactNode } from 'react';
import { formatRuns } from '../../../domain/report/citation.ts';
import type { Position } from '../../../domain/corpus/columns.ts';
import { reportAt, speakerAt } from '../../../domain/corpus/corpus.ts';
import type { ShownWords } from '../../../domain/deck/deck.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { shownPassages, type ShownPassage } from '../../../domain/deck/shownPassages.ts';
import type { Speaker } from '../../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import contentStyles from './SceneContent.module.css';
import styles from './Stage.module.css';
import { StageGloss } from './StageGloss.tsx';
import { type StatementRef, useStatement } from './useStatement.ts';

interface StatementSpotlightProps {
  readonly spotlight: StatementRef;
  readonly linked: LinkedReport;
  readonly words: ShownWords;
  /** Whether the editor's translation is shown below each passage. */
  readonly gloss: boolean;
}

export function StatementSpotlight({ spotlight, linked, words, gloss }: StatementSpotlightProps) {
  const messages = useMessages(stageMessages);
  const found = useStatement(linked.corpus, spotlight);
  if (!found || found.text === 'waiting') return <p>{messages.waiting}</p>;
  if (found.text === 'failed') return <p>{messages.textUnavailable}</p>;
  const passages = shownPassages(found.text.parts, spotlight, words);
  return (
    <figure className={styles['spotlight']}>
      {passages.map((passage) => (
        <Passage
          key={`${String(passage.part.paragraph)} ${passage.part.text}`}
          passage={passage}
          lang={LANG_TAGS[reportAt(linked.corpus, found.at).language]}
        >
          {gloss && <StageGloss report={linked.report} at={found.at} words={passage.part.text} />}
        </Passage>
      ))}
      <Source
        at={found.at}
        linked={linked}
        paragraphs={passages.map(({ part }) => part.paragraph)}
      />
    </figure>
  );
}

interface PassageProps {
  readonly passage: ShownPassage;
  readonly lang: LangTag;
  readonly children: ReactNode;
}

function Passage({ passage, lang, children }: PassageProps) {
  const messages = useMessages(stageMessages);
  const { before, marked, after, startsCut, endsCut } = passage;
  const { kind, inferred } = passage.part;
  const isDim = before !== '' || after !== '';
  const labels = [kind === 'reported' && messages.reported, inferred && messages.inferred];
  const label = labels.filter(Boolean).join(' · ');
  return (
    <div>
      {label !== '' && <p className={styles['label']}>{label}</p>}
      <blockquote
        lang={lang}
        className={`${styles['quotation']} ${contentStyles['quotation']}`}
        data-kind={kind}
        data-mid-sentence={startsCut || undefined}
        data-cut-end={endsCut || undefined}
        data-quotation
      >
        {before !== '' && <span className={contentStyles['dim']}>{before}</span>}
        {isDim && marked !== '' ? (
          <mark className={contentStyles['marked']}>{marked}</mark>
        ) : (
          marked
        )}
        {after !== '' && <span className={contentStyles['dim']}>{after}</span>}
      </blockquote>
      {children}
    </div>
  );
}

interface SourceProps {
  readonly at: Position;
  readonly linked: LinkedReport;
  readonly paragraphs: readonly number[];
}

function Source({ at, linked, paragraphs }: SourceProps) {
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const speaker = speakerAt(linked.corpus, at);
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  return (
    <figcaption className={styles['source']}>
      {speaker && <SpeakerLine speaker={speaker} />}
      <p className={styles['citation']}>
        {messages.source(
          reportAt(linked.corpus, at).short[language],
          formatRuns(numbers),
          numbers.length > 1,
        )}
      </p>
    </figcaption>
  );
}

function SpeakerLine({ speaker }: { readonly speaker: Speaker }) {
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const { name, nameByEditor, post, body } = speaker;
  const facts = [post?.[language], messages.body[body], nameByEditor && messages.byEditor];
  return (
    <p className={styles['speaker']}>
      <strong>{nameByEditor ? `[${name[language]}]` : name[language]}</strong>
      <span>{facts.filter(Boolean).join(COMMA[language])}</span>
    </p>
  );
}
