import { type ReactNode, useId } from 'react';
import styles from './Relatives.module.css';

interface RelativesProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** What a region belongs to or consists of. */
export function Relatives({ heading, children }: RelativesProps) {
  const id = useId();
  return (
    <section className={styles['relatives']} aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        {heading}
      </h3>
      <div>{children}</div>
    </section>
  );
}
