import type { Language } from '../../domain/language.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './QuotationNote.module.css';

/** Explains why quotations are in another language than the page; nothing if they are not. */
export function QuotationNote({ language }: { readonly language: Language }) {
  const messages = useMessages(PANEL);
  const pageLanguage = useLanguage();
  return language !== pageLanguage && <p className={styles['note']}>{messages.quotedInOriginal}</p>;
}
