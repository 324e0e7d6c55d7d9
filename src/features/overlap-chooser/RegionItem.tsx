import { Check } from 'lucide-react';
import type { RegionId } from '../../domain/ids.ts';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './Chooser.module.css';
import { KindIcon } from './KindIcon.tsx';
import type { Item } from './useChooserItems.ts';

interface LayerItemProps {
  readonly item: Item;
  /** The digit that chooses it; those past 9 have none. */
  readonly number: number;
  readonly checked: boolean;
  /** Name and drawing alone are seen; the rest is still said. */
  readonly brief: boolean;
  /** By Tab; the arrow keys reach all. */
  readonly reachable: boolean;
  readonly onPreview: (id: RegionId | null) => void;
  readonly onChoose: () => void;
}

/** One layer: name, kind, how the place belongs to it. */
export function RegionItem({
  item: { id, level, name, kind, seat },
  number,
  checked,
  brief,
  reachable,
  onPreview,
  onChoose,
}: LayerItemProps) {
  const { sentence } = useMessages(overlapChooserMessages);
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      aria-label={sentence([name, kind, seat])}
      aria-keyshortcuts={number <= 9 ? String(number) : undefined}
      tabIndex={reachable ? 0 : -1}
      className={styles['item']}
      // Moves, not entries: the map hears later that the pointer has left it.
      onMouseMove={() => onPreview(id)}
      onMouseLeave={() => onPreview(null)}
      onFocus={() => onPreview(id)}
      onBlur={() => onPreview(null)}
      onClick={onChoose}
    >
      <span className={styles['icon']}>
        <KindIcon level={level} />
      </span>
      <span className={styles['name']}>{name}</span>
      {!brief && (
        <>
          <span className={styles['kind']}>
            {kind}
            {seat && <span className={styles['seat']}> · {seat}</span>}
          </span>
          <span className={styles['mark']} aria-hidden="true">
            {checked ? <Check size={16} /> : number <= 9 && <kbd>{number}</kbd>}
          </span>
        </>
      )}
    </button>
  );
}
