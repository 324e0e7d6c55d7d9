import { useEffect, useRef } from 'react';
import type { GroupingId } from '../../domain/ids.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './OverlayMenu.module.css';

interface ClusterSwitchProps {
  readonly clusters: readonly GroupingId[];
  readonly on: readonly GroupingId[];
  readonly onChange: (on: readonly GroupingId[]) => void;
}

/** Indeterminate while only some of the groupings are on. */
export function ClusterSwitch({ clusters, on, onChange }: ClusterSwitchProps) {
  const texts = useMessages(overlayMessages);
  const box = useRef<HTMLInputElement>(null);
  const count = clusters.filter((id) => on.includes(id)).length;
  const all = count === clusters.length;
  const some = count > 0 && !all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const change = () => {
    const others = on.filter((id) => !clusters.includes(id));
    onChange(all ? others : [...on, ...clusters.filter((id) => !on.includes(id))]);
  };
  return (
    <label className={styles['switch']}>
      <input ref={box} type="checkbox" checked={all} onChange={change} />
      <span className={styles['name']}>{texts.clusters}</span>
    </label>
  );
}
