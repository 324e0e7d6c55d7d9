import type { MapLevel } from '../../china/zoomLevels.ts';
import type { Adcode, RegionId } from '../../domain/ids.ts';
import { classifyValues, type ValueScale } from '../../domain/indicators/classify.ts';
import type { IndicatorSeries } from '../../domain/indicators/indicator.ts';
import { rankOf } from '../../domain/indicators/rank.ts';
import { comparedPlaces } from '../../domain/indicators/ranking.ts';
import { DEFAULT_INDICATOR } from '../../domain/indicators/indicatorView.ts';
import { type ShownIndicator, shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { Place } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { indicatorTexts as texts, rangeText, valueText } from '../../i18n/indicators.ts';
import type { IndicatorFrame } from './indicatorLayer.ts';
import type { LegendClass, MapLayer } from './mapLayer.ts';

/** The classes are those of all places with a value, whatever the filters: a colour keeps its meaning. */
export function indicatorScale(viewModel: ViewModel, { ramp }: MapPalette): ValueScale {
  const shown = shownIndicator(viewModel);
  const values = shown
    ? comparedPlaces(viewModel.linked.atlas, shown.series).flatMap(
        ({ id }) => shown.series.valueAt(id, shown.year) ?? [],
      )
    : [];
  return classifyValues(values, viewModel.view.indicator ?? DEFAULT_INDICATOR, ramp);
}

interface Drawn {
  readonly shown: ShownIndicator | null;
  readonly scale: ValueScale;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
}

type PaintPlaces = IndicatorFrame['paintPlaces'];

let last: { readonly inputs: readonly unknown[]; readonly drawn: Drawn } | null = null;

function derive(viewModel: ViewModel, palette: MapPalette, paintPlaces: PaintPlaces): Drawn {
  const { view, linked, indicators, highlighted } = viewModel;
  const inputs = [view.indicator, indicators, linked.atlas, highlighted, palette];
  if (last && inputs.every((each, index) => each === last?.inputs[index])) return last.drawn;
  const shown = shownIndicator(viewModel);
  const scale = indicatorScale(viewModel, palette);
  const paints = paintPlaces(viewModel, palette, ({ id }) => {
    const value = valueAt(linked.atlas, shown, id);
    return value === null ? null : (scale.classes[scale.classOf(value)]?.colour ?? null);
  });
  const drawn = { shown, scale, paints };
  last = { inputs, drawn };
  return drawn;
}

/** A series of provinces has no values of smaller divisions: they have that of the province around them. */
function valueAt(
  atlas: ViewModel['linked']['atlas'],
  shown: ShownIndicator | null,
  id: Adcode,
): number | null {
  if (!shown) return null;
  if (shown.series.ofCities) return shown.series.valueAt(id, shown.year);
  const place = atlas.place(id);
  const province = place?.level === 'province' ? id : (place?.parent ?? null);
  return province === null ? null : shown.series.valueAt(province, shown.year);
}

function headingOf({ series, year }: ShownIndicator): Bilingual {
  return {
    zh: texts.heading.zh(series.name.zh, year, series.unit.zh),
    en: texts.heading.en(series.name.en, year, series.unit.en),
  };
}

function classLabel(
  { series }: ShownIndicator,
  range: { readonly from: number; readonly to: number },
): Bilingual {
  return { zh: rangeText(range, series, 'zh'), en: rangeText(range, series, 'en') };
}

/** Note and source; a map of provinces shows nothing of cities. */
function noteOf({ note, source, ofCities }: IndicatorSeries, level: MapLevel): Bilingual {
  const isHidden = ofCities === true && level === 'province';
  const text = (language: Language): string =>
    texts.note[language](note[language], source[language], ofCities === true);
  return {
    zh: `${text('zh')}${isHidden ? texts.zoomIn.zh : ''}`,
    en: `${text('en')}${isHidden ? ` ${texts.zoomIn.en}` : ''}`,
  };
}

/** A place that a series may have a value of. */
function placeIn(
  { linked }: Pick<ViewModel, 'linked'>,
  { ofCities }: IndicatorSeries,
  region: RegionId,
): Place | null {
  const place = linked.atlas.place(region);
  if (!place) return null;
  const isCity = ofCities === true && place.level === 'prefecture';
  return place.level === 'province' || isCity ? place : null;
}

/** The value of a place with its unit, year and rank; null for what the series cannot have. */
function sentenceOf(viewModel: ViewModel, region: RegionId, language: Language): string | null {
  const shown = shownIndicator(viewModel);
  const place = shown && placeIn(viewModel, shown.series, region);
  if (!shown || !place) return null;
  const { series, year } = shown;
  const name = series.name[language];
  const value = series.valueAt(place.id, year);
  if (value === null) return texts.noValue[language](name, year);
  const places = comparedPlaces(viewModel.linked.atlas, series).map(({ id }) => id);
  const rank = rankOf(series, places, { place: place.id, year });
  const amount = texts.amount[language](valueText(value, series, language), series.unit[language]);
  return texts.value[language](name, year, amount, rank, series.ofCities === true);
}

/** How the layer of indicators reads the map once the figures are there. */
export function createIndicatorReading({ fallback, paintPlaces }: IndicatorFrame) {
  return {
    countsStatements: false,
    paints: (viewModel, palette) =>
      shownIndicator(viewModel)
        ? derive(viewModel, palette, paintPlaces).paints
        : fallback.paints(viewModel, palette),
    legend: (viewModel, palette, level) => {
      const { shown, scale } = derive(viewModel, palette, paintPlaces);
      if (!shown) return fallback.legend(viewModel, palette, level);
      return {
        heading: headingOf(shown),
        note: noteOf(shown.series, level),
        classes: scale.classes.map(
          (each): LegendClass => ({ label: classLabel(shown, each), colour: each.colour }),
        ),
        fills: [{ label: texts.noData, fill: palette.land, hatched: true }],
      };
    },
    tooltipRow: (viewModel, region, language) =>
      sentenceOf(viewModel, region, language) ?? fallback.tooltipRow(viewModel, region, language),
    sentence: (viewModel, region, language) =>
      sentenceOf(viewModel, region, language) ?? fallback.sentence(viewModel, region, language),
    tableColumn: {
      heading: (viewModel) => {
        const shown = shownIndicator(viewModel);
        return shown ? headingOf(shown) : texts.column;
      },
      value: (viewModel, region) => {
        const shown = shownIndicator(viewModel);
        const place = shown && placeIn(viewModel, shown.series, region);
        return shown && place ? shown.series.valueAt(place.id, shown.year) : null;
      },
      text: (value, language, viewModel) => {
        const shown = shownIndicator(viewModel);
        return shown ? valueText(value, shown.series, language) : String(value);
      },
    },
  } satisfies Partial<MapLayer>;
}
