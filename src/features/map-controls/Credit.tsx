import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import styles from './Credit.module.css';

/** The sources of the boundaries, and the map approval number (审图号) or "for reference only". */
export function Credit() {
  const { boundaries, boundariesShort, naturalEarth, reference, approval } =
    useMessages(appMessages);
  const number = useAppState((state) => state.preferences.approvalNumber);
  return (
    <p className={styles['credit']}>
      <span className={styles['line']}>
        {number === null ? reference : <bdi lang="zh-CN">{approval(number)}</bdi>} ·{' '}
        <span className={styles['full']}>{boundaries}</span>
        <span className={styles['short']}>{boundariesShort}</span>; {naturalEarth}
      </span>
    </p>
  );
}
