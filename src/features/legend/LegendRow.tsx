import type { ReactNode } from 'react';
import styles from './Legend.module.css';

interface LegendRowProps {
  readonly label: string;
  /** A sample of what the map draws. */
  readonly children: ReactNode;
}

/** An entry of the legend: a sample and its name. */
export function LegendRow({ label, children }: LegendRowProps) {
  return (
    <li className={styles['row']}>
      {children}
      <span>{label}</span>
    </li>
  );
}
