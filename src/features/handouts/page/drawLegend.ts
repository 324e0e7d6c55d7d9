import { sizeOf } from '../../../domain/filters/filter.ts';
import { allNamesSet } from '../../../domain/filters/filterNames.ts';
import type { Language } from '../../../domain/language.ts';
import { deriveOverlays } from '../../../domain/paints/derivePaints.ts';
import type { LegendLine } from '../../../domain/paints/legendLines.ts';
import { typesOnMap } from '../../../domain/paints/markedTypes.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { filterMessages } from '../../../i18n/filters.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages, nameOfLine } from '../../../i18n/legend.ts';
import { type Drawing, rectangle, type Text } from '../../../map/exportPicture/drawing.ts';
import { legendContents } from '../../../map/layers/legendContents.ts';
import type { LegendFill } from '../../../map/layers/mapLayer.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { breakIntoLines } from '../../../map/exportPicture/textLines.ts';
import { SAMPLE, legendSample } from './legendSample.ts';
import { langOf } from './pageInputs.ts';

/** Units of the page. */
const CARD = { narrow: 460, wide: 560, pad: 18 } as const;
/** A map of more groupings says how many more there are: a legend must leave room for the map. */
const MOST_GROUPINGS = 6;
const TEXT = { size: 20, leading: 1.3 } as const;
const ROW = 32;
const STEP = { height: 20, most: 84 } as const;

/** A legend from its own upper left corner, and how much room it takes. */
export interface DrawnLegend {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Drawing[];
}

/** What is drawn from a line of the legend downwards, `left` and `top` of the line given. */
interface LegendItem {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly Drawing[];
}

interface LegendLook {
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
  readonly language: Language;
  readonly measure: MeasureText;
}

