import type { Grouping } from '../../domain/regions/region.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import styles from './RegionTable.module.css';

interface OnMapProps {
  readonly grouping: Grouping;
  readonly reachable: boolean;
}

export function OnMapCheckbox({ grouping: { id, short }, reachable }: OnMapProps) {
  const texts = useMessages(regionTableMessages);
  const language = useLanguage();
  const on = useAppState((state) => state.view.overlays.includes(id));
  const toggle = useAppState((state) => state.toggleOverlay);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: prevents a click on the box from selecting the row
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span className={styles['onMap']} onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        aria-label={texts.keepOnMap(short[language])}
        tabIndex={reachable ? 0 : -1}
        checked={on}
        onChange={() => toggle(id)}
      />
    </span>
  );
}
