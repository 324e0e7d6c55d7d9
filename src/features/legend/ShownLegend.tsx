import { useMemo } from 'react';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
  fadedFills,
} from '../../domain/derivePaints.ts';
import { isFiltered, sizeOf } from '../../domain/filter.ts';
import { allNamesSet } from '../../domain/filterNames.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { Shown } from '../../domain/shown.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { ClassRamp } from './ClassRamp.tsx';
import styles from './Legend.module.css';
import { LegendRow } from './LegendRow.tsx';
import { MarkerKey } from './MarkerKey.tsx';
import { FadedSample, FillSample, NoDataSample, OutlineSample, PartialSample } from './samples.tsx';

interface ShownLegendProps {
  readonly shown: Shown;
  readonly palette: MapPalette;
}

/** The legend of a map with a report on it: what is counted, then only what the map really draws. */
export function ShownLegend({ shown, palette }: ShownLegendProps) {
  const texts = useMessages(legendMessages);
  const { scale, paints, hasThrough } = useMemo(
    () => deriveChoropleth(shown, palette),
    [shown, palette],
  );
  const hasUnknown = [...paints.values()].some(({ noData }) => noData);
  const markers = useMemo(() => deriveMarkers(shown, palette), [shown, palette]);
  const coloured = shown.view.mode === 'statements';
  const border = palette.provinceBorder;
  return (
    <>
      <div className={styles['column']}>
        <Counted shown={shown} />
        {!coloured && <p>{texts.plain}</p>}
        {shown.passing.count === 0 && <p>{texts.empty}</p>}
        {coloured && (
          <>
            {scale.classes.length > 0 && (
              <ClassRamp label={texts.classes} classes={scale.classes} border={border} />
            )}
            <ul className={styles['lines']}>
              <LegendRow label={texts.none}>
                <FillSample fill={palette.land} border={border} />
              </LegendRow>
              {hasThrough && (
                <LegendRow label={texts.through}>
                  <FillSample fill={palette.through} border={border} />
                </LegendRow>
              )}
              {hasUnknown && (
                <LegendRow label={texts.noData}>
                  <NoDataSample palette={palette} />
                </LegendRow>
              )}
            </ul>
          </>
        )}
      </div>
      <div className={styles['column']}>
        {markers.length > 0 && <MarkerKey markers={markers} palette={palette} />}
        <Lines shown={shown} palette={palette} faded={fadedFills(paints)} />
      </div>
    </>
  );
}

/** The sentence that says what the colours count, and under which filters. */
function Counted({ shown }: { readonly shown: Shown }) {
  const language = useLanguage();
  const texts = useMessages(legendMessages);
  const labels = useMessages(filterMessages);
  const { linked, view } = shown;
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

interface LinesProps extends ShownLegendProps {
  /** The fills that are faded now. */
  readonly faded: readonly string[];
}

/** Groupings, hatching and fading, as far as the map has them now. */
function Lines({ shown, palette, faded }: LinesProps) {
  const texts = useMessages(legendMessages);
  const overlays = useMemo(() => deriveOverlays(shown, palette), [shown, palette]);
  const [first] = overlays;
  const hatched = overlays.find(({ partial }) => partial.length > 0);
  const byFilters = isFiltered(shown.view.filters);
  const bySelection = shown.view.selection !== null;
  if (!first && shown.lit === null) return null;
  return (
    <ul className={styles['lines']}>
      {first && (
        <LegendRow label={texts.outline}>
          <OutlineSample palette={palette} colour={first.colour} />
        </LegendRow>
      )}
      {hatched && (
        <LegendRow label={texts.partial}>
          <PartialSample palette={palette} colour={hatched.colour} />
        </LegendRow>
      )}
      {shown.lit !== null && (
        <LegendRow
          label={
            texts.faded[byFilters && bySelection ? 'both' : byFilters ? 'filters' : 'selection']
          }
        >
          <FadedSample fills={faded} palette={palette} />
        </LegendRow>
      )}
    </ul>
  );
}