/** Draws what the map's colours, circles and lines mean; the types are named, since no chips stand by. */
export function drawLegend({ viewModel, palette, language, measure }: LegendLook): DrawnLegend {
  const texts = legendMessages[language];
  const own = handoutMessages[language];
  const lang = langOf(language);
  const { linked, view, filterResult } = viewModel;
  const legend = legendContents(viewModel, palette);
  // On paper every grouping is called by its name: nobody can point at it to hear it.
  const overlays = deriveOverlays(viewModel, palette);
  const groupings = overlays.slice(-MOST_GROUPINGS).map(({ id, colour, full }) => ({
    name: linked.atlas.grouping(id)?.short[language] ?? id,
    // One of which every member belongs in part is hatched as a whole.
    line: { kind: full.length > 0 ? 'outline' : 'partial', colour } as const,
  }));
  /** Whether the names stand in two columns of a card of this width. */
  const inPairs = (card: number): boolean =>
    groupings.every(
      ({ name }) =>
        measure(name, TEXT.size, 400, 'sans') <=
        (card - 2 * CARD.pad) / 2 - SAMPLE.width - SAMPLE.gap,
    );
  const isWide = groupings.length > 3 && !inPairs(CARD.narrow) && inPairs(CARD.wide);
  const width = isWide ? CARD.wide : CARD.narrow;
  const across = width - 2 * CARD.pad;
  const half = across / 2;
  const perRow = inPairs(width) ? 2 : 1;
  const text = (
    words: string,
    [left, top]: readonly [number, number],
    look: { readonly weight?: number; readonly across?: number; readonly middle?: true } = {},
  ): Text => {
    const { weight = 400, across: room = across, middle } = look;
    return {
      kind: 'text',
      name: texts.title,
      fullText: words,
      lines: breakIntoLines(words, room, lang, (line) => measure(line, TEXT.size, weight, 'sans')),
      align: middle ? 'middle' : 'left',
      at: [left, top],
      maxWidth: room,
      ...TEXT,
      weight,
      colour: palette.label,
      face: 'sans',
      lang,
    };
  };
  const sentence = (words: string, weight = 400): LegendItem => {
    const { lines } = text(words, [0, 0], { weight });
    return {
      height: lines.length * TEXT.size * TEXT.leading + 4,
      draw: (left, top) => [text(words, [left, top], { weight })],
    };
  };
  const names = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const counted =
    names.length > 0 ? texts.filtered(names.join(texts.join)) : texts.everything(sizeOf(linked));

  const ramp: LegendItem = {
    height: STEP.height + TEXT.size * TEXT.leading + 12,
    draw: (left, top) =>
      legend.classes.flatMap(({ label, colour }, index) => {
        const step = Math.min(STEP.most, across / legend.classes.length);
        const x = left + index * step;
        return [
          rectangle([x, top + 6, x + step, top + 6 + STEP.height], {
            name: texts.title,
            fill: colour,
            stroke: palette.provinceBorder,
            width: 1,
          }),
          text(label[language], [x + step / 2, top + 8 + STEP.height], {
            across: step,
            middle: true,
          }),
        ];
      }),
  };
  const line = (one: LegendLine | LegendFill, label: string): LegendItem => ({
    height: ROW,
    draw: (left, top) => [
      ...legendSample(one, left, top + 2, palette, texts.title),
      text(label, [left + SAMPLE.width + SAMPLE.gap, top], {
        across: across - SAMPLE.width - SAMPLE.gap,
      }),
    ],
  });
  const marked = typesOnMap(viewModel);
  const types = [
    ...marked.types.map(({ type, index }) => ({
      name: type.short[language],
      colour: palette.accents[index] ?? palette.selection,
    })),
    ...(marked.untyped ? [{ name: texts.untyped, colour: palette.noData }] : []),
  ];
  const columns = 2;
  const typeRow = (row: number): LegendItem => ({
    height: ROW,
    draw: (left, top) =>
      types.slice(row * columns, (row + 1) * columns).flatMap(({ name, colour }, index) => {
        const x = left + (index * across) / columns;
        return [
          {
            kind: 'disc',
            name,
            at: [x + 12, top + 13],
            radius: 9,
            shares: [{ colour, count: 1 }],
            count: 1,
            opacity: 1,
            paper: palette.casing,
            ink: palette.label,
          },
          text(name, [x + 30, top], { across: across / columns - 30 }),
        ];
      }),
  });
  const groupingRow = (row: number): LegendItem => ({
    height: ROW,
    draw: (left, top) =>
      groupings.slice(row * perRow, (row + 1) * perRow).flatMap(({ name, line: one }, index) => {
        const x = left + index * half;
        return [
          ...legendSample(one, x, top + 2, palette, name),
          text(name, [x + SAMPLE.width + SAMPLE.gap, top], {
            across: across / perRow - SAMPLE.width - SAMPLE.gap,
          }),
        ];
      }),
  });
  const rows = (count: number, each: number): readonly number[] =>
    Array.from({ length: Math.ceil(count / each) }, (_, row) => row);
  const others = legend.lines.filter(({ kind }) => kind !== 'outline');
  const parts: readonly LegendItem[] = [
    sentence(legend.heading[language], 650),
    sentence(counted),
    ...(legend.note ? [sentence(legend.note[language])] : []),
    ...(filterResult.count === 0 ? [sentence(texts.empty)] : []),
    ...(legend.classes.length > 0 ? [ramp] : []),
    ...legend.fills.map((fill) => line(fill, fill.label[language])),
    ...(types.length > 0
      ? [sentence(own.circles), ...rows(types.length, columns).map(typeRow)]
      : []),
    ...rows(groupings.length, perRow).map(groupingRow),
    ...(overlays.length > groupings.length
      ? [sentence(own.moreGroupings(overlays.length - groupings.length))]
      : []),
    ...others.map((one) => line(one, nameOfLine(one, texts))),
  ];
  const height = parts.reduce((sum, part) => sum + part.height, 0) + 2 * CARD.pad - 4;
  return {
    width,
    height,
    at: (left, top) => {
      let y = top + CARD.pad;
      return [
        rectangle([left, top, left + width, top + height], {
          name: texts.title,
          fill: palette.casing,
          stroke: palette.neighbourBorder,
          width: 1,
        }),
        ...parts.flatMap((part) => {
          const drawn = part.draw(left + CARD.pad, y);
          y += part.height;
          return drawn;
        }),
      ];
    },
  };
}
