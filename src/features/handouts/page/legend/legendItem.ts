import type { LangTag } from '../../../../domain/language.ts';
import type { legendMessages } from '../../../../i18n/legend.ts';
import type { MapPalette } from '../../../../domain/paints/palette.ts';
import type { Drawing, Text } from '../../../../map/exportPicture/drawing.ts';
import type { MeasureText } from '../../../../map/exportPicture/pictureLabels.ts';
import { breakIntoLines } from '../../../../map/exportPicture/textLines.ts';

/** The text of a legend, units of the page. */
export const LEGEND_TEXT = { size: 20, leading: 1.3 } as const;
const ROW_HEIGHT = 32;
/** Space between two sentences, units. */
const SENTENCE_GAP = 4;

/** `draw` gets the upper left corner of the item, in units of the page. */
export interface LegendItem {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly Drawing[];
}

export interface LegendStyle {
  readonly palette: MapPalette;
  readonly messages: typeof legendMessages.en;
  readonly lang: LangTag;
  readonly measure: MeasureText;
  /** Width inside the padding of the card, units. */
  readonly width: number;
}

interface TextLook {
  readonly weight?: number;
  readonly width?: number;
  readonly align?: Text['align'];
}

export function legendText(
  content: string,
  at: readonly [number, number],
  { messages, palette, lang, measure, width: fullWidth }: LegendStyle,
  { weight = 400, width = fullWidth, align = 'left' }: TextLook = {},
): Text {
  return {
    kind: 'text',
    name: messages.title,
    fullText: content,
    lines: breakIntoLines(content, width, lang, (line) =>
      measure(line, LEGEND_TEXT.size, weight, 'sans'),
    ),
    align,
    at,
    maxWidth: width,
    ...LEGEND_TEXT,
    weight,
    colour: palette.label,
    face: 'sans',
    lang,
  };
}

export function sentence(content: string, style: LegendStyle, weight = 400): LegendItem {
  const { lines } = legendText(content, [0, 0], style, { weight });
  return {
    height: lines.length * LEGEND_TEXT.size * LEGEND_TEXT.leading + SENTENCE_GAP,
    draw: (left, top) => [legendText(content, [left, top], style, { weight })],
  };
}

/** `drawEntry` gets the upper left corner of an entry and the width of its column. */
export function rowsOf<Entry>(
  entries: readonly Entry[],
  columns: number,
  { width }: LegendStyle,
  drawEntry: (entry: Entry, left: number, top: number, columnWidth: number) => readonly Drawing[],
): readonly LegendItem[] {
  const columnWidth = width / columns;
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) => ({
    height: ROW_HEIGHT,
    draw: (left, top) =>
      entries
        .slice(row * columns, (row + 1) * columns)
        .flatMap((entry, column) =>
          drawEntry(entry, left + column * columnWidth, top, columnWidth),
        ),
  }));
}
