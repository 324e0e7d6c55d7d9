import { useId } from 'react';
import styles from './Preferences.module.css';

interface CardsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly texts: Readonly<Record<Value, { readonly name: string; readonly hint: string }>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Cards<Value extends string>({
  label,
  options,
  texts,
  value,
  onChange,
}: CardsProps<Value>) {
  const group = useId();
  return (
    <fieldset aria-label={label} className={styles['cards']}>
      {options.map((option) => (
        <label key={option} className={styles['card']}>
          <input
            type="radio"
            name={group}
            aria-describedby={`${group}-${option}`}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span className={styles['cardText']}>
            <span className={styles['cardName']}>{texts[option].name}</span>
            <span id={`${group}-${option}`} aria-hidden="true" className={styles['hint']}>
              {texts[option].hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
