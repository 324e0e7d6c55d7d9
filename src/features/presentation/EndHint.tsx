import { useMessages } from '../../i18n/messages.tsx';
import { showLifeMessages } from '../../i18n/showLife.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EndHint.module.css';

interface EndHintProps {
  readonly isAsked: boolean;
  readonly onEnd: () => void;
}

/** Says, after the first press of Esc, that a second one ends the show, with a button that ends it. */
export function EndHint({ isAsked, onEnd }: EndHintProps) {
  const messages = useMessages(showLifeMessages);
  return (
    <div role="status" className={styles['place']}>
      {isAsked && (
        <div className={styles['hint']}>
          <p>{messages.pressAgain}</p>
          <Button look="outlined" onClick={onEnd}>
            {messages.end}
          </Button>
        </div>
      )}
    </div>
  );
}
