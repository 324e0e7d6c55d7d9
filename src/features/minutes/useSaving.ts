import { useState } from 'react';
import type { MinutesEntry } from '../../domain/minutes/entry.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { minutesMessages } from '../../i18n/minutes.ts';
import type { MinutesFormat, SaveMinutes } from './saveMinutes.ts';

/** Starts to save the minutes as a file, and says what became of it. */
export function useSaving(save: SaveMinutes) {
  const messages = useMessages(minutesMessages);
  const [status, setStatus] = useState('');
  const start = (format: MinutesFormat, entries: readonly MinutesEntry[]): void => {
    setStatus(messages.saving);
    save(format, entries).then(
      ({ name, hasPictures }) =>
        setStatus(hasPictures ? messages.saved(name) : messages.withoutPictures(name)),
      () => setStatus(messages.failed),
    );
  };
  return { status, start };
}
