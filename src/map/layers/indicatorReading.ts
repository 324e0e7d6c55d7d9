import type { MapLevel } from '../../china/zoomLevels.ts';
import type { Adcode, RegionId } from '../../domain/ids.ts';
import { changesInPoints } from '../../domain/indicators/changeSince.ts';
import type { ValueScale } from '../../domain/indicators/classify.ts';
import type { IndicatorSeries } from '../../domain/indicators/indicator.ts';
import { rankOf } from '../../domain/indicators/rank.ts';
import { comparedPlaces } from '../../domain/indicators/ranking.ts';
import type { IndicatorView } from '../../domain/indicators/indicatorView.ts';
import { type ShownIndicator, shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { Place } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import {
  amountText,
  indicatorTexts as texts,
  rangeText,
  valueText,
} from '../../i18n/indicators.ts';
import type { IndicatorFrame } from './indicatorLayer.ts';
import { indicatorScale, middleOf } from './indicatorScale.ts';
import type { LegendClass, MapLayer } from './mapLayer.ts';

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

function headingOf({ series, year, figures }: ShownIndicator): Bilingual {
  const { since, unit } = series;
  if (since !== undefined)
    return {
      zh: texts.changeHeading.zh(figures.name.zh, since, year, unit.zh),
      en: texts.changeHeading.en(figures.name.en, since, year, unit.en),
    };
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

/** Where the colours diverge; a change needs no words for it, because its classes have signs. */
function middleTexts(
  { series, year }: ShownIndicator,
  middle: IndicatorView['middle'],
  language: Language,
): readonly string[] {
  if (middle === null) return [];
  const at = middleOf({ series, year, figures: series }, { middle });
  if (at === null) return [texts.noMiddle[language](year)];
  return [texts.middle[language](amountText(at, series, language), middle === 'national')];
}

/** Note and source; a map of provinces shows nothing of cities. */
function noteOf(
  shown: ShownIndicator,
  indicator: Pick<IndicatorView, 'middle'> | null,
  level: MapLevel,
): Bilingual {
  const { series, figures } = shown;
  const { note, source, ofCities } = series;
  const isHidden = ofCities === true && level === 'province';
  const change =
    series.since === undefined
      ? null
      : texts[changesInPoints(figures) ? 'changeInPoints' : 'changeInPerCent'];
  const parts = (language: Language): readonly string[] => [
    ...(change ? [change[language]] : []),
    texts.note[language](note[language], source[language], ofCities === true),
    ...middleTexts(shown, indicator?.middle ?? null, language),
    ...(isHidden ? [texts.zoomIn[language]] : []),
  ];
  return { zh: parts('zh').join(''), en: parts('en').join(' ') };
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
  const value = series.valueAt(place.id, year);
  if (value === null) return noValueOf(shown, language);
  const places = comparedPlaces(viewModel.linked.atlas, series).map(({ id }) => id);
  const rank = rankOf(series, places, { place: place.id, year });
  const amount = amountText(value, series, language);
  const { since } = series;
  const ofCities = series.ofCities === true;
  if (since === undefined)
    return texts.value[language](series.name[language], year, amount, rank, ofCities);
  const { figures } = shown;
  const name = figures.name[language];
  const before = valueText(figures.valueAt(place.id, since) ?? 0, figures, language);
  const after = amountText(figures.valueAt(place.id, year) ?? 0, figures, language);
  const parts = { name, since, year, amount, before, after };
  return texts.change[language](parts, rank, ofCities);
}

function noValueOf({ series: { since }, figures, year }: ShownIndicator, language: Language) {
  const name = figures.name[language];
  return since === undefined
    ? texts.noValue[language](name, year)
    : texts.noChangeValue[language](name, since, year);
}

function noDataOf({ series: { since }, year }: ShownIndicator): Bilingual {
  if (since === undefined) return texts.noData;
  return { zh: texts.noChange.zh(since, year), en: texts.noChange.en(since, year) };
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
        note: noteOf(shown, viewModel.view.indicator, level),
        classes: scale.classes.map(
          (each): LegendClass => ({ label: classLabel(shown, each), colour: each.colour }),
        ),
        fills: [{ label: noDataOf(shown), fill: palette.land, hatched: true }],
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
