import { useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { usePresenter } from '../../../state/presenter.ts';
import styles from './SkippedScenes.module.css';

/** Which scenes of the deck are not played, since the report no longer has what they name. */
export function PassedOver() {
  const messages = useMessages(stageMessages);
  const passedOver = usePresenter((state) => state.passedOver);
  if (passedOver.length === 0) return null;
  const numbers = passedOver.map(({ number }) => String(number));
  return (
    <p role="status" className={styles['passed']}>
      {messages.passedOver(numbers)}
    </p>
  );
}
