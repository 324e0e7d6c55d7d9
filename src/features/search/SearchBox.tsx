import { type FocusEvent, useId } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { searchMessages } from '../../i18n/search.ts';
import type { SearchController } from './engine/searchController.ts';
import styles from './SearchBox.module.css';
import { SearchInput } from './SearchInput.tsx';
import { SearchPopup } from './SearchPopup.tsx';
import { useSearchBox } from './useSearchBox.ts';

interface SearchBoxProps {
  readonly controller: SearchController;
  /** Null until they are loaded, or when they cannot be. */
  readonly names: readonly SearchName[] | null;
  /** The field has lost the focus: the caller moves it. */
  readonly onChosen: () => void;
}

/** ARIA combobox with a list. */
export function SearchBox({ controller, names, onChosen }: SearchBoxProps) {
  const messages = useMessages(searchMessages);
  const listId = useId();
  const box = useSearchBox(controller, names, onChosen);
  const { query, isFocused, count } = box;
  const isOpen = isFocused && query !== '';
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) box.onFocusChange(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: some supported browsers do not know <search>
    <div
      role="search"
      className={styles['root']}
      data-focused={isFocused || undefined}
      onFocus={() => box.onFocusChange(true)}
      onBlur={onBlur}
    >
      <SearchInput box={box} listId={listId} isOpen={isOpen} />
      <p role="status" className="visually-hidden">
        {isOpen && box.isCurrent && count > 0 && messages.count(count, box.results?.total ?? count)}
      </p>
      {isFocused && (
        <SearchPopup
          controller={controller}
          box={box}
          listId={listId}
          isOpen={isOpen}
          hasNames={names !== null}
        />
      )}
    </div>
  );
}
