import { type ReactNode, useId } from 'react';
import styles from './Group.module.css';

interface GroupProps {
  readonly heading: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export function Group({ heading, count, children }: GroupProps) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        <span>{heading}</span>{' '}
        {count !== undefined && <span className={styles['count']}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
