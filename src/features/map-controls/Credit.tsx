import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './Credit.module.css';

export function Credit() {
  const { boundaries, boundariesShort, naturalEarth } = useMessages(appMessages);
  return (
    <p className={styles['credit']}>
      <span className={styles['line']}>
        <span className={styles['full']}>{boundaries}</span>
        <span className={styles['short']}>{boundariesShort}</span>; {naturalEarth}
      </span>
    </p>
  );
}
