import type { Language } from '../../../domain/language.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import styles from './QuotationNote.module.css';

/** Nothing if the quotations are in the language of the page. */
export function QuotationNote({ language }: { readonly language: Language }) {
  const messages = useMessages(PANEL);
  const pageLanguage = useLanguage();
  return language !== pageLanguage && <p className={styles['note']}>{messages.quotedInOriginal}</p>;
}
