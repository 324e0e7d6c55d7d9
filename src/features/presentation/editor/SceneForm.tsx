import { LANG_TAGS, LANGUAGES, type Language } from '../../../domain/language.ts';
import { ArrowDown, ArrowUp, Camera, Copy, Eye, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Scene, Spotlight } from '../../../domain/deck/deck.ts';
import { MAX_SECONDS } from '../../../domain/deck/editDeck.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';
import type { SpotlightOption } from './spotlightOptions.ts';

type SceneText = Partial<Pick<Scene, 'title' | 'notes' | 'seconds'>>;
/** A field of the form: further typing in it belongs to the same undo step. */
type SceneField = `${'title' | 'notes'} ${Language}` | 'seconds';

interface SceneButtonsProps {
  readonly onPreview: () => void;
  readonly onRecapture: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Moves the scene one place up (−1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
}

interface SceneFormProps extends SceneButtonsProps {
  readonly scene: Scene;
  readonly spotlightOptions: readonly SpotlightOption[];
  readonly onText: (text: SceneText, field: SceneField) => void;
  readonly onSpotlight: (spotlight: Spotlight | null) => void;
}

export function SceneForm({
  scene,
  spotlightOptions,
  onText,
  onSpotlight,
  ...buttons
}: SceneFormProps) {
  const messages = useMessages(editorMessages);
  const { title, notes, seconds, spotlight } = scene;
  return (
    <div className={styles['form']}>
      <SceneButtons {...buttons} />
      {LANGUAGES.map((language) => (
        <Field key={language} label={messages.titleIn[language]}>
          {(id) => (
            <input
              id={id}
              lang={LANG_TAGS[language]}
              value={title[language] ?? ''}
              onChange={({ target }) =>
                onText({ title: { ...title, [language]: target.value } }, `title ${language}`)
              }
            />
          )}
        </Field>
      ))}
      <Field label={messages.spotlight}>
        {(id) => (
          <SpotlightSelect
            id={id}
            spotlight={spotlight}
            options={spotlightOptions}
            onSelect={onSpotlight}
          />
        )}
      </Field>
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
      {LANGUAGES.map((language) => (
        <Field key={language} label={messages.notesIn[language]}>
          {(id) => (
            <textarea
              id={id}
              lang={LANG_TAGS[language]}
              rows={3}
              value={notes[language] ?? ''}
              onChange={({ target }) =>
                onText({ notes: { ...notes, [language]: target.value } }, `notes ${language}`)
              }
            />
          )}
        </Field>
      ))}
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

const keyOf = ({ kind, id }: Spotlight): string => `${kind} ${id}`;

interface SpotlightSelectProps {
  readonly id: string;
  readonly spotlight: Spotlight | null;
  readonly options: readonly SpotlightOption[];
  readonly onSelect: (spotlight: Spotlight | null) => void;
}

function SpotlightSelect({ id, spotlight, options, onSelect }: SpotlightSelectProps) {
  const messages = useMessages(editorMessages);
  const groups = [
    { kind: 'strategy', label: messages.strategies },
    { kind: 'statement', label: messages.statements },
  ] as const;
  return (
    <select
      id={id}
      value={spotlight ? keyOf(spotlight) : ''}
      onChange={({ target }) => {
        const option = options.find((each) => keyOf(each.spotlight) === target.value);
        onSelect(option?.spotlight ?? null);
      }}
    >
      <option value="">{messages.nothing}</option>
      {groups.map(({ kind, label }) => (
        <optgroup key={kind} label={label}>
          {options
            .filter((each) => each.spotlight.kind === kind)
            .map((each) => (
              <option key={keyOf(each.spotlight)} value={keyOf(each.spotlight)}>
                {each.label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
