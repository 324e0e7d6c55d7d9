import { ArrowDown, ArrowUp, Camera, Copy, Eye, Trash2 } from 'lucide-react';
import { MAX_SECONDS } from '../../../domain/deck/editDeck.ts';
import { deckFieldMessages } from '../../../i18n/deckFields.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';
import { BilingualField, Field } from './fields/Field.tsx';
import { TitleSuggestions } from './fields/TitleSuggestions.tsx';
import { LookFields, type SceneEdits, ShownFields } from './fields/SceneFields.tsx';

interface SceneButtonsProps {
  readonly onPreview: () => void;
  readonly onRecapture: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Moves the scene one place up (−1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
}

type SceneFormProps = SceneButtonsProps & SceneEdits;

export function SceneForm({
  scene,
  spotlightOptions,
  titlesOf,
  map,
  onText,
  onSpotlight,
  onContent,
  onBuilds,
  ...buttons
}: SceneFormProps) {
  const messages = useMessages(editorMessages);
  const fields = useMessages(deckFieldMessages);
  const { title, kicker, notes, seconds } = scene;
  return (
    <div className={styles['form']}>
      <SceneButtons {...buttons} />
      <BilingualField
        labels={messages.titleIn}
        text={title}
        onText={(text, language) => onText({ title: text }, `title ${language}`)}
      />
      <TitleSuggestions
        titles={titlesOf(scene)}
        title={title}
        onChoose={(chosen) => onText({ title: chosen })}
      />
      <BilingualField
        labels={fields.kickerIn}
        text={kicker}
        onText={(text, language) => onText({ kicker: text }, `kicker ${language}`)}
      />
      <ShownFields
        label={messages.spotlight}
        {...{ scene, spotlightOptions, map, onSpotlight, onContent, onBuilds }}
      />
      <Field label={messages.seconds}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            max={MAX_SECONDS}
            step={5}
            value={seconds}
            onChange={({ target }) => onText({ seconds: Number(target.value) }, 'seconds')}
          />
        )}
      </Field>
      <LookFields scene={scene} onText={onText} />
      <BilingualField
        labels={messages.notesIn}
        text={notes}
        rows={3}
        onText={(text, language) => onText({ notes: text }, `notes ${language}`)}
      />
    </div>
  );
}

function SceneButtons({
  onPreview,
  onRecapture,
  onDuplicate,
  onRemove,
  onMove,
}: SceneButtonsProps) {
  const messages = useMessages(editorMessages);
  const buttons = [
    { label: messages.preview, Icon: Eye, run: onPreview },
    { label: messages.recapture, Icon: Camera, run: onRecapture },
    { label: messages.duplicate, Icon: Copy, run: onDuplicate },
    { label: messages.up, Icon: ArrowUp, run: () => onMove(-1) },
    { label: messages.down, Icon: ArrowDown, run: () => onMove(1) },
    { label: messages.remove, Icon: Trash2, run: onRemove },
  ] as const;
  return (
    <div className={styles['actions']}>
      {buttons.map(({ label, Icon, run }) => (
        <Button key={label} look="icon" aria-label={label} onClick={run}>
          <Icon size={18} aria-hidden />
        </Button>
      ))}
    </div>
  );
}
