import { useMessages } from '../../i18n/messages.tsx';
import { minutesMessages } from '../../i18n/minutes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Minutes.module.css';
import { type MinutesList, useMinutes } from './minutesList.ts';
import type { SaveMinutes } from './saveMinutes.ts';
import { useSaving } from './useSaving.ts';

interface UnsavedProps {
  readonly list: MinutesList;
  readonly save: SaveMinutes;
}

/** Says that the device does not keep the minutes, and offers them as a file. Nothing where it does. */
export function Unsaved({ list, save }: UnsavedProps) {
  const messages = useMessages(minutesMessages);
  const { items, unsaved } = useMinutes(list);
  const { status, start } = useSaving(save);
  if (unsaved === null) return null;
  return (
    <div className={styles['unsaved']}>
      <p role="alert">{messages.unsaved[unsaved]}</p>
      <Button look="primary" onClick={() => start('markdown', items)}>
        {messages.markdown}
      </Button>
      <p role="status">{status}</p>
    </div>
  );
}
