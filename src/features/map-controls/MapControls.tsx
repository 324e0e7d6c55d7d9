import { Maximize, Minus, Plus } from 'lucide-react';
import { ariaKeys, type CommandId } from '../../actions/commands.ts';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly onCommand: (id: CommandId) => void;
}

export function MapControls({ onCommand }: MapControlsProps) {
  const messages = useMessages(appMessages);
  const controls = [
    { id: 'zoom-in', label: messages.zoomIn, Icon: Plus },
    { id: 'zoom-out', label: messages.zoomOut, Icon: Minus },
    { id: 'show-country', label: messages.wholeCountry, Icon: Maximize },
  ] as const;
  return (
    <fieldset aria-label={messages.controls} className={styles['controls']}>
      {controls.map(({ id, label, Icon }) => (
        <Button
          key={id}
          look="icon"
          aria-label={label}
          aria-keyshortcuts={ariaKeys(id)}
          onClick={() => onCommand(id)}
        >
          <Icon size={18} aria-hidden />
        </Button>
      ))}
    </fieldset>
  );
}
