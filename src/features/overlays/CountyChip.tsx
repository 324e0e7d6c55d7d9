import { countyMessages } from '../../i18n/counties.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import styles from './Counties.module.css';

/** Explains why no county is visible although the counties are switched on. */
export function CountyChip() {
  const texts = useMessages(countyMessages);
  const on = useAppState((state) => state.view.counties);
  const data = useAppState((state) => state.countyData);
  const near = useInteraction((state) => state.isZoomedToCounties);
  const text =
    on && data === 'loading'
      ? texts.loading
      : on && data === 'there' && !near
        ? texts.zoomIn
        : null;
  return <div role="status">{text !== null && <span className={styles['chip']}>{text}</span>}</div>;
}
