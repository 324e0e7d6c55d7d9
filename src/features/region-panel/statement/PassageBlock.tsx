import type { ReactNode } from 'react';
import { type Language, LANG_TAGS } from '../../../domain/language.ts';
import { startsMidSentence } from '../../../domain/report/midSentence.ts';
import type { Passage } from '../../../domain/report/passages.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { NoteText } from '../NoteText.tsx';
import { Explained } from '../Explained.tsx';
import styles from './PassageBlock.module.css';

interface PassageBlockProps {
  readonly passage: Passage;
  readonly language: Language;
  /** Below the quotation, never in it. */
  readonly gloss: ReactNode;
}

function PassageText({ passage }: { readonly passage: Passage }) {
  const messages = useMessages(PANEL);
  return passage.segments.map(({ from, text, marked, ends }) => (
    <span key={from}>
      {marked ? <mark className={styles['mark']}>{text}</mark> : text}
      {ends.map((number) => (
        <sup key={number} className={styles['number']}>
          <span aria-hidden="true">{number}</span>
          <span className="visually-hidden"> ({messages.note(number)}) </span>
        </sup>
      ))}
    </span>
  ));
}

/** Direct speech as a quotation, reported speech with a label. */
export function PassageBlock({ passage, language, gloss }: PassageBlockProps) {
  const messages = useMessages(PANEL);
  const pageLanguage = useLanguage();
  const { kind, inferred } = passage.part;
  const lang = LANG_TAGS[language];
  return (
    <div className={styles['passage']}>
      {(kind === 'reported' || inferred) && (
        <p className={styles['label']}>
          {kind === 'reported' && <span>{messages.reported}</span>}
          {inferred && <Explained label={messages.inferred}>{inferred[pageLanguage]}</Explained>}
        </p>
      )}
      <blockquote className={kind === 'direct' ? styles['direct'] : styles['reported']}>
        <p lang={lang} data-mid-sentence={startsMidSentence(passage.part) || undefined}>
          <PassageText passage={passage} />
        </p>
      </blockquote>
      {gloss}
      {passage.notes.length > 0 && (
        <ol className={styles['notes']} aria-label={messages.notes}>
          {passage.notes.map(({ number, note }) => (
            <li key={number} value={number}>
              <NoteText note={note} anchored />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
