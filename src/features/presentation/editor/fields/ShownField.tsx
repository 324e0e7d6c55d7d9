import type { OwnContent, Scene, Spotlight } from '../../../../domain/deck/deck.ts';
import { CONTENT_KINDS } from '../../../../domain/deck/ownContent.ts';
import { deckFieldMessages } from '../../../../i18n/deckFields.ts';
import { editorMessages } from '../../../../i18n/editor.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import styles from '../DeckEditor.module.css';
import type { SpotlightOption } from '../spotlightOptions.ts';

const keyOf = ({ kind, id }: Spotlight): string => `${kind} ${id}`;
const contentKeyOf = (kind: OwnContent['kind']): string => `own ${kind}`;

interface ShownSelectProps {
  readonly id: string;
  readonly scene: Scene;
  readonly options: readonly SpotlightOption[];
  readonly onSpotlight: (spotlight: Spotlight | null) => void;
  /** Called with the kind of own content; its fields are still empty. */
  readonly onKind: (kind: OwnContent['kind']) => void;
}

/** What a scene shows in large type: of the report, or its own. */
export function ShownSelect({ id, scene, options, onSpotlight, onKind }: ShownSelectProps) {
  const messages = useMessages(editorMessages);
  const own = useMessages(deckFieldMessages);
  const { spotlight, content } = scene;
  const groups = [
    { kind: 'strategy', label: messages.strategies },
    { kind: 'statement', label: messages.statements },
  ] as const;
  return (
    <select
      id={id}
      value={content ? contentKeyOf(content.kind) : spotlight ? keyOf(spotlight) : ''}
      onChange={({ target }) => {
        const kind = CONTENT_KINDS.find((each) => contentKeyOf(each) === target.value);
        const option = options.find((each) => keyOf(each.spotlight) === target.value);
        if (kind) onKind(kind);
        else onSpotlight(option?.spotlight ?? null);
      }}
    >
      <option value="">{messages.nothing}</option>
      <optgroup label={own.own}>
        {CONTENT_KINDS.map((kind) => (
          <option key={kind} value={contentKeyOf(kind)}>
            {own.kinds[kind]}
          </option>
        ))}
      </optgroup>
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

interface PartsFieldProps {
  readonly spotlight: Extract<Spotlight, { readonly kind: 'statement' }>;
  /** The texts of all parts; null for those that are never shown. */
  readonly parts: readonly (string | null)[];
  readonly onSpotlight: (spotlight: Spotlight) => void;
}

/** Which passages of the statement are shown; at least one. */
export function PartsField({ spotlight, parts, onSpotlight }: PartsFieldProps) {
  const messages = useMessages(deckFieldMessages);
  const offered = parts.flatMap((text, index) => (text === null ? [] : [{ text, index }]));
  const shown = offered
    .map(({ index }) => index)
    .filter((index) => spotlight.parts?.includes(index) ?? true);
  if (offered.length < 2) return null;
  const set = (indexes: readonly number[]): void => {
    const { kind, id } = spotlight;
    const isAll = indexes.length === offered.length;
    if (indexes.length > 0) onSpotlight(isAll ? { kind, id } : { kind, id, parts: indexes });
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{messages.parts}</legend>
      {offered.map(({ text, index }) => (
        <label key={index} className={styles['check']}>
          <input
            type="checkbox"
            checked={shown.includes(index)}
            aria-disabled={shown.length === 1 && shown.includes(index)}
            onChange={({ target }) =>
              set(
                target.checked
                  ? [...shown, index].sort((a, b) => a - b)
                  : shown.filter((each) => each !== index),
              )
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
