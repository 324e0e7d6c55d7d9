import { countyMessages } from '../../i18n/counties.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { useCountiesInSight } from '../../state/countiesInSight.ts';
import styles from './Counties.module.css';

/** Says beside the map's menu why no county is seen though they are switched on. */
export function CountyChip() {
  const texts = useMessages(countyMessages);
  const on = useAppState((state) => state.view.counties);
  const data = useAppState((state) => state.countyData);
  const near = useCountiesInSight((state) => state.near);
  const text =
    on && data === 'loading'
      ? texts.loading
      : on && data === 'there' && !near
        ? texts.zoomIn
        : null;
  return <div role="status">{text !== null && <span className={styles['chip']}>{text}</span>}</div>;
}
