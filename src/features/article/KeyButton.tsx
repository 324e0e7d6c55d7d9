import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import styles from './Review.module.css';

interface KeyButtonProps {
  /** The keys that do the same in the list of findings. */
  readonly keys: readonly string[];
  readonly isOff?: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button with its key. A press takes neither the selected words nor the focus of the text. */
export function KeyButton({ keys, isOff = false, isMain = false, ...rest }: KeyButtonProps) {
  const { onPress, children } = rest;
  return (
    <Button
      look={isMain ? 'primary' : 'outlined'}
      aria-keyshortcuts={keys.join(' ') || undefined}
      aria-disabled={isOff}
      className={styles['keyButton']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
      {keys.length > 0 && (
        <span aria-hidden="true" className={styles['keys']}>
          <Keys parts={keys.slice(0, 1)} />
        </span>
      )}
    </Button>
  );
}
