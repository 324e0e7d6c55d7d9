import { Check } from 'lucide-react';
import type { RegionId } from '../../domain/ids.ts';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Keys } from '../../ui/Keys.tsx';
import styles from './Chooser.module.css';
import { KindIcon } from './KindIcon.tsx';
import type { Item } from './useChooserItems.ts';

interface RegionItemProps {
  readonly item: Item;
  /** From 1. Up to 9 it is the key that chooses the item. */
  readonly number: number;
  readonly checked: boolean;
  /** Only icon and name are visible; screen readers still get the rest. */
  readonly brief: boolean;
  readonly isTabStop: boolean;
  readonly onPreview: (id: RegionId | null) => void;
  readonly onChoose: () => void;
}

export function RegionItem({
  item: { id, level, name, kind, membership },
  number,
  checked,
  brief,
  isTabStop,
  onPreview,
  onChoose,
}: RegionItemProps) {
  const { sentence } = useMessages(overlapChooserMessages);
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      aria-label={sentence([name, kind, membership])}
      aria-keyshortcuts={number <= 9 ? String(number) : undefined}
      tabIndex={isTabStop ? 0 : -1}
      className={styles['item']}
      // Not on enter: the map's own leave event comes later and would remove the highlight.
      onMouseMove={() => onPreview(id)}
      onMouseLeave={() => onPreview(null)}
      onFocus={() => onPreview(id)}
      onBlur={() => onPreview(null)}
      onClick={onChoose}
    >
      {!brief && (
        <span className={styles['key']} aria-hidden="true">
          {number <= 9 && <Keys parts={[String(number)]} />}
        </span>
      )}
      <span className={styles['icon']}>
        <KindIcon level={level} />
      </span>
      <span className={styles['name']}>{name}</span>
      {!brief && (
        <>
          <span className={styles['kind']}>
            {kind}
            {membership && <span className={styles['membership']}> · {membership}</span>}
          </span>
          <span className={styles['mark']} aria-hidden="true">
            {checked && <Check size={16} />}
          </span>
        </>
      )}
    </button>
  );
}
