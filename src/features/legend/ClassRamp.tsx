import { useLanguage } from '../../i18n/messages.tsx';
import type { LegendClass } from '../../map/layers/mapLayer.ts';
import styles from './Legend.module.css';

interface ClassRampProps {
  readonly label: string;
  readonly classes: readonly LegendClass[];
  readonly border: string;
}

export function ClassRamp({ label, classes, border }: ClassRampProps) {
  const language = useLanguage();
  return (
    <ol aria-label={label} className={styles['ramp']}>
      {classes.map((one) => (
        <li key={one.label.en}>
          <span
            aria-hidden="true"
            className={styles['step']}
            style={{ background: one.colour, borderColor: border }}
          />
          {one.label[language]}
        </li>
      ))}
    </ol>
  );
}
