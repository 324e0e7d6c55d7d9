import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Link2, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './LinkStatus.module.css';

interface LinkStatusProps {
  /** Opens an audience window; false where the browser blocks it. Absent before there is a show. */
  readonly onReopen?: () => boolean;
}

export function LinkStatus({ onReopen }: LinkStatusProps) {
  const messages = useMessages(speakerMessages);
  const linked = usePresentation((state) => state.isLinked);
  const Icon = linked ? Link2 : Unlink2;
  const [isBlocked, setBlocked] = useState(false);
  return (
    <div className={styles['link']}>
      <p role="status" className={styles['light']} data-linked={linked}>
        <Icon size={18} aria-hidden />
        {linked ? messages.linked : messages.alone}
      </p>
      {!linked && onReopen && (
        <Button look="outlined" onClick={() => setBlocked(!onReopen())}>
          {messages.reopen}
        </Button>
      )}
      {!linked && isBlocked && <p role="alert">{messages.audienceBlocked}</p>}
    </div>
  );
}
