import { type ReactNode, useId } from 'react';
import styles from './HandoutsDialog.module.css';

interface ChoicesProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ReactNode;
}

/** A group of radio buttons, with hints below it. */
export function Choices<Value extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
  children,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, disabled = false }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            disabled={disabled}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
