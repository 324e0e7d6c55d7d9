import { useRef } from 'react';
import { useMessages } from '../../../i18n/messages.tsx';
import { showLifeMessages } from '../../../i18n/showLife.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useShowDispatch } from '../show.ts';

interface GoOnProps {
  /** Ends the show; the next start asks again. */
  readonly onClose: () => void;
}

/** Asks, in a show that was left, whether to go on or begin again; renders nothing in any other. */
export function GoOn({ onClose }: GoOnProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(showLifeMessages);
  const at = usePresentation(({ show }) => (show?.isLeft ? show.at : null));
  const goOnButton = useRef<HTMLButtonElement>(null);
  if (at === null) return null;
  return (
    <Dialog
      title={messages.left}
      closeLabel={messages.end}
      size="narrow"
      initialFocus={goOnButton}
      footer={
        <>
          <Button
            look="outlined"
            onClick={() => dispatch({ kind: 'begin-again', now: Date.now() })}
          >
            {messages.beginAgain}
          </Button>
          <Button
            ref={goOnButton}
            look="primary"
            onClick={() => dispatch({ kind: 'go-on', now: Date.now() })}
          >
            {messages.goOn(at + 1)}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p>{messages.leftHint(at + 1)}</p>
    </Dialog>
  );
}
