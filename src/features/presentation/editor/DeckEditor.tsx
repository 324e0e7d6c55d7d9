import { Camera, Play, Redo2, Undo2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import {
  type CapturedView,
  duplicateScene,
  recaptureScene,
  setSceneText,
  setSpotlight,
} from '../../../domain/deck/editDeck.ts';
import { setBuilds, setContent } from '../../../domain/deck/editContent.ts';
import type { UnsavedReason } from '../../../state/presentationSlice.ts';
import type { ConflictChoice } from './resolveConflict.ts';
import type { SkippedBuild, SkippedScene } from '../../../domain/deck/validateDeck.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { deckFieldMessages } from '../../../i18n/deckFields.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';
import { type DeckFileActions, DeckFiles } from './DeckFiles.tsx';
import type { MapReader } from './fields/ContentForm.tsx';
import { DeckForm } from './fields/DeckForm.tsx';
import { SceneForm } from './SceneForm.tsx';
import { SceneRow } from './SceneRow.tsx';
import type { SpotlightOption } from './spotlightOptions.ts';
import { useRowFocus, useSceneEditing } from './useSceneEditing.ts';

interface DeckEditorProps extends DeckFileActions {
  readonly deck: Deck;
  /** The report's deck, the user's own saved on this device, or why the last edit is not saved. */
  readonly state: 'made' | 'own' | UnsavedReason;
  /** Called with the user's choice after another window has stored a newer deck. */
  readonly onResolve: (choice: ConflictChoice) => void;
  /** Why this version cannot read the deck saved on the device; null where it can, or none is saved. */
  readonly unreadable: string | null;
  readonly onSaveUnreadable: () => void;
  readonly skippedScenes: readonly SkippedScene[];
  readonly skippedBuilds: readonly SkippedBuild[];
  readonly map: MapReader;
  /** Choices for the spotlight; without statements where the report is too long for a list. */
  readonly spotlightOptions: readonly SpotlightOption[];
  /** Titles that can be computed for a scene. */
  readonly titlesOf: (scene: Scene) => readonly Bilingual[];
  /** The current view and its title; null before there is a map. */
  readonly onCapture: () => { readonly picture: CapturedView; readonly title: Bilingual } | null;
  /** `field` names what is typed in: consecutive edits of the same field are one undo step. */
  readonly onEdit: (deck: Deck, field?: string) => void;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onPreview: (scene: Scene) => void;
  /** Starts the show at a scene, by its id; null for the usual start. */
  readonly onPresent: (scene: string | null) => void;
  readonly onClose: () => void;
}

export function DeckEditor(props: DeckEditorProps) {
  const { deck } = props;
  const messages = useMessages(editorMessages);
  const fields = useMessages(deckFieldMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const noScenesId = useId();
  const focusRow = useRowFocus(list, heading);
  const editing = useSceneEditing({ ...props, focusRow });
  useEffect(() => heading.current?.focus(), []);
  const isEmpty = deck.scenes.length === 0;
  const captureButton = (
    <Button look="primary" onClick={editing.capture}>
      <Camera size={18} aria-hidden />
      {messages.capture}
    </Button>
  );
  return (
    <section
      className={styles['editor']}
      aria-label={messages.title}
      onKeyDown={(event) => undoByKey(event, props)}
    >
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {messages.title}
        </h2>
        <Button look="icon" aria-label={messages.close} onClick={props.onClose}>
          <X size={18} aria-hidden />
        </Button>
      </header>
      <SaveState {...props} />
      <div className={styles['bar']}>
        {!isEmpty && captureButton}
        <Button
          look="outlined"
          aria-disabled={isEmpty}
          aria-describedby={isEmpty ? noScenesId : undefined}
          onClick={() => {
            if (!isEmpty) props.onPresent(editing.openScene?.id ?? null);
          }}
        >
          <Play size={18} aria-hidden />
          {messages.present}
        </Button>
        <Button
          look="icon"
          aria-label={messages.undo}
          aria-disabled={props.onUndo === null}
          onClick={() => props.onUndo?.()}
        >
          <Undo2 size={18} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={fields.redo}
          aria-disabled={props.onRedo === null}
          onClick={() => props.onRedo?.()}
        >
          <Redo2 size={18} aria-hidden />
        </Button>
      </div>
      <p role="status" className={editing.status === '' ? 'visually-hidden' : styles['status']}>
        {editing.status}
      </p>
      <DeckForm deck={deck} onEdit={props.onEdit} />
      {isEmpty ? (
        <div className={styles['empty']}>
          <p id={noScenesId}>{messages.noScenes}</p>
          <p>{messages.firstScene}</p>
          {captureButton}
        </div>
      ) : (
        <>
          <ol ref={list} className={styles['scenes']} aria-label={messages.scenes}>
            {deck.scenes.map((scene, index) => (
              <EditedScene key={scene.id} {...props} {...{ scene, index, editing }} />
            ))}
          </ol>
          <p className={styles['hint']}>{messages.keys}</p>
        </>
      )}
      <DeckFiles {...props} />
    </section>
  );
}

/** Ctrl+Z undoes an edit of the deck, also in a field, whose every typing is such an edit. */
function undoByKey(event: KeyboardEvent, { onUndo, onRedo }: DeckEditorProps): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const run = key === 'y' || (key === 'z' && event.shiftKey) ? onRedo : onUndo;
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  event.stopPropagation();
  run?.();
}

const CONFLICT_CHOICES = ['mine', 'theirs', 'both'] as const satisfies readonly ConflictChoice[];

function SaveState({ state, unreadable, onSaveUnreadable, onResolve }: DeckEditorProps) {
  const messages = useMessages(editorMessages);
  return (
    <>
      {state === 'outdated' ? (
        <div role="alert" className={styles['unreadable']}>
          <p>{messages.outdated}</p>
          {CONFLICT_CHOICES.map((choice) => (
            <Button key={choice} look="outlined" onClick={() => onResolve(choice)}>
              {messages.conflict[choice]}
            </Button>
          ))}
          <p>{messages.bothHint}</p>
        </div>
      ) : (
        <p className={styles['state']} data-trouble={['denied', 'full'].includes(state)}>
          {messages[state]}
        </p>
      )}
      {unreadable !== null && (
        <div role="alert" className={styles['unreadable']}>
          <p>{messages.unreadable(unreadable)}</p>
          <p>{messages.replaced}</p>
          <Button look="outlined" onClick={onSaveUnreadable}>
            {messages.saveKept}
          </Button>
        </div>
      )}
    </>
  );
}

interface EditedSceneProps extends DeckEditorProps {
  readonly scene: Scene;
  readonly index: number;
  readonly editing: ReturnType<typeof useSceneEditing>;
}

function EditedScene({
  scene,
  index,
  editing,
  deck,
  onCapture,
  onEdit,
  ...props
}: EditedSceneProps) {
  const { id } = scene;
  const edit = (edited: Deck, field?: string): void =>
    field === undefined ? onEdit(edited) : onEdit(edited, `${id} ${field}`);
  return (
    <SceneRow
      scene={scene}
      number={index + 1}
      isOpen={editing.openScene?.id === id}
      missing={props.skippedScenes.find((each) => each.scene.id === id)?.missing ?? []}
      skippedBuilds={props.skippedBuilds.filter((each) => each.scene.id === id)}
      onToggle={() => editing.toggle(scene)}
      onMove={(by) => editing.move(scene, index + by)}
      onDrop={(dragged, edge) => editing.drop(dragged, id, edge)}
    >
      <SceneForm
        scene={scene}
        spotlightOptions={props.spotlightOptions}
        titlesOf={props.titlesOf}
        map={props.map}
        onText={(text, field) => edit(setSceneText(deck, id, text), field)}
        onSpotlight={(spotlight) => onEdit(setSpotlight(deck, id, spotlight))}
        onContent={(content, field) => edit(setContent(deck, id, content), field)}
        onBuilds={(builds, field) => edit(setBuilds(deck, id, builds), field)}
        onPreview={() => props.onPreview(scene)}
        onRecapture={() => {
          const captured = onCapture();
          if (captured) onEdit(recaptureScene(deck, id, captured.picture));
        }}
        onDuplicate={() => editing.add(duplicateScene(deck, id))}
        onRemove={() => editing.remove(scene)}
        onMove={(by) => editing.move(scene, index + by)}
      />
    </SceneRow>
  );
}
