import { X } from 'lucide-react';
import type { GroupingId } from '../../domain/ids.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { OutlineSample } from './OutlineSample.tsx';
import styles from './OverlayMenu.module.css';
import type { OverlayModel } from './useOverlayModel.ts';

/** Further groupings are only counted. */
const MAX_CHIPS = 3;

interface OverlayChipsProps {
  readonly model: OverlayModel;
  readonly onRemoved: () => void;
  readonly onMore: () => void;
}

/** A click on a chip removes its grouping. */
export function OverlayChips({ model, onRemoved, onMore }: OverlayChipsProps) {
  const { atlas, on, colourOf } = model;
  const language = useLanguage();
  const texts = useMessages(overlayMessages);
  const store = useAppStore();
  const groupings = on.flatMap((id) => atlas.grouping(id) ?? []);
  if (groupings.length === 0) return null;
  const remove = (id: GroupingId) => {
    store.getState().toggleOverlay(id);
    onRemoved();
  };
  const hidden = groupings.length - MAX_CHIPS;
  return (
    <ul aria-label={texts.onMap} className={styles['chips']}>
      {groupings.slice(0, MAX_CHIPS).map(({ id, short }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['chip']}
            aria-label={texts.remove(short[language])}
            title={texts.remove(short[language])}
            onClick={() => remove(id)}
          >
            <OutlineSample colour={colourOf(id) ?? 'currentcolor'} />
            <span className={styles['chipName']}>{short[language]}</span>
            <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className={styles['chip']} onClick={onMore}>
            {texts.more(hidden)}
          </button>
        </li>
      )}
    </ul>
  );
}
