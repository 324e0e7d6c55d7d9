import type { ReactNode } from 'react';
import styles from './Legend.module.css';

interface LegendRowProps {
  readonly label: string;
  /** The sample, as the map draws it. */
  readonly children: ReactNode;
}

/** One entry of the legend. */
export function LegendRow({ label, children }: LegendRowProps) {
  return (
    <li className={styles['row']}>
      {children}
      <span>{label}</span>
    </li>
  );
}
