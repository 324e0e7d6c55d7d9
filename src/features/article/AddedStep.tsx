import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Article.module.css';

interface AddedStepProps {
  readonly name: string;
  readonly onShow: () => void;
  readonly onUndo: () => void;
}

/** Says that the report was added, opens it or takes it back. */
export function AddedStep({ name, onShow, onUndo }: AddedStepProps) {
  const messages = useMessages(articleMessages);
  return (
    <>
      <p role="status">{messages.onDevice(name)}</p>
      <div className={styles['actions']}>
        <Button look="primary" autoFocus onClick={onShow}>
          {messages.show}
        </Button>
        <Button look="outlined" onClick={onUndo}>
          {messages.undo}
        </Button>
      </div>
    </>
  );
}
