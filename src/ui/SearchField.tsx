import { Search } from 'lucide-react';
import type { ChangeEvent, CompositionEvent } from 'react';
import { useState } from 'react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  /** What stands in it at first. */
  readonly initial?: string;
  /** Called with what is typed, but not with the letters of an unfinished composition. */
  readonly onSearch: (text: string) => void;
}

/** A small field that narrows a list. */
export function SearchField({ label, initial = '', onSearch }: SearchFieldProps) {
  const [text, setText] = useState(initial);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    const { nativeEvent } = event;
    const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    if (!composing) onSearch(event.target.value);
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) =>
    onSearch(event.currentTarget.value);
  return (
    <span className={styles['field']}>
      <Search size={16} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={text}
        onChange={onChange}
        onCompositionEnd={onCompositionEnd}
      />
    </span>
  );
}
