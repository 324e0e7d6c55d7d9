import { useState } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly name: string;
}

interface LazySelectProps {
  /** Of the chosen option. */
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  /** For a visible label with `htmlFor`. */
  readonly id?: string;
  /** Without it, a visible label names the select. */
  readonly label?: string;
}

/**
 * A select that has only the chosen option until it is focused or pressed. Many long lists on one page would take
 * longer to lay out than all the rest.
 */
export function LazySelect({ value, options, onChange, id, label }: LazySelectProps) {
  const [isUsed, setUsed] = useState(false);
  const use = (): void => setUsed(true);
  const listed = isUsed ? options : options.filter((option) => option.value === value);
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onPointerDown={use}
      onFocus={use}
      onChange={({ target }) => onChange(target.value)}
    >
      {listed.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
