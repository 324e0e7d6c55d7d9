import { type ReactNode, useId } from 'react';
import type { PartlyBilingual } from '../../../../domain/deck/deck.ts';
import {
  type Bilingual,
  LANG_TAGS,
  LANGUAGES,
  type Language,
} from '../../../../domain/language.ts';
import styles from '../DeckEditor.module.css';

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface BilingualFieldProps {
  readonly labels: Bilingual;
  readonly text: PartlyBilingual;
  /** With the language that was typed in. */
  readonly onText: (text: PartlyBilingual, language: Language) => void;
  /** Of a field with several lines; a single line otherwise. */
  readonly rows?: number;
}

/** A text field for each language. */
export function BilingualField({ labels, text, onText, rows }: BilingualFieldProps) {
  return LANGUAGES.map((language) => (
    <Field key={language} label={labels[language]}>
      {(id) => {
        const props = {
          id,
          lang: LANG_TAGS[language],
          value: text[language] ?? '',
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            onText({ ...text, [language]: target.value }, language),
        };
        return rows === undefined ? <input {...props} /> : <textarea {...props} rows={rows} />;
      }}
    </Field>
  ));
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly none: string;
  readonly value: Value | null;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value | null) => void;
}

/** A list to pick one value from, or none. */
export function ChoiceField<Value extends string>({
  label,
  none,
  value,
  options,
  names,
  onChoose,
}: ChoiceFieldProps<Value>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) =>
            onChoose(options.find((option) => option === target.value) ?? null)
          }
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {names[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
