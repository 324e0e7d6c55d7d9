import { useMemo, useState } from 'react';
import type { ChartView } from '../../domain/indicators/chartView.ts';
import { barExtents, comparedPlaces, rankPlaces } from '../../domain/indicators/ranking.ts';
import type { Adcode } from '../../domain/ids.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import type { Place } from '../../domain/regions/region.ts';
import { ADDRESSED, addressedAt } from '../../domain/silence/addressed.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { indicatorTexts, valueText } from '../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { wayText } from '../../i18n/silence.ts';
import type { ShownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Chart.module.css';
import { RankRow } from './RankRow.tsx';
import { TypeNames } from './TypeMarks.tsx';
import { leftOutBy } from './leftOut.ts';
import { useExtreme } from './useExtreme.ts';
import { useLinkedHover } from './useLinkedHover.ts';
import { useShownTypes } from './useShownTypes.ts';
import { WAY_SIGNS, type WayOfPlace } from './ways.ts';

interface RankingProps {
  readonly chart: Extract<ChartView, { kind: 'rank' }>;
  readonly viewModel: ViewModel;
  readonly shown: ShownIndicator;
  readonly palette: MapPalette;
}

/** How each place is spoken of, in signs and words. */
function useWays(viewModel: ViewModel, level: 'province' | 'prefecture') {
  const language = useLanguage();
  return useMemo(() => {
    const words = new Map(
      ADDRESSED.map((way): [string, WayOfPlace] => [
        way,
        { way, text: wayText(way, level, language) },
      ]),
    );
    const none: WayOfPlace = { way: 'none', text: wayText('none', level, language) };
    return {
      all: [...words.values()],
      at: (place: Adcode): WayOfPlace => words.get(addressedAt(viewModel, place)) ?? none,
    };
  }, [viewModel, level, language]);
}

/** All regions by their value, with a bar each; the list is linked with the map both ways. */
export function Ranking({ chart, viewModel, shown, palette }: RankingProps) {
  const messages = useMessages(chartMessages);
  const language = useLanguage();
  const store = useAppStore();
  const { linked, view, painted } = viewModel;
  const { atlas } = linked;
  const { series, year } = shown;
  const { ranked, noData } = useMemo(() => {
    const ranking = rankPlaces(series, comparedPlaces(atlas, series), year);
    const barOf = barExtents(ranking.ranked.map(({ value }) => value));
    const withBars = ranking.ranked.map((each) => ({ ...each, bar: barOf(each.value) }));
    return { ranked: withBars, noData: ranking.noData };
  }, [atlas, series, year]);
  const rows = chart.isLowestFirst ? ranked.toReversed() : ranked;
  const [reached, setReached] = useState<Adcode | null>(null);
  const isHere = [...rows.map(({ place }) => place), ...noData].some(({ id }) => id === reached);
  const reachable = isHere ? reached : (rows[0]?.place.id ?? noData[0]?.id);
  const paints = mapLayer(view.mode).paints(viewModel, palette);
  const { types, at: typesAt } = useShownTypes(viewModel, palette);
  const ways = useWays(viewModel, series.ofCities ? 'prefecture' : 'province');
  const linkedHover = useLinkedHover(atlas);
  const order = chart.isLowestFirst ? 'lowest' : 'highest';
  const extreme = useExtreme(viewModel, shown, order);
  const propsOf = (place: Place) => ({
    id: place.id,
    name: place.short[language],
    fill: paints.get(place.id)?.fill ?? palette.land,
    border: palette.provinceBorder,
    leftOut: leftOutBy(viewModel, place.id),
    isSelected: view.selection?.id === place.id,
    isReachable: place.id === reachable,
    types: typesAt(place.id),
    way: ways.at(place.id),
    onReach: setReached,
  });
  const heading = indicatorTexts.heading[language](
    series.name[language],
    year,
    series.unit[language],
  );
  const counted = countsStatements(linked, painted.filters) ? 'statements' : 'strategies';
  return (
    <>
      <h2 className={styles['heading']}>{heading}</h2>
      <Segmented
        label={messages.orderLabel}
        options={(['highest', 'lowest'] as const).map((value) => ({
          value,
          name: messages.order[value],
        }))}
        value={order}
        onChange={(next) =>
          store.getState().showChart({ kind: 'rank', isLowestFirst: next === 'lowest' })
        }
      />
      {extreme !== null && <p>{extreme}</p>}
      <div {...linkedHover}>
        <div className={styles['scroll']} data-scroll>
          <ol aria-label={messages.ranked(heading)} className={styles['rows']}>
            {rows.map(({ place, value, rank, bar }) => (
              <RankRow
                key={place.id}
                {...propsOf(place)}
                rank={messages.rankOf(rank)}
                value={valueText(value, series, language)}
                bar={bar}
              />
            ))}
          </ol>
          {noData.length > 0 && (
            <ul aria-label={messages.noData(noData.length)} className={styles['rows']}>
              {noData.map((place) => (
                <RankRow
                  key={place.id}
                  {...propsOf(place)}
                  rank={null}
                  value={messages.noValue}
                  bar={null}
                />
              ))}
            </ul>
          )}
        </div>
      </div>
      <p className={styles['key']}>
        {messages.spoken[counted]}
        {ways.all.map(({ way, text }) => (
          <span key={way}>
            <span aria-hidden="true">{WAY_SIGNS[way]}</span> {text}
          </span>
        ))}
      </p>
      <TypeNames types={types} />
      <p className={styles['hint']}>{messages.hint}</p>
    </>
  );
}
