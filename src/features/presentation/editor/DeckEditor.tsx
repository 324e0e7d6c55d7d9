import { Camera, Play, Undo2, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import {
  type CapturedView,
  captureScene,
  duplicateScene,
  MAX_SCENES,
  moveScene,
  recaptureScene,
  removeScene,
  setSpotlight,
  setSceneText,
} from '../../../domain/deck/editDeck.ts';
import type { SkippedScene } from '../../../domain/deck/validateDeck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';
import { type SpotlightOption, SceneForm } from './SceneForm.tsx';
import { SceneRow } from './SceneRow.tsx';

interface DeckEditorProps {
  readonly deck: Deck;
  /** How the deck stands: the made one, one's own, and whether the device keeps it. */
  readonly state: 'made' | 'own' | 'denied' | 'full';
  /** Why this version cannot read the deck that the device kept; null where it can, or none was kept. */
  readonly unreadable: string | null;
  readonly onSaveKept: () => void;
  readonly skippedScenes: readonly SkippedScene[];
  /** What can be set large; empty for a report that is too long for a list. */
  readonly large: readonly SpotlightOption[];
  /** The view as it is, and how it would be called; null before there is a map. */
  readonly onCapture: () => { readonly picture: CapturedView; readonly title: Bilingual } | null;
  /** `step` names what is written: edits of the same name, one behind the other, are one. */
  readonly onEdit: (deck: Deck, step?: string) => void;
  readonly onUndo: (() => void) | null;
  readonly onPreview: (scene: Scene) => void;
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
  /** Why the last file was not opened; null for none. */
  readonly refused: string | null;
  readonly onFromReport: () => void;
  /** Back to the deck that was made; null where it is the one. */
  readonly onBack: (() => void) | null;
  /** Begins the show at a scene, by its id; null for wherever it begins. */
  readonly onPresent: (scene: string | null) => void;
  readonly onHandouts: () => void;
  readonly onClose: () => void;
}

/** The scenes of a deck beside the map: captured, written, put in order. */
export function DeckEditor(props: DeckEditorProps) {
  const { deck, large, onCapture, onEdit } = props;
  const messages = useMessages(editorMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const nothing = useId();
  useEffect(() => heading.current?.focus(), []);

  const titleOf = (scene: Scene): string =>
    localizedText(scene.title, language)?.text ?? messages.untitled;
  const indexOf = (id: string): number => deck.scenes.findIndex((scene) => scene.id === id);
  const moveTo = (scene: Scene, place: number): void => {
    const moved = moveScene(deck, scene.id, place);
    if (moved === deck) return;
    onEdit(moved);
    const at = moved.scenes.findIndex(({ id }) => id === scene.id);
    setSaid(messages.moved(titleOf(scene), at + 1, moved.scenes.length));
  };
  const drop = (dragged: string, target: string, edge: 'top' | 'bottom'): void => {
    const scene = deck.scenes[indexOf(dragged)];
    if (!scene) return;
    const [from, onto] = [indexOf(dragged), indexOf(target)];
    const before = edge === 'top' ? onto : onto + 1;
    moveTo(scene, before > from ? before - 1 : before);
  };
  // The scene that was open may be gone by now: taken back, or not in the file that was opened.
  const opened = deck.scenes.find(({ id }) => id === open);
  const isEmpty = deck.scenes.length === 0;
  /** Puts the focus on the row at a place once it is drawn, on the last one beyond the end. */
  const focusRow = (at: number): void => {
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-scene-row]');
      (rows?.[Math.min(at, rows.length - 1)] ?? heading.current)?.focus();
    });
  };
  /** Takes `next` for the deck, or says that there is no room for another scene. Returns whether there was. */
  const add = (next: Deck): boolean => {
    if (next === deck) setSaid(messages.most(MAX_SCENES));
    else onEdit(next);
    return next !== deck;
  };
  const capture = (): void => {
    const captured = onCapture();
    if (!captured) return;
    // Behind the scene that is open, or at the end.
    const at = opened ? indexOf(opened.id) + 1 : deck.scenes.length;
    const next = captureScene(deck, at, captured.picture, captured.title);
    if (!add(next)) return;
    setOpen(next.scenes[at]?.id ?? null);
    // The button that was pressed goes with the sentence it stood under.
    if (isEmpty) focusRow(0);
  };
  const remove = (scene: Scene): void => {
    const at = indexOf(scene.id);
    onEdit(removeScene(deck, scene.id));
    setOpen(null);
    setSaid(messages.deleted(titleOf(scene)));
    // The focus goes on to what stands in its place.
    focusRow(at);
  };

  const captureButton = (
    <Button look="primary" onClick={capture}>
      <Camera size={18} aria-hidden />
      {messages.capture}
    </Button>
  );
  return (
    <section className={styles['editor']} aria-label={messages.title}>
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {messages.title}
        </h2>
        <Button
          look="icon"
          aria-label={messages.close}
          title={messages.close}
          onClick={props.onClose}
        >
          <X size={18} aria-hidden />
        </Button>
      </header>
      <p className={styles['state']} data-trouble={['denied', 'full'].includes(props.state)}>
        {messages[props.state]}
      </p>
      {props.unreadable !== null && (
        <div role="alert" className={styles['unreadable']}>
          <p>{messages.unreadable(props.unreadable)}</p>
          <p>{messages.replaced}</p>
          <Button look="outlined" onClick={props.onSaveKept}>
            {messages.saveKept}
          </Button>
        </div>
      )}
      <div className={styles['bar']}>
        {!isEmpty && captureButton}
        <Button
          look="outlined"
          aria-disabled={isEmpty}
          aria-describedby={isEmpty ? nothing : undefined}
          onClick={() => {
            if (!isEmpty) props.onPresent(opened?.id ?? null);
          }}
        >
          <Play size={18} aria-hidden />
          {messages.present}
        </Button>
        <Button
          look="icon"
          aria-label={messages.undo}
          title={messages.undo}
          aria-disabled={props.onUndo === null}
          onClick={() => props.onUndo?.()}
        >
          <Undo2 size={18} aria-hidden />
        </Button>
      </div>
      <p role="status" className={said === '' ? 'visually-hidden' : styles['said']}>
        {said}
      </p>
      {isEmpty ? (
        <div className={styles['empty']}>
          <p id={nothing}>{messages.noScenes}</p>
          <p>{messages.firstScene}</p>
          {captureButton}
        </div>
      ) : (
        <>
          <ol ref={list} className={styles['scenes']} aria-label={messages.scenes}>
            {deck.scenes.map((scene, at) => (
              <SceneRow
                key={scene.id}
                scene={scene}
                number={at + 1}
                isOpen={open === scene.id}
                missing={
                  props.skippedScenes.find((each) => each.scene.id === scene.id)?.missing ?? []
                }
                onToggle={() => setOpen(open === scene.id ? null : scene.id)}
                onMove={(by) => moveTo(scene, at + by)}
                onDrop={(dragged, edge) => drop(dragged, scene.id, edge)}
              >
                <SceneForm
                  scene={scene}
                  large={large}
                  onWrite={(words, field) =>
                    onEdit(setSceneText(deck, scene.id, words), `${scene.id} ${field}`)
                  }
                  onSpotlight={(spotlight) => onEdit(setSpotlight(deck, scene.id, spotlight))}
                  onPreview={() => props.onPreview(scene)}
                  onRecapture={() => {
                    const captured = onCapture();
                    if (captured) onEdit(recaptureScene(deck, scene.id, captured.picture));
                  }}
                  onDuplicate={() => add(duplicateScene(deck, scene.id))}
                  onRemove={() => remove(scene)}
                  onMove={(by) => moveTo(scene, at + by)}
                />
              </SceneRow>
            ))}
          </ol>
          <p className={styles['hint']}>{messages.keys}</p>
        </>
      )}
      <FileRow {...props} />
    </section>
  );
}

function FileRow({ onSave, onOpen, refused, onFromReport, onBack, onHandouts }: DeckEditorProps) {
  const messages = useMessages(editorMessages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles['files']} aria-label={messages.more}>
      <Button look="outlined" onClick={onSave}>
        {messages.save}
      </Button>
      <Button look="outlined" onClick={() => input.current?.click()}>
        {messages.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={messages.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          // The same file can be opened again.
          target.value = '';
        }}
      />
      <Button look="outlined" onClick={onHandouts}>
        {messages.handouts}
      </Button>
      <Button look="outlined" onClick={onFromReport}>
        {messages.fromReport}
      </Button>
      {onBack && (
        <Button look="outlined" onClick={onBack}>
          {messages.back}
        </Button>
      )}
      {refused !== null && (
        <p role="alert" className={styles['refused']}>
          {refused}
        </p>
      )}
    </section>
  );
}
