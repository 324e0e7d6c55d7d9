import { type ReactNode, useId, useState } from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { LANG_TAGS } from '../../domain/language.ts';
import type { StrategyType } from '../../domain/report/report.ts';
import type { TextRange } from '../../draft/finding.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ArticleEngine } from './engine/articleEngine.ts';
import { Extent } from './Extent.tsx';
import { PlacesField } from './PlacesField.tsx';
import type { Article } from './review/article.ts';
import type { Finding, FindingFacts } from './review/finding.ts';
import styles from './Review.module.css';
import type { ReviewCommands } from './useReview.ts';

interface EditFindingProps {
  readonly article: Article;
  readonly finding: Finding;
  readonly types: readonly StrategyType[];
  /** The speakers of all findings. */
  readonly names: readonly string[];
  readonly findRegions: ArticleEngine['regions'];
  readonly commands: ReviewCommands;
  readonly marked: TextRange | null;
}

const BODIES = ['deputy', 'member', 'none'] as const;
const KINDS = ['direct', 'reported'] as const;

/** Corrects a finding. Words are added or taken away immediately, the rest when it is applied. */
export function EditFinding({ article, finding, types, names, ...rest }: EditFindingProps) {
  const { findRegions, commands, marked } = rest;
  const messages = useMessages(articleMessages);
  const id = useId();
  const [facts, setFacts] = useState<FindingFacts>(() => factsOf(finding));
  const change = (next: Partial<FindingFacts>): void => setFacts({ ...facts, ...next });
  const lang = LANG_TAGS[article.language];
  const { fields } = messages;
  return (
    <form
      className={styles['edit']}
      aria-label={messages.edit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return;
        // Only the form closes, not the dialog around it.
        event.preventDefault();
        event.stopPropagation();
        commands.stopEditing();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        commands.correct(facts);
      }}
    >
      <Field label={fields.speaker} id={`${id}speaker`}>
        <input
          id={`${id}speaker`}
          lang={lang}
          list={`${id}names`}
          value={facts.speaker}
          maxLength={80}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the user has just asked to correct
          autoFocus
          onChange={({ target }) => change({ speaker: target.value })}
        />
        <datalist id={`${id}names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Field label={fields.post} id={`${id}post`}>
        <input
          id={`${id}post`}
          lang={lang}
          value={facts.post}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => change({ post: target.value })}
        />
      </Field>
      <div className={styles['pair']}>
        <Field label={fields.body}>
          <Segmented
            label={fields.body}
            options={BODIES.map((value) => ({ value, name: messages.bodies[value] }))}
            value={facts.body}
            onChange={(body) => change({ body })}
          />
        </Field>
        <Field label={fields.kind}>
          <Segmented
            label={fields.kind}
            options={KINDS.map((value) => ({ value, name: messages.kinds[value] }))}
            value={facts.kind}
            onChange={(kind) => change({ kind })}
          />
        </Field>
      </div>
      <PlacesField facts={facts} findRegions={findRegions} onChange={change} />
      <TypesField
        types={types}
        chosen={facts.types}
        onChange={(chosen) => change({ types: chosen })}
      />
      <Extent article={article} range={finding.range} marked={marked} onRange={commands.setRange} />
      <div className={styles['actions']}>
        <Button look="primary" type="submit">
          {messages.apply}
        </Button>
        <Button look="outlined" onClick={commands.stopEditing}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

function factsOf(finding: Finding): FindingFacts {
  const { speaker, body, post, kind, places, groupings, isNational, types } = finding;
  return { speaker, body, post, kind, places, groupings, isNational, types };
}

interface TypesFieldProps {
  readonly types: readonly StrategyType[];
  readonly chosen: FindingFacts['types'];
  readonly onChange: (chosen: FindingFacts['types']) => void;
}

function TypesField({ types, chosen, onChange }: TypesFieldProps) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  if (types.length === 0) return null;
  const ids = types.map(({ id }) => id);
  return (
    <fieldset className={styles['types']}>
      <legend>{messages.fields.types}</legend>
      {types.map((type) => (
        <label key={type.id}>
          <input
            type="checkbox"
            checked={chosen.includes(type.id)}
            onChange={({ target }) =>
              onChange(ids.filter((id) => (id === type.id ? target.checked : chosen.includes(id))))
            }
          />
          {type.short[language]}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  /** Of its input; without one, the label is only shown. */
  readonly id?: string;
  readonly children: ReactNode;
}

function Field({ label, id, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      {id === undefined ? (
        <span aria-hidden="true">{label}</span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {children}
    </div>
  );
}
