import { dateInWords } from '../../domain/dates.ts';
import type { KeyDocument } from '../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import styles from './Documents.module.css';

export function Documents({ documents }: { readonly documents: readonly KeyDocument[] }) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  return (
    <ul className={styles['documents']}>
      {documents.map(({ title, issuer, date, period, verified }) => (
        <li key={title.zh}>
          <cite className={styles['title']}>{title[language]}</cite>
          <p className={styles['issue']}>
            {messages.issued(
              issuer[language],
              date ? dateInWords(date[language], language) : messages.dateUnknown,
            )}
            {period && ` · ${messages.period(period)}`}
            {verified !== 'yes' && (
              <span className={styles['doubt']}>
                {' '}
                · {verified === 'no' ? messages.unverified : messages.partlyVerified}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
