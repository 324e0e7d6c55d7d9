import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

export function Disclosure({ summary, children }: DisclosureProps) {
  const [chosen, setOpen] = useState(false);
  const open = usePrinting() || chosen;
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles['summary']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden="true" className={styles['chevron']} />
        <span>{summary}</span>
      </button>
      {open && (
        <div id={id} className={styles['body']}>
          {children}
        </div>
      )}
    </div>
  );
}
