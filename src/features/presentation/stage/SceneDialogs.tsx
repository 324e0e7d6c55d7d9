import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { type RefObject, type SubmitEvent, useId, useRef, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { stageMessages } from '../../../i18n/stage.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SkippedScenes } from './SkippedScenes.tsx';
import { findScene } from './findScene.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import styles from './SceneDialogs.module.css';

interface SceneDialogProps {
  readonly onClose: () => void;
}

/** Returns how to go to the scene at an index; the dialog then closes. */
function useGoToScene(onClose: () => void): (at: number) => void {
  const dispatch = useShowDispatch();
  return (at) => {
    dispatch({ kind: 'go', at });
    onClose();
  };
}

interface OverviewProps extends SceneDialogProps {
  /** Starts the rehearsal check; absent in a speaker window, which has no stage to measure. */
  readonly onRehearse?: () => void;
  /** Ends the show and opens the editor of its deck; absent in a speaker window. */
  readonly onEdit?: () => void;
}

export function Overview({ onClose, onRehearse, onEdit }: OverviewProps) {
  const messages = useMessages(stageMessages);
  const deck = usePresentation((state) => state.deck);
  const current = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      title={messages.overview}
      closeLabel={messages.close}
      size="wide"
      initialFocus={current}
      onClose={onClose}
      footer={
        onRehearse &&
        onEdit && (
          <>
            <Button onClick={onRehearse}>{messages.rehearse}</Button>
            <Button onClick={onEdit}>{messages.edit}</Button>
          </>
        )
      }
    >
      <SkippedScenes />
      {deck && <Scenes deck={deck} current={current} onClose={onClose} />}
    </Dialog>
  );
}

interface ScenesProps extends SceneDialogProps {
  readonly deck: Deck;
  readonly current: RefObject<HTMLButtonElement | null>;
}

function Scenes({ deck, current, onClose }: ScenesProps) {
  const go = useGoToScene(onClose);
  const messages = useMessages(stageMessages);
  const language = useLanguage();
  const currentIndex = usePresentation((state) => state.show?.at);
  return (
    <ol className={styles['scenes']}>
      {deck.scenes.map((scene, at) => {
        const title = localizedText(scene.title, language);
        const kicker = localizedText(scene.kicker, language);
        return (
          <li key={scene.id}>
            <Button
              {...(at === currentIndex ? { ref: current } : {})}
              look="outlined"
              className={styles['scene']}
              aria-current={at === currentIndex ? 'step' : undefined}
              onClick={() => go(at)}
            >
              <span className={styles['number']}>{at + 1}</span>
              <span className={styles['name']}>
                {kicker && <small lang={kicker.lang}>{kicker.text}</small>}
                <span lang={title?.lang}>{title?.text ?? messages.untitled}</span>
              </span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

export function GoToScene({ onClose }: SceneDialogProps) {
  const go = useGoToScene(onClose);
  const messages = useMessages(stageMessages);
  const deck = usePresentation((state) => state.deck);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isNotFound, setNotFound] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const at = deck && findScene(deck, query);
    if (at === null) setNotFound(true);
    else go(at);
  };
  return (
    <Dialog
      title={messages.go}
      closeLabel={messages.close}
      size="narrow"
      initialFocus={field}
      onClose={onClose}
    >
      <form className={styles['form']} onSubmit={submit}>
        <label htmlFor={id}>{messages.goField}</label>
        <div className={styles['row']}>
          <input
            ref={field}
            id={id}
            className={styles['field']}
            autoComplete="off"
            value={query}
            aria-invalid={isNotFound}
            aria-describedby={isNotFound ? `${id}-not-found` : undefined}
            onChange={({ target }) => {
              setQuery(target.value);
              setNotFound(false);
            }}
          />
          <Button look="primary" type="submit">
            {messages.goThere}
          </Button>
        </div>
        {isNotFound && (
          <p id={`${id}-not-found`} role="alert" className={styles['notFound']}>
            {messages.noScene}
          </p>
        )}
      </form>
    </Dialog>
  );
}
