import type { Brush, Range } from '../../domain/indicators/scatter.ts';
import { rangeOf } from '../../domain/indicators/scatter.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Chart.module.css';
import type { Axis } from './plotScales.ts';

/** Steps of a slider from one end of an axis to the other. */
const STEPS = 100;

interface BrushFieldsProps {
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly brush: Brush | null;
  /** The whole drawing. */
  readonly full: Brush;
  readonly onBrush: (brush: Brush | null) => void;
}

/** The range as four sliders: what dragging does with a pointer. */
export function BrushFields({ axes, brush, full, onBrush }: BrushFieldsProps) {
  const messages = useMessages(chartMessages);
  const now = brush ?? full;
  return (
    <details className={styles['range']}>
      <summary>{messages.range}</summary>
      {(['x', 'y'] as const).map((axis) =>
        (['from', 'to'] as const).map((end) => (
          <Slider
            key={`${axis} ${end}`}
            label={messages.ends[axis][end]}
            text={axes[axis].text}
            within={full[axis]}
            value={now[axis][end]}
            onChange={(value) => {
              const other = now[axis][end === 'from' ? 'to' : 'from'];
              onBrush({ ...now, [axis]: rangeOf(value, other) });
            }}
          />
        )),
      )}
      <Button look="outlined" onClick={() => onBrush(null)} disabled={brush === null}>
        {messages.clear}
      </Button>
    </details>
  );
}

interface SliderProps {
  readonly label: string;
  readonly text: (value: number) => string;
  readonly within: Range;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, text, within, value, onChange }: SliderProps) {
  const span = within.to - within.from || 1;
  return (
    <label className={styles['slider']}>
      {label}
      <input
        type="range"
        min={0}
        max={STEPS}
        step={1}
        value={Math.round(((value - within.from) / span) * STEPS)}
        aria-valuetext={text(value)}
        onChange={({ target }) => onChange(within.from + (Number(target.value) / STEPS) * span)}
      />
      <span aria-hidden="true">{text(value)}</span>
    </label>
  );
}
