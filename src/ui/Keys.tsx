import { Fragment } from 'react';
import { keyName } from './keyName.ts';
import styles from './Keys.module.css';

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
