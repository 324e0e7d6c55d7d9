import { useId } from 'react';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <Row label={<label htmlFor={id}>{label}</label>} hint={<span id={`${id}-hint`}>{hint}</span>}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className={styles['switch']}
        aria-describedby={`${id}-hint`}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </Row>
  );
}
