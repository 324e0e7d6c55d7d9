import { useMemo } from 'react';
import { sizeOf } from '../../domain/filters/filter.ts';
import { allNamesSet } from '../../domain/filters/filterNames.ts';
import { type LegendLine, legendContents } from '../../domain/paints/legendContents.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { legendMessages, nameOfLine } from '../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { ClassRamp } from './ClassRamp.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { MarkerKey } from './MarkerKey.tsx';
import { TypeKey } from './TypeKey.tsx';
import { FadedSample, FillSample, NoDataSample, OutlineSample, PartialSample } from './samples.tsx';

interface ShownLegendProps {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
  /** Whether the colours of the circles are named here; otherwise the chips name them. */
  readonly namesTypes: boolean;
}

/** The legend of a map with a report on it: what is counted, then only what the map really draws. */
export function LegendBody({ viewModel, palette, namesTypes }: ShownLegendProps) {
  const texts = useMessages(legendMessages);
  const { coloured, empty, classes, fills, markers, lines } = useMemo(
    () => legendContents(viewModel, palette),
    [viewModel, palette],
  );
  return (
    <>
      <div className={styles['column']}>
        <Counted viewModel={viewModel} />
        {!coloured && <p>{texts.plain}</p>}
        {empty && <p>{texts.empty}</p>}
        {classes.length > 0 && (
          <ClassRamp label={texts.classes} classes={classes} border={palette.provinceBorder} />
        )}
        <Lines lines={fills} palette={palette} />
      </div>
      <div className={styles['column']}>
        {markers.length > 0 && (
          <>
            <MarkerKey
              markers={markers}
              palette={palette}
              text={namesTypes ? texts.markerTyped : texts.marker}
            />
            {namesTypes && <TypeKey viewModel={viewModel} palette={palette} />}
          </>
        )}
        <Lines lines={lines} palette={palette} />
      </div>
    </>
  );
}

/** The sentence that says what the colours count, and under which filters. */
function Counted({ viewModel }: { readonly viewModel: ViewModel }) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  const labels = useMessages(filterMessages);
  const { linked, view } = viewModel;
  const names = allNamesSet(linked, view.filters, language, labels);
  return (
    <p className={styles['counted']}>
      <strong>{texts.counted}</strong>
      <span>
        {names.length > 0
          ? texts.filtered(names.join(texts.join))
          : texts.everything(sizeOf(linked))}
      </span>
    </p>
  );
}

interface LinesProps {
  readonly lines: readonly LegendLine[];
  readonly palette: MapPalette;
}

function Lines({ lines, palette }: LinesProps) {
  const texts = useMessages(legendMessages);
  if (lines.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <LegendRow key={line.kind} label={nameOfLine(line, texts)}>
          <Sample line={line} palette={palette} />
        </LegendRow>
      ))}
    </ul>
  );
}

function Sample({ line, palette }: { readonly line: LegendLine; readonly palette: MapPalette }) {
  switch (line.kind) {
    case 'none':
    case 'through':
      return <FillSample fill={line.fill} border={palette.provinceBorder} />;
    case 'no-data':
      return <NoDataSample palette={palette} />;
    case 'outline':
      return <OutlineSample palette={palette} colour={line.colour} />;
    case 'partial':
      return <PartialSample palette={palette} colour={line.colour} />;
    case 'faded':
      return <FadedSample fills={line.fills} palette={palette} />;
  }
}
