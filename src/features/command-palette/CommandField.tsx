import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { commandPaletteMessages } from '../../i18n/commandPalette.ts';
import styles from './CommandPalette.module.css';

interface CommandFieldProps {
  readonly text: string;
  /** Null while there is no list. */
  readonly listId: string | null;
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function CommandField({ text, listId, activeId, onType, onKeyDown }: CommandFieldProps) {
  const messages = useMessages(commandPaletteMessages);
  return (
    <span className={styles['field']}>
      <Search className={styles['icon']} size={18} aria-hidden />
      <input
        className={styles['input']}
        type="text"
        role="combobox"
        aria-label={messages.title}
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId}
        placeholder={messages.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
