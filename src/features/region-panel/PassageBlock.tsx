import type { Language } from '../../domain/language.ts';
import { startsMidSentence } from '../../domain/report/midSentence.ts';
import type { Passage } from '../../domain/report/passages.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { NoteText } from './NoteText.tsx';
import { Explained } from './Explained.tsx';
import styles from './PassageBlock.module.css';

interface PassageBlockProps {
  readonly passage: Passage;
  /** The language of the report's text. */
  readonly language: Language;
}

/** The words of a passage; those an editor's note concerns are underlined and numbered. */
function Words({ passage }: { readonly passage: Passage }) {
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

/** Words as printed: direct ones set as a quotation, reported ones told apart; notes right below. */
export function PassageBlock({ passage, language }: PassageBlockProps) {
  const messages = useMessages(PANEL);
  const reader = useLanguage();
  const { kind, inferred } = passage.part;
  const lang = language === 'zh' ? 'zh-Hans' : 'en';
  return (
    <div className={styles['passage']}>
      {(kind === 'reported' || inferred) && (
        <p className={styles['label']}>
          {kind === 'reported' && <span>{messages.reported}</span>}
          {inferred && <Explained label={messages.inferred}>{inferred[reader]}</Explained>}
        </p>
      )}
      <blockquote className={kind === 'direct' ? styles['direct'] : styles['reported']}>
        <p lang={lang} data-mid-sentence={startsMidSentence(passage.part) || undefined}>
          <Words passage={passage} />
        </p>
      </blockquote>
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
