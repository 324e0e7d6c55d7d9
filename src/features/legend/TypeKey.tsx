import { typesOnMap } from '../../domain/paints/markedTypes.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { DRAWN } from '../../domain/paints/paint.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';

function Sample({ colour, hole }: { readonly colour: string; readonly hole: string }) {
  return (
    <svg viewBox="-1 -1 2 2" aria-hidden="true" className={styles['typeSample']}>
      <circle r="1" fill={colour} />
      <circle r={DRAWN.markerHole} fill={hole} />
    </svg>
  );
}

interface TypeKeyProps {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

/** Only the strategy types that are on the map. */
export function TypeKey({ viewModel, palette }: TypeKeyProps) {
  const texts = useMessages(legendMessages);
  const language = useLanguage();
  const { types, untyped } = typesOnMap(viewModel);
  return (
    <ul aria-label={texts.types} className={styles['types']}>
      {types.map(({ type, index }) => (
        <LegendRow key={type.id} label={type.short[language]}>
          <Sample colour={palette.accents[index] ?? palette.selection} hole={palette.casing} />
        </LegendRow>
      ))}
      {untyped && (
        <LegendRow label={texts.untyped}>
          <Sample colour={palette.noData} hole={palette.casing} />
        </LegendRow>
      )}
    </ul>
  );
}
