import { useMemo } from 'react';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import type { LegendClass } from '../../map/layers/mapLayer.ts';
import styles from './Legend.module.css';
import { useClassHighlight } from './useClassHighlight.ts';

/** More would be too narrow to be clicked. */
const MOST_BUTTONS = 6;

interface ClassRampProps {
  /** On a stage nothing is highlighted: all windows show the same. */
  readonly isFixed: boolean;
  readonly classes: readonly LegendClass[];
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

/** The classes from low to high. */
export function ClassRamp({ isFixed, ...props }: ClassRampProps) {
  return isFixed || props.classes.length > MOST_BUTTONS ? (
    <PlainRamp {...props} />
  ) : (
    <HighlightingRamp {...props} />
  );
}

type RampProps = Omit<ClassRampProps, 'isFixed'>;

function PlainRamp({ classes, palette }: RampProps) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  return (
    <ol aria-label={texts.classes} className={styles['ramp']}>
      {classes.map(({ label, colour }) => (
        <li key={label.en}>
          <Step colour={colour} palette={palette} />
          {label[language]}
        </li>
      ))}
    </ol>
  );
}

/** A class highlights its regions. */
function HighlightingRamp({ classes, viewModel, palette }: RampProps) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  const colours = useMemo(() => classes.map(({ colour }) => colour), [classes]);
  const { list, propsOf } = useClassHighlight(colours, viewModel, palette);
  return (
    <ol ref={list} aria-label={texts.classes} className={styles['ramp']}>
      {classes.map(({ label, colour }) => (
        <li key={label.en}>
          <button
            type="button"
            className={styles['class']}
            aria-label={texts.light(label[language])}
            {...propsOf(colour)}
          >
            <Step colour={colour} palette={palette} />
            {label[language]}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Step({ colour, palette }: Pick<RampProps, 'palette'> & { readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      className={styles['step']}
      style={{ background: colour, borderColor: palette.provinceBorder }}
    />
  );
}
