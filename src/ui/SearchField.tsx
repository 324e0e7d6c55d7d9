import { Search } from 'lucide-react';
import type { ChangeEvent, CompositionEvent } from 'react';
import { useState } from 'react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly initial?: string;
  /** Not called during the composition of an input method. */
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, initial = '', onSearch }: SearchFieldProps) {
  const [text, setText] = useState(initial);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    const { nativeEvent } = event;
    const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    if (!isComposing) onSearch(event.target.value);
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
