import type { EditorNote } from '../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './NoteText.module.css';

/** Quotation marks and ellipses differ between a note and the wording it quotes. */
function says(text: string, words: string): boolean {
  const plain = (given: string) => given.replaceAll(/[“”‘’"'…]/gu, '');
  return plain(text).includes(plain(words));
}

interface NoteTextProps {
  readonly note: EditorNote;
  /** Whether the words concerned are marked; otherwise the note quotes them. */
  readonly anchored: boolean;
}

/** What the editor doubts, what the Chinese probably was, and how sure that is. */
export function NoteText({ note, anchored }: NoteTextProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const text = note.note[language];
  const chinese = note.probableChinese;
  const [open, close, between] = language === 'zh' ? ['（', '）', '；'] : [' (', ')', '; '];
  return (
    <>
      {!anchored && <span className={styles['anchor']}>{messages.onAnchor(note.anchor)}</span>}
      {text}
      <span className={styles['aside']}>
        {open}
        {chinese !== null && !says(text, chinese) && (
          <>
            {messages.probably}
            <span lang="zh-Hans">{chinese}</span>
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
