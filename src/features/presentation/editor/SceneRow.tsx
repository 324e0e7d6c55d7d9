import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Missing, Scene } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { SkippedBuild } from '../../../domain/deck/validateDeck.ts';
import { deckFieldMessages } from '../../../i18n/deckFields.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import styles from './DeckEditor.module.css';
import { useSceneDrag } from './useSceneDrag.ts';

interface SceneRowProps {
  readonly scene: Scene;
  /** From 1. */
  readonly number: number;
  readonly isOpen: boolean;
  /** What it refers to and the report no longer has. */
  readonly missing: readonly Missing[];
  /** The steps that refer to something the report no longer has. */
  readonly skippedBuilds: readonly SkippedBuild[];
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrop: (dragged: string, edge: 'top' | 'bottom') => void;
  readonly children: ReactNode;
}

/** One scene of the list. A click opens it; its handle, or Alt with an arrow key, moves it. */
export function SceneRow({
  scene,
  number,
  isOpen,
  missing,
  skippedBuilds,
  onToggle,
  onMove,
  onDrop,
  children,
}: SceneRowProps) {
  const messages = useMessages(editorMessages);
  const fields = useMessages(deckFieldMessages);
  const title = localizedText(scene.title, useLanguage());
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useSceneDrag(row, handle, scene.id, onDrop);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li ref={row} className={styles['scene']} data-edge={edge ?? undefined} data-open={isOpen}>
      <div className={styles['row']}>
        <span ref={handle} className={styles['handle']} title={messages.drag}>
          <GripVertical size={16} aria-hidden />
        </span>
        <button
          type="button"
          className={styles['name']}
          aria-expanded={isOpen}
          aria-label={messages.scene(number, title?.text ?? messages.untitled)}
          onClick={onToggle}
          onKeyDown={onKeyDown}
          data-scene-row={scene.id}
        >
          <span className={styles['number']}>{number}</span>
          <span lang={title?.lang}>{title?.text ?? messages.untitled}</span>
        </button>
      </div>
      {missing.map(({ kind, id }) => (
        <p key={`${kind} ${id}`} className={styles['missing']}>
          {messages.gone(kind, id)}
        </p>
      ))}
      {skippedBuilds.map(({ build, missing: gone }) => (
        <p key={build} className={styles['missing']}>
          {fields.goneInStep(
            build,
            gone.map(({ kind, id }) => messages.thing(kind, id)).join(' · '),
          )}
        </p>
      ))}
      {isOpen && children}
    </li>
  );
}
