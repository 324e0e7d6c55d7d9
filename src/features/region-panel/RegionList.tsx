import type { ReactNode } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import styles from './RegionList.module.css';
import { RegionName } from './RegionName.tsx';

/** Regions in running lines. */
export function RegionList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['list']}>{children}</ul>;
}

interface RegionItemProps {
  readonly id: RegionId;
  /** A word on how it belongs, behind the name. */
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

/** The hatching that marks partial members on the map, as a glyph. Decorative: words stand beside it. */
export function Hatch() {
  return <span aria-hidden="true" className={styles['hatch']} />;
}
