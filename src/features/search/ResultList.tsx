import { useEffect } from 'react';
import type { SearchResult, SearchResults } from '../../domain/search/results.ts';
import { searchMessages } from '../../i18n/search.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { optionId } from './optionId.ts';
import { ResultOption } from './ResultOption.tsx';
import styles from './SearchBox.module.css';

interface ResultListProps {
  readonly id: string;
  readonly results: SearchResults;
  /** Key of the result that Enter opens. */
  readonly active: string | undefined;
  readonly onPoint: (result: SearchResult) => void;
  readonly onChoose: (result: SearchResult) => void;
}

export function ResultList({ id, results, active, onPoint, onChoose }: ResultListProps) {
  const messages = useMessages(searchMessages);
  const language = useLanguage();
  useEffect(() => {
    if (active === undefined) return;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={messages.results}
      tabIndex={-1}
      className={styles['list']}
    >
      {results.groups.map(({ kind, results: found }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups of options, not a fieldset
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles['group']}>
          <div id={`${id}-${kind}`} role="presentation" className={styles['kind']}>
            {messages.kinds[kind]}
          </div>
          {found.map((result) => (
            <ResultOption
              key={result.key}
              id={optionId(id, result.key)}
              result={result}
              language={language}
              active={result.key === active}
              onPoint={() => onPoint(result)}
              onChoose={() => onChoose(result)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
