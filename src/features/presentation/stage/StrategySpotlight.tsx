import type { Spotlight } from '../../../domain/deck/deck.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import { formatRuns } from '../../../domain/report/citation.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import styles from './Stage.module.css';

/** More documents than this are not readable at a glance. */
const MAX_DOCUMENTS = 3;

interface StrategySpotlightProps {
  readonly spotlight: Extract<Spotlight, { readonly kind: 'strategy' }>;
  readonly linked: LinkedReport;
}

export function StrategySpotlight({ spotlight, linked }: StrategySpotlightProps) {
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const strategy = linked.strategy(spotlight.id);
  if (!strategy) return null;
  const { title, type, documents, paragraphs } = strategy;
  const kind = linked.report.types.find(({ id }) => id === type)?.name[language];
  return (
    <figure className={styles['spotlight']}>
      <div>
        {kind && <p className={styles['label']}>{kind}</p>}
        <p className={styles['strategy']} data-quotation>
          {title[language]}
        </p>
      </div>
      {documents.length > 0 && (
        <ul className={styles['documents']} aria-label={messages.documents}>
          {documents.slice(0, MAX_DOCUMENTS).map((document) => (
            <li key={document.title.en}>
              {document.title[language]}
              <span className={styles['issuer']}>
                {[document.issuer[language], document.date?.[language]].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {paragraphs.length > 0 && (
        <figcaption className={styles['source']}>
          <p className={styles['citation']}>
            {messages.source(
              linked.report.short[language],
              formatRuns(paragraphs),
              paragraphs.length > 1,
            )}
          </p>
        </figcaption>
      )}
    </figure>
  );
}
