import type { Language } from '../../domain/language.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './QuotationNote.module.css';

/** Says why quotations do not follow the reader's language; nothing when they do. */
export function QuotationNote({ language }: { readonly language: Language }) {
  const messages = useMessages(PANEL);
  const reader = useLanguage();
  return language !== reader && <p className={styles['note']}>{messages.quotedInOriginal}</p>;
}
