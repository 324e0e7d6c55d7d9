import type { MapLevel } from '../../../../china/zoomLevels.ts';
import { sizeOf } from '../../../../domain/filters/filter.ts';
import { allNamesSet } from '../../../../domain/filters/filterNames.ts';
import { type Language, LANG_TAGS } from '../../../../domain/language.ts';
import type { MapPalette } from '../../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../../domain/view/viewModel.ts';
import { filterMessages } from '../../../../i18n/filters.ts';
import { legendMessages, nameOfLine } from '../../../../i18n/legend.ts';
import { type Drawing, rectangle } from '../../../../map/exportPicture/drawing.ts';
import { legendContents } from '../../../../map/layers/legendContents.ts';
import type { MeasureText } from '../../../../map/exportPicture/pictureLabels.ts';
import { colourRamp, legendLines, typeItems } from './legendColours.ts';
import { fitsTwoColumns, groupingItems, groupingsOnMap } from './legendGroupings.ts';
import { type LegendItem, type LegendStyle, sentence } from './legendItem.ts';

/** The card of the legend, units of the page. */
const CARD = { narrow: 460, wide: 560, padding: 18 } as const;
/** Only a longer list of groupings widens the card, so that it fits into two columns. */
const MAX_GROUPINGS_IN_NARROW_CARD = 3;

/** A legend: its size in units of the page, and how to draw it from its upper left corner. */
export interface DrawnLegend {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Drawing[];
}

interface LegendInputs {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
  readonly language: Language;
  readonly measure: MeasureText;
  readonly level: MapLevel;
}

export function drawLegend({
  viewModel,
  palette,
  language,
  measure,
  level,
}: LegendInputs): DrawnLegend {
  const messages = legendMessages[language];
  const groupings = groupingsOnMap(viewModel, palette, language);
  const fitsIn = (card: number): boolean =>
    fitsTwoColumns(groupings, card - 2 * CARD.padding, measure);
  const isWide =
    groupings.named.length > MAX_GROUPINGS_IN_NARROW_CARD &&
    !fitsIn(CARD.narrow) &&
    fitsIn(CARD.wide);
  const width = isWide ? CARD.wide : CARD.narrow;
  const style: LegendStyle = {
    palette,
    messages,
    lang: LANG_TAGS[language],
    measure,
    width: width - 2 * CARD.padding,
  };
  const legend = legendContents(viewModel, palette, level);
  const items = [
    sentence(legend.heading[language], style, 650),
    countedSentence(viewModel, legend.strategies, language, style),
    ...(legend.note ? [sentence(legend.note[language], style)] : []),
    ...(legend.empty ? [sentence(messages.empty, style)] : []),
    ...colourRamp(legend.classes, language, style),
    ...legendLines(
      legend.fills.map((fill) => ({ line: fill, label: fill.label[language] })),
      style,
    ),
    ...typeItems(viewModel, language, style),
    ...groupingItems(groupings, language, style),
    ...legendLines(
      legend.lines.flatMap((line) =>
        line.kind === 'grouping' ? [] : { line, label: nameOfLine(line, messages) },
      ),
      style,
    ),
  ];
  return stackItems(items, width, style);
}

function countedSentence(
  { linked, view }: ViewModel,
  strategies: number | null,
  language: Language,
  style: LegendStyle,
): LegendItem {
  const { messages } = style;
  const filters = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const counted =
    filters.length > 0
      ? messages.filtered(filters.join(messages.join))
      : messages.everything(sizeOf(linked), strategies, linked.corpus.members?.length);
  return sentence(counted, style);
}

function stackItems(
  items: readonly LegendItem[],
  width: number,
  { palette, messages }: LegendStyle,
): DrawnLegend {
  const height = items.reduce((sum, item) => sum + item.height, 0) + 2 * CARD.padding - 4;
  return {
    width,
    height,
    at: (left, top) => {
      let y = top + CARD.padding;
      return [
        rectangle([left, top, left + width, top + height], {
          name: messages.title,
          fill: palette.casing,
          stroke: palette.neighbourBorder,
          width: 1,
        }),
        ...items.flatMap((item) => {
          const drawings = item.draw(left + CARD.padding, y);
          y += item.height;
          return drawings;
        }),
      ];
    },
  };
}
