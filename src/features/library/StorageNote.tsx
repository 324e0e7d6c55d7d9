import { useEffect, useState } from 'react';
import { libraryMessages } from '../../i18n/library.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { type StorageSpace, storageSpace } from '../../platform/storageSpace.ts';
import styles from './Library.module.css';

/** From this share of the space on, the user is warned. */
const NEARLY_FULL = 0.9;

/** Says where the user's reports are kept, and how much space is left. */
export function StorageNote({ isDenied }: { readonly isDenied: boolean }) {
  const messages = useMessages(libraryMessages);
  const [space, setSpace] = useState<StorageSpace | null>(null);
  useEffect(() => void storageSpace().then(setSpace), []);
  const isNearlyFull = space !== null && space.used > NEARLY_FULL * space.available;
  return (
    <section className={styles['where']} aria-label={messages.where}>
      <h3>{messages.where}</h3>
      <p>{isDenied ? messages.whereDenied : messages.whereText}</p>
      {space && !isDenied && <p>{messages.space(space.used, space.available)}</p>}
      {isNearlyFull && <p className={styles['problem']}>{messages.nearlyFull}</p>}
    </section>
  );
}
