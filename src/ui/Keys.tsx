import { Fragment } from 'react';
import styles from './Keys.module.css';

const ON_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const NAMES: Readonly<Record<string, string>> = {
  Mod: ON_MAC ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  ContextMenu: 'Menu',
  '-': '−',
};

/** The label printed on a key. */
export function keyName(key: string): string {
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

interface KeysProps {
  /** Modifiers first. */
  readonly parts: readonly string[];
}

export function Keys({ parts }: KeysProps) {
  return (
    <span className={styles['keys']}>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span className={styles['plus']}>+</span>}
          <kbd className={styles['key']}>{keyName(part)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
