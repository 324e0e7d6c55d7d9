import type { ReactNode } from 'react';
import styles from './Preferences.module.css';

interface RowProps {
  /** Beside the control. It names it for the eye; the control carries its own name. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** One preference: what it is called, the control, a line of explanation. */
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
