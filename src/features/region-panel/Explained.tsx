import { type ReactNode, useId, useState } from 'react';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './Explained.module.css';

interface ExplainedProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A short remark that shows its reason when pressed, by pointer, touch or key. */
export function Explained({ label, children }: ExplainedProps) {
  const [chosen, setOpen] = useState(false);
  const open = usePrinting() || chosen;
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles['label']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true" className={styles['sign']}>
          ?
        </span>
      </button>
      {open && (
        <span id={id} role="note" className={styles['reason']}>
          {children}
        </span>
      )}
    </>
  );
}
