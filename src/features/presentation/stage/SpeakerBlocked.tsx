import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

interface SpeakerBlockedProps {
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function SpeakerBlocked({ onOpen, onClose }: SpeakerBlockedProps) {
  const messages = useMessages(speakerMessages);
  const retry = () => {
    onClose();
    onOpen();
  };
  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      size="narrow"
      footer={
        <Button look="primary" onClick={retry}>
          {messages.openHere}
        </Button>
      }
      onClose={onClose}
    >
      <p>{messages.blocked}</p>
    </Dialog>
  );
}
