import type { ReactNode } from 'react';
import styles from './Legend.module.css';

interface LegendRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function LegendRow({ label, children }: LegendRowProps) {
  return (
    <li className={styles['row']}>
      {children}
      <span>{label}</span>
    </li>
  );
}
