import { Search } from 'lucide-react';
import { useMessages } from '../../i18n/messages.tsx';
import { searchMessages } from '../../i18n/search.ts';
import { Button } from '../../ui/Button.tsx';
import { optionId } from './optionId.ts';
import styles from './SearchBox.module.css';
import type { SearchBoxState } from './useSearchBox.ts';

export const SEARCH_INPUT_ID = 'search-input';

interface SearchInputProps {
  readonly box: SearchBoxState;
  readonly listId: string;
  readonly isOpen: boolean;
}

/** With a button, on a phone, that cancels the search. */
export function SearchInput({ box, listId, isOpen }: SearchInputProps) {
  const messages = useMessages(searchMessages);
  const hasList = isOpen && box.count > 0;
  return (
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
          aria-expanded={hasList}
          aria-controls={hasList ? listId : undefined}
          aria-activedescendant={
            isOpen && box.active ? optionId(listId, box.active.key) : undefined
          }
          placeholder={messages.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={box.text}
          onChange={(event) => box.type(event.target.value)}
          onCompositionEnd={(event) => box.type(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
        />
        {box.text === '' && (
          <span className={styles['key']} aria-hidden="true">
            /
          </span>
        )}
      </span>
      <Button className={styles['cancel']} onClick={box.leave}>
        {messages.cancel}
      </Button>
    </div>
  );
}
