import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Link2, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './LinkLight.module.css';

interface LinkLightProps {
  /** Opens a window for the room; false where the browser does not let it. Absent before there is a show. */
  readonly onReopen?: () => boolean;
}

/** Whether the other side answers: by drawing, word and colour. Where it does not, a window can be opened for it. */
export function LinkLight({ onReopen }: LinkLightProps) {
  const messages = useMessages(speakerMessages);
  const linked = usePresentation((state) => state.isLinked);
  const Icon = linked ? Link2 : Unlink2;
  const [refused, setRefused] = useState(false);
  return (
    <div className={styles['link']}>
      <p role="status" className={styles['light']} data-linked={linked}>
        <Icon size={18} aria-hidden />
        {linked ? messages.linked : messages.alone}
      </p>
      {!linked && onReopen && (
        <Button look="outlined" onClick={() => setRefused(!onReopen())}>
          {messages.reopen}
        </Button>
      )}
      {!linked && refused && <p role="alert">{messages.roomBlocked}</p>}
    </div>
  );
}
