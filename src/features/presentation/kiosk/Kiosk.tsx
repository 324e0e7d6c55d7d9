import { Pause, Play } from 'lucide-react';
import { useMessages } from '../../../i18n/messages.tsx';
import { kioskMessages } from '../../../i18n/kiosk.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Kiosk.module.css';
import { useKiosk } from './useKiosk.ts';

interface KioskProps {
  /** For each scene. */
  readonly seconds: number;
}

/** Plays the show by itself, with a button that pauses it. */
export function Kiosk({ seconds }: KioskProps) {
  const messages = useMessages(kioskMessages);
  const { isPaused, pause, resume } = useKiosk(seconds);
  const Icon = isPaused ? Play : Pause;
  return (
    <div className={styles['kiosk']} data-kiosk={isPaused ? 'paused' : 'playing'}>
      <Button look="outlined" onClick={isPaused ? resume : pause}>
        <Icon size={18} aria-hidden />
        {isPaused ? messages.resume : messages.pause}
      </Button>
      <p role="status">{isPaused ? messages.paused : messages.playing}</p>
    </div>
  );
}
