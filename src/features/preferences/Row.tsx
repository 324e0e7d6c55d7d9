import type { ReactNode } from 'react';
import styles from './Preferences.module.css';

interface RowProps {
  /** The control has its own accessible name. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

export function Row({ label, hint, children }: RowProps) {
  return (
    <div className={styles['row']}>
      <div className={styles['label']}>{label}</div>
      <div className={styles['control']}>
        {children}
        {hint && <p className={styles['hint']}>{hint}</p>}
      </div>
    </div>
  );
}
