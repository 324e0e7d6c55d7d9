import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import styles from './Credit.module.css';

/** The number (审图号), at the lower left by Chinese rules; without one: "for reference only". */
export function ApprovalNumber() {
  const { reference, approval } = useMessages(appMessages);
  const number = useAppState((state) => state.preferences.approvalNumber);
  return (
    <p className={styles['credit']}>
      <span className={styles['line']}>
        {number === null ? reference : <bdi lang="zh-CN">{approval(number)}</bdi>}
      </span>
    </p>
  );
}
