import type { Report } from '../../domain/report/report.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Article.module.css';
import type { Saving } from './saving.ts';

interface AddedStepProps extends Pick<Saving, 'onShow' | 'onUndo'> {
  readonly report: Report;
  readonly onClose: () => void;
  readonly onUndone: () => void;
}

/** Says that the report was added, opens it or takes it back. */
export function AddedStep({ report, onClose, onUndone, onShow, onUndo }: AddedStepProps) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const show = (): void => {
    onShow(report.id);
    onClose();
  };
  return (
    <>
      <p role="status">{messages.onDevice(report.short[language])}</p>
      <div className={styles['actions']}>
        <Button look="primary" autoFocus onClick={show}>
          {messages.show}
        </Button>
        <Button look="outlined" onClick={() => void onUndo(report.id).then(onUndone)}>
          {messages.undo}
        </Button>
      </div>
    </>
  );
}
