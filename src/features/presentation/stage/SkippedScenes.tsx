import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import styles from './SkippedScenes.module.css';

/** Lists the scenes that are not played because the report no longer has what they refer to. */
export function SkippedScenes() {
  const messages = useMessages(stageMessages);
  const skippedScenes = usePresentation((state) => state.skippedScenes);
  if (skippedScenes.length === 0) return null;
  const numbers = skippedScenes.map(({ number }) => String(number));
  return (
    <p role="status" className={styles['skipped']}>
      {messages.skippedScenes(numbers)}
    </p>
  );
}
