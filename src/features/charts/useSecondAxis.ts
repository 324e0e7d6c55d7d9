import { STATEMENTS_AXIS } from '../../domain/indicators/chartView.ts';
import type { IndicatorSeries } from '../../domain/indicators/indicator.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import type { Place } from '../../domain/regions/region.ts';
import { addressedCounts } from '../../domain/silence/addressed.ts';
import { ownCount, type ViewModel } from '../../domain/view/viewModel.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { indicatorTexts, valueText } from '../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import type { ShownIndicator } from '../../domain/indicators/shownIndicator.ts';
import type { Axis } from './plotScales.ts';

export interface AxisWithValues extends Axis {
  readonly id: string;
  readonly valueOf: (place: Place) => number | null;
}

/** The axis of a series in the year, or in its last one where it lacks the year. */
export function useSeriesAxis() {
  const language = useLanguage();
  return (series: IndicatorSeries, asked: number): AxisWithValues => {
    const year = series.years.includes(asked) ? asked : (series.years.at(-1) ?? asked);
    return {
      id: series.id,
      name: indicatorTexts.heading[language](series.name[language], year, series.unit[language]),
      text: (value) => valueText(value, series, language),
      tick: (value) =>
        valueText(value, Number.isInteger(value) ? { decimals: 0 } : series, language),
      isCount: false,
      valueOf: ({ id }) => series.valueAt(id, year),
    };
  };
}

interface SecondAxis {
  readonly axis: AxisWithValues;
  /** The series that can be chosen: of places of the same level. */
  readonly series: readonly IndicatorSeries[];
  /** What is counted where no series is chosen. */
  readonly counted: 'statements' | 'strategies';
  /** An id that no such series has; null where the axis is what was asked for. */
  readonly unknown: string | null;
}

/** A second series, or the number of statements about each place; of strategies where no statements are counted. */
export function useSecondAxis(
  viewModel: ViewModel,
  { series, year }: ShownIndicator,
  against: string,
): SecondAxis {
  const messages = useMessages(chartMessages);
  const axisOf = useSeriesAxis();
  const { linked, painted } = viewModel;
  const others = (viewModel.indicators ?? []).filter(
    (each) => each.id !== series.id && each.ofCities === series.ofCities,
  );
  const counted = countsStatements(linked, painted.filters) ? 'statements' : 'strategies';
  const chosen = others.find(({ id }) => id === against);
  const numbers: AxisWithValues = {
    id: STATEMENTS_AXIS,
    name: messages.axisOf(messages.statements[counted], messages.statementsUnit[counted]),
    text: String,
    tick: String,
    isCount: true,
    valueOf: ({ id }) => ownCount(addressedCounts(viewModel, id)),
  };
  return {
    axis: chosen ? axisOf(chosen, year) : numbers,
    series: others,
    counted,
    unknown: chosen || against === STATEMENTS_AXIS ? null : against,
  };
}
