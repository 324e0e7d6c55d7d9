import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { Scene } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Notes.module.css';

/** Font sizes of the notes, rem. */
const SIZES = [1.25, 1.5, 1.75, 2.125, 2.5, 3] as const;
const DEFAULT_INDEX = 2;

interface NotesProps {
  readonly scene: Scene;
}

export function Notes({ scene }: NotesProps) {
  const messages = useMessages(speakerMessages);
  const language = useLanguage();
  const [sizeIndex, setSizeIndex] = useState(DEFAULT_INDEX);
  const notes = localizedText(scene.notes, language);
  const step = (by: number) =>
    setSizeIndex(Math.max(0, Math.min(SIZES.length - 1, sizeIndex + by)));
  return (
    <div className={styles['notes']}>
      <header className={styles['head']}>
        <h2>{messages.notes}</h2>
        <IconButton
          label={messages.smaller}
          Icon={AArrowDown}
          aria-disabled={sizeIndex === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          label={messages.larger}
          Icon={AArrowUp}
          aria-disabled={sizeIndex === SIZES.length - 1}
          onClick={() => step(1)}
        />
      </header>
      {/* A scrolling area takes the focus, so that it can be scrolled with the keyboard. */}
      <section
        key={scene.id}
        className={styles['body']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        aria-label={messages.notes}
        style={{ fontSize: `${String(SIZES[sizeIndex])}rem` }}
        data-notes
      >
        {notes ? (
          <p lang={notes.lang}>{notes.text}</p>
        ) : (
          <p className={styles['none']}>{messages.noNotes}</p>
        )}
      </section>
    </div>
  );
}
