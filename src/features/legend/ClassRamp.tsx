import type { CountClass } from '../../domain/paints/choropleth.ts';
import styles from './Legend.module.css';

/** How a class is called: `1`, or `3–5`. */
function nameOfClass({ from, to }: CountClass): string {
  return from === to ? String(from) : `${from}–${to}`;
}

interface ClassRampProps {
  readonly label: string;
  readonly classes: readonly CountClass[];
  readonly border: string;
}

/** The classes of the choropleth, few to many. */
export function ClassRamp({ label, classes, border }: ClassRampProps) {
  return (
    <ol aria-label={label} className={styles['ramp']}>
      {classes.map((one) => (
        <li key={one.from}>
          <span
            aria-hidden="true"
            className={styles['step']}
            style={{ background: one.colour, borderColor: border }}
          />
          {nameOfClass(one)}
        </li>
      ))}
    </ol>
  );
}
