import { LANG_TAGS, type Language } from '../../domain/language.ts';
import type { EditorNote } from '../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './NoteText.module.css';

/** Apart from quotation marks and ellipses. */
function containsQuote(text: string, quoted: string): boolean {
  const withoutMarks = (marked: string) => marked.replaceAll(/[“”‘’"'…]/gu, '');
  return withoutMarks(text).includes(withoutMarks(quoted));
}

interface NoteTextProps {
  readonly note: EditorNote;
  /** Whether the text is marked; if not, the note quotes it. */
  readonly anchored: boolean;
}

/** The signs before, after and between the parts of an aside. */
const MARKS = {
  zh: ['（', '）', '；'],
  en: [' (', ')', '; '],
} as const satisfies Record<Language, readonly string[]>;

export function NoteText({ note, anchored }: NoteTextProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const text = note.note[language];
  const chinese = note.probableChinese;
  const [open, close, between] = MARKS[language];
  return (
    <>
      {!anchored && <span className={styles['anchor']}>{messages.onAnchor(note.anchor)}</span>}
      {text}
      <span className={styles['aside']}>
        {open}
        {chinese !== null && !containsQuote(text, chinese) && (
          <>
            {messages.probably}
            <span lang={LANG_TAGS.zh}>{chinese}</span>
            {between}
          </>
        )}
        <span className={styles['confidence']}>
          {messages.confidence[note.confidence]}
          {close}
        </span>
      </span>
    </>
  );
}
