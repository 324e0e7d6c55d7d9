import { useMemo, useState } from 'react';
import type { MapLevel } from '../../china/zoomLevels.ts';
import { sizeOf } from '../../domain/filters/filter.ts';
import { allNamesSet } from '../../domain/filters/filterNames.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { LegendLine } from '../../domain/paints/legendLines.ts';
import { allByReport } from '../../domain/panel/countsByReport.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { reportCountsText } from '../../i18n/byReport.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { legendMessages, nameOfLine } from '../../i18n/legend.ts';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { legendContents } from '../../map/layers/legendContents.ts';
import type { LegendFill, LegendMore } from '../../map/layers/mapLayer.ts';
import { ClassRamp } from './ClassRamp.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { groupingKeyModule } from './groupingKeyModule.ts';
import { indicatorKeyModule } from './indicator/indicatorKeyModule.ts';
import { MarkerKey } from './MarkerKey.tsx';
import { TypeKey } from './TypeKey.tsx';
import { FillSample, NoDataSample, PartialSample } from './samples.tsx';

interface LegendBodyProps {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
  /** Whether the legend names the types; otherwise the filter chips do. */
  readonly namesTypes: boolean;
  readonly level: MapLevel;
}

export function LegendBody({ viewModel, palette, namesTypes, level }: LegendBodyProps) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  const { names } = useMessages(lazyModuleMessages);
  const contents = useMemo(
    () => legendContents(viewModel, palette, level),
    [viewModel, palette, level],
  );
  const { heading, note, empty, hasTotal, strategies, more } = contents;
  const { classes, fills, markers, hasMarks, lines } = contents;
  const isIndicator = viewModel.view.indicator !== null && !hasTotal;
  return (
    <>
      <div className={styles['column']} data-wide={(isIndicator && !namesTypes) || undefined}>
        <Heading text={heading} viewModel={viewModel} {...{ strategies, hasTotal }} />
        {isIndicator && !namesTypes && (
          <LazyView module={indicatorKeyModule} name={names.indicator}>
            {({ IndicatorKey }) => <IndicatorKey {...{ viewModel, palette }} />}
          </LazyView>
        )}
        {note && <p>{note[language]}</p>}
        {empty && <p>{texts.empty}</p>}
        {classes.length > 0 && (namesTypes || !isIndicator) && (
          <ClassRamp {...{ classes, viewModel, palette }} isFixed={namesTypes} />
        )}
        {namesTypes && <Fills fills={fills} palette={palette} />}
        {lines.some(({ kind }) => kind === 'grouping') && (
          <LazyView module={groupingKeyModule} name={names.overlays}>
            {({ GroupingKey }) => (
              <GroupingKey atlas={viewModel.linked.atlas} {...{ lines, palette }} />
            )}
          </LazyView>
        )}
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
        {!namesTypes && <Fills fills={fills} palette={palette} />}
        {!namesTypes && more && <More more={more} />}
        {hasMarks && (namesTypes ? <TypeKey {...{ viewModel, palette }} /> : <p>{texts.mark}</p>)}
        <Lines lines={lines} palette={palette} />
      </div>
    </>
  );
}

/** Its lines are computed once it is open. */
function More({ more }: { readonly more: LegendMore }) {
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const lines = useMemo(() => (isOpen ? more.lines() : []), [isOpen, more]);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{more.summary[language]}</summary>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ul>
    </details>
  );
}

interface HeadingProps {
  readonly text: Bilingual;
  readonly viewModel: ViewModel;
  readonly strategies: number | null;
  readonly hasTotal: boolean;
}

function Heading({ text, viewModel, strategies, hasTotal }: HeadingProps) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  const labels = useMessages(filterMessages);
  const { linked, view } = viewModel;
  const counted = strategies === null ? 'statements' : 'strategies';
  const byReport = reportCountsText(allByReport(viewModel, counted), language);
  const names = allNamesSet(linked, view.filters, language, labels);
  return (
    <>
      <p className={styles['counted']}>
        <strong>{text[language]}</strong>
        {(hasTotal || names.length > 0) && (
          <span>
            {names.length > 0
              ? texts.filtered(names.join(texts.join))
              : texts.everything(sizeOf(linked), strategies, linked.corpus.members?.length)}
          </span>
        )}
      </p>
      {byReport !== '' && <p>{byReport}</p>}
    </>
  );
}

interface FillsProps {
  readonly fills: readonly LegendFill[];
  readonly palette: MapPalette;
}

function Fills({ fills, palette }: FillsProps) {
  const language = useLanguage();
  if (fills.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {fills.map(({ label, fill, hatched }) => (
        <LegendRow key={label.en} label={label[language]}>
          {fill === null || hatched ? (
            <NoDataSample palette={palette} {...(fill !== null && { ground: fill })} />
          ) : (
            <FillSample fill={fill} border={palette.provinceBorder} />
          )}
        </LegendRow>
      ))}
    </ul>
  );
}

interface LinesProps {
  readonly lines: readonly LegendLine[];
  readonly palette: MapPalette;
}

function Lines({ lines, palette }: LinesProps) {
  const texts = useMessages(legendMessages);
  const others = lines.filter((line) => line.kind !== 'grouping');
  if (others.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {others.map((line) => (
        <LegendRow key={line.kind} label={nameOfLine(line, texts)}>
          {line.kind === 'partial' ? (
            <PartialSample palette={palette} colour={line.colour} />
          ) : (
            <FillSample fill={line.colour} border={palette.provinceBorder} />
          )}
        </LegendRow>
      ))}
    </ul>
  );
}
