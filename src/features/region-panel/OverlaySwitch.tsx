import type { GroupingId } from '../../domain/ids.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './OverlaySwitch.module.css';

/** Keeps the outline of a grouping on the map when the selection changes. */
export function OverlaySwitch({ grouping }: { readonly grouping: GroupingId }) {
  const messages = useMessages(PANEL);
  const isOn = useAppState((state) => state.view.overlays.includes(grouping));
  const store = useAppStore();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={styles['switch']}
      onClick={() => store.getState().toggleOverlay(grouping)}
    >
      <span aria-hidden="true" className={styles['track']} />
      {messages.keepOnMap}
    </button>
  );
}
