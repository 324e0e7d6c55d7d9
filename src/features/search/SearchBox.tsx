import { Search } from 'lucide-react';
import { type FocusEvent, useId } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { searchMessages } from '../../i18n/search.ts';
import type { SearchController } from './engine/searchController.ts';
import { Button } from '../../ui/Button.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { optionId } from './optionId.ts';
import styles from './SearchBox.module.css';
import { SearchNotes } from './SearchNotes.tsx';
import { searchModule } from './searchModule.ts';
import { useSearchBox } from './useSearchBox.ts';

/** The id of the field, for whoever wants to focus it. */
export const SEARCH_INPUT_ID = 'search-input';

interface SearchBoxProps {
  /** Where searching is asked for. */
  readonly desk: SearchController;
  /** The spellings of the regions; null until they arrive, or for good when they do not. */
  readonly names: readonly SearchName[] | null;
  /** A result was chosen and the field left: the focus needs a place to go. */
  readonly onChosen: () => void;
}

/** Finds regions, people, strategies and words while one types (ARIA combobox with a list). */
export function SearchBox({ desk, names, onChosen }: SearchBoxProps) {
  const messages = useMessages(searchMessages);
  const { names: partNames } = useMessages(lazyModuleMessages);
  const listId = useId();
  const box = useSearchBox(desk, names, onChosen);
  const { text, query, focused, results, shown, active } = box;
  const open = focused && query !== '';
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) box.onFocusChange(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than some browsers in use
    <div
      role="search"
      className={styles['root']}
      data-focused={focused || undefined}
      onFocus={() => box.onFocusChange(true)}
      onBlur={onBlur}
    >
      <div className={styles['bar']}>
        <span className={styles['field']}>
          <Search className={styles['icon']} size={16} aria-hidden="true" />
          <input
            id={SEARCH_INPUT_ID}
            className={styles['input']}
            type="text"
            role="combobox"
            aria-label={messages.label}
            aria-autocomplete="list"
            aria-expanded={open && shown > 0}
            aria-controls={open && shown > 0 ? listId : undefined}
            aria-activedescendant={open && active ? optionId(listId, active.key) : undefined}
            placeholder={messages.placeholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            value={text}
            onChange={(event) => box.type(event.target.value)}
            onCompositionEnd={(event) => box.type(event.currentTarget.value)}
            onKeyDown={box.onKeyDown}
          />
          {text === '' && (
            <span className={styles['key']} aria-hidden="true">
              /
            </span>
          )}
        </span>
        <Button className={styles['cancel']} onClick={box.leave}>
          {messages.cancel}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {open && box.isCurrent && shown > 0 && messages.count(shown, results?.total ?? shown)}
      </p>
      {focused && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a press from taking the focus
        <div
          className={styles['popup']}
          data-open={open || undefined}
          // The field keeps the focus, and on a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
        >
          {open && names === null && <p className={styles['notice']}>{messages.withoutNames}</p>}
          {open && (
            <LazyView module={searchModule} name={partNames.search}>
              {({ ResultList }) =>
                results &&
                shown > 0 && (
                  <ResultList
                    id={listId}
                    results={results}
                    active={active?.key}
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
            query={open ? query : null}
            found={box.isCurrent ? (results?.total ?? null) : null}
            onRetry={desk.retry}
            onReadOn={() => desk.ask(query)}
          />
        </div>
      )}
    </div>
  );
}
