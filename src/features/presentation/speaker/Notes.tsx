import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { Scene } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Notes.module.css';

/** Sizes of the notes, rem. */
const SIZES = [1.25, 1.5, 1.75, 2.125, 2.5, 3] as const;
const FIRST = 2;

interface NotesProps {
  readonly scene: Scene;
}

/** What the speaker has in hand, large, in a size of their own. */
export function Notes({ scene }: NotesProps) {
  const messages = useMessages(speakerMessages);
  const language = useLanguage();
  const [size, setSize] = useState(FIRST);
  const notes = localizedText(scene.notes, language);
  const step = (by: number) => setSize(Math.max(0, Math.min(SIZES.length - 1, size + by)));
  return (
    <div className={styles['notes']}>
      <header className={styles['head']}>
        <h2>{messages.notes}</h2>
        <Button
          look="icon"
          aria-label={messages.smaller}
          title={messages.smaller}
          aria-disabled={size === 0}
          onClick={() => step(-1)}
        >
          <AArrowDown size={20} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={messages.larger}
          title={messages.larger}
          aria-disabled={size === SIZES.length - 1}
          onClick={() => step(1)}
        >
          <AArrowUp size={20} aria-hidden />
        </Button>
      </header>
      {/* A box that scrolls is a stop of the keyboard: who has no wheel reads on. */}
      <section
        key={scene.id}
        className={styles['body']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
        aria-label={messages.notes}
        style={{ fontSize: `${String(SIZES[size] ?? SIZES[FIRST])}rem` }}
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
