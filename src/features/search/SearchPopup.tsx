import { useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { searchMessages } from '../../i18n/search.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import type { SearchController } from './engine/searchController.ts';
import styles from './SearchBox.module.css';
import { SearchNotes } from './SearchNotes.tsx';
import { searchModule } from './searchModule.ts';
import type { SearchBoxState } from './useSearchBox.ts';

interface SearchPopupProps {
  readonly controller: SearchController;
  readonly box: SearchBoxState;
  readonly listId: string;
  readonly isOpen: boolean;
  /** Whether regions can be found by pinyin and initials. */
  readonly hasNames: boolean;
}

export function SearchPopup({ controller, box, listId, isOpen, hasNames }: SearchPopupProps) {
  const messages = useMessages(searchMessages);
  const { names } = useMessages(lazyModuleMessages);
  const { query, results } = box;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a press from taking the focus
    <div
      className={styles['popup']}
      data-open={isOpen || undefined}
      // The field keeps the focus, and a phone keeps its on-screen keyboard.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isOpen && !hasNames && <p className={styles['notice']}>{messages.withoutNames}</p>}
      {isOpen && (
        <LazyView module={searchModule} name={names.search}>
          {({ ResultList }) =>
            results &&
            box.count > 0 && (
              <ResultList
                id={listId}
                results={results}
                active={box.active?.key}
                onPoint={box.point}
                onChoose={box.choose}
              />
            )
          }
        </LazyView>
      )}
      <SearchNotes
        status={box.status}
        reading={box.reading}
        query={isOpen ? query : null}
        found={box.isCurrent ? (results?.total ?? null) : null}
        onRetry={controller.retry}
        onReadOn={() => controller.search(query)}
      />
    </div>
  );
}
