import { useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

interface JoinShowProps {
  /** Null where this window cannot join, because it was opened for a rehearsal check. */
  readonly onJoin: (() => void) | null;
  readonly onClose: () => void;
}

/** Says that another window shows the deck, and asks whether this one joins. */
export function JoinShow({ onJoin, onClose }: JoinShowProps) {
  const messages = useMessages(stageMessages);
  return (
    <Dialog
      title={messages.running}
      closeLabel={messages.close}
      size="narrow"
      footer={
        <>
          <Button look="outlined" onClick={onClose}>
            {onJoin ? messages.notJoin : messages.close}
          </Button>
          {onJoin && (
            <Button look="primary" onClick={onJoin}>
              {messages.join}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      <p>{onJoin ? messages.joinHint : messages.rehearseLater}</p>
    </Dialog>
  );
}
