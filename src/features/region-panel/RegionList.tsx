import type { ReactNode } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import styles from './RegionList.module.css';
import { RegionName } from './RegionName.tsx';

export function RegionList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}

interface RegionItemProps {
  readonly id: RegionId;
  /** A remark after the name. */
  readonly children?: ReactNode;
}

export function RegionItem({ id, children }: RegionItemProps) {
  return (
    <li className={styles['item']}>
      <RegionName id={id} />
      {children && (
        <>
          {' '}
          <span className={styles['remark']}>{children}</span>
        </>
      )}
    </li>
  );
}

/** Decorative. */
export function Hatch() {
  return <span aria-hidden="true" className={styles['hatch']} />;
}
