import { ArrowDown, ArrowUp, Camera, Copy, Eye, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Scene, Spotlight } from '../../../domain/deck/deck.ts';
import { MAX_SECONDS } from '../../../domain/deck/editDeck.ts';
import type { SceneField, SceneWords } from './sceneEdits.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';

/** Something that can be set large beside the map. */
export interface SpotlightOption {
  readonly spotlight: Spotlight;
  readonly label: string;
}

/** What can be done to the scene that is open. */
export interface SceneActions {
  readonly onWrite: (words: SceneWords, field: SceneField) => void;
  readonly onSpotlight: (spotlight: Spotlight | null) => void;
  readonly onPreview: () => void;
  readonly onRecapture: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** One place up or down the list: −1 or 1. */
  readonly onMove: (by: -1 | 1) => void;
}

interface SceneFormProps extends SceneActions {
  readonly scene: Scene;
  readonly large: readonly SpotlightOption[];
}

const keyOf = ({ kind, id }: Spotlight): string => `${kind} ${id}`;

/** The words, the time and the picture of one scene. */
export function SceneForm({ scene, large, ...verbs }: SceneFormProps) {
  const messages = useMessages(editorMessages);
  const { title, notes, seconds, spotlight } = scene;
  const buttons = [
    { label: messages.preview, Icon: Eye, run: verbs.onPreview },
    { label: messages.recapture, Icon: Camera, run: verbs.onRecapture },
    { label: messages.duplicate, Icon: Copy, run: verbs.onDuplicate },
    { label: messages.up, Icon: ArrowUp, run: () => verbs.onMove(-1) },
    { label: messages.down, Icon: ArrowDown, run: () => verbs.onMove(1) },
    { label: messages.remove, Icon: Trash2, run: verbs.onRemove },
  ] as const;
  return (
    <div className={styles['form']}>
      <div className={styles['verbs']}>
        {buttons.map(({ label, Icon, run }) => (
          <Button key={label} look="icon" aria-label={label} title={label} onClick={run}>
            <Icon size={18} aria-hidden />
          </Button>
        ))}
      </div>
      <Field label={messages.titleZh}>
        {(id) => (
          <input
            id={id}
            lang="zh-CN"
            value={title.zh ?? ''}
            onChange={({ target }) =>
              verbs.onWrite({ title: { ...title, zh: target.value } }, 'titleZh')
            }
          />
        )}
      </Field>
      <Field label={messages.titleEn}>
        {(id) => (
          <input
            id={id}
            lang="en"
            value={title.en ?? ''}
            onChange={({ target }) =>
              verbs.onWrite({ title: { ...title, en: target.value } }, 'titleEn')
            }
          />
        )}
      </Field>
      <Field label={messages.spotlight}>
        {(id) => (
          <select
            id={id}
            value={spotlight ? keyOf(spotlight) : ''}
            onChange={({ target }) =>
              verbs.onSpotlight(
                large.find((each) => keyOf(each.spotlight) === target.value)?.spotlight ?? null,
              )
            }
          >
            <option value="">{messages.nothing}</option>
            {(['strategy', 'statement'] as const).map((kind) => (
              <optgroup
                key={kind}
                label={kind === 'strategy' ? messages.strategies : messages.statements}
              >
                {large
                  .filter((each) => each.spotlight.kind === kind)
                  .map((each) => (
                    <option key={keyOf(each.spotlight)} value={keyOf(each.spotlight)}>
                      {each.label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
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
            onChange={({ target }) => verbs.onWrite({ seconds: Number(target.value) }, 'seconds')}
          />
        )}
      </Field>
      <Field label={messages.notesZh}>
        {(id) => (
          <textarea
            id={id}
            lang="zh-CN"
            rows={3}
            value={notes.zh ?? ''}
            onChange={({ target }) =>
              verbs.onWrite({ notes: { ...notes, zh: target.value } }, 'notesZh')
            }
          />
        )}
      </Field>
      <Field label={messages.notesEn}>
        {(id) => (
          <textarea
            id={id}
            lang="en"
            rows={3}
            value={notes.en ?? ''}
            onChange={({ target }) =>
              verbs.onWrite({ notes: { ...notes, en: target.value } }, 'notesEn')
            }
          />
        )}
      </Field>
    </div>
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
