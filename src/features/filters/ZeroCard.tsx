import { SearchX } from 'lucide-react';
import { useId, useMemo } from 'react';
import { relax, filterRelaxations } from '../../domain/filters/filter.ts';
import { namesSet } from '../../domain/filters/filterNames.ts';
import type { FilterDimension } from '../../domain/view/view.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FilterModel } from './useFilterModel.ts';
import styles from './ZeroResults.module.css';

/** More values than this are not named but counted. */
const MAX_NAMED = 2;

/** Which filter to remove, and how many statements that brings back. */
export function ZeroCard({ model }: { readonly model: FilterModel }) {
  const { linked, filter, filters } = model;
  const id = useId();
  const language = useLanguage();
  const texts = useMessages(filterMessages);
  const store = useAppStore();
  const relaxations = useMemo(() => filterRelaxations(filter, filters), [filter, filters]);
  const nameOf = (dimension: FilterDimension) => {
    const names = namesSet(linked, filters, dimension, language, texts);
    const list = names.length > MAX_NAMED ? texts.several(names.length) : names.join(texts.join);
    return texts.loosen(texts.dimensions[dimension], list);
  };
  return (
    <section aria-labelledby={id} className={styles['card']}>
      <h2 id={id}>
        <SearchX size={20} aria-hidden="true" />
        {texts.zero}
      </h2>
      <p>{relaxations.length > 0 ? texts.zeroRemedy : texts.zeroHint}</p>
      {relaxations.length > 0 && (
        <ul>
          {relaxations.map(({ dimension, count }) => (
            <li key={dimension}>
              <Button
                look="outlined"
                className={styles['way']}
                onClick={() => store.getState().setFilters(relax(filters, dimension))}
              >
                <span className={styles['what']}>{nameOf(dimension)}</span>{' '}
                <span className={styles['brings']}>{texts.brings(count)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        look={relaxations.length > 0 ? 'plain' : 'primary'}
        onClick={() => store.getState().clearFilters()}
      >
        {texts.clearAll}
      </Button>
    </section>
  );
}
