import { sizeOf } from '../../domain/filter.ts';
import { allNamesSet } from '../../domain/filterNames.ts';
import type { Language } from '../../domain/language.ts';
import { deriveOverlays } from '../../domain/derivePaints.ts';
import { type LegendLine, legendOf } from '../../domain/legendOf.ts';
import { DRAWN } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { Shown } from '../../domain/shown.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { handoutMessages } from '../../i18n/handouts.ts';
import { legendMessages, nameOfLine } from '../../i18n/legend.ts';
import { type Drawing, rectangle, type Text } from '../../map/export/drawing.ts';
import type { Measure } from '../../map/export/stillLabels.ts';
import { linesOf } from '../../map/export/textLines.ts';
import { langOf } from './page.ts';

/** Units of the page. */
const CARD = { width: 460, pad: 18 } as const;
const TEXT = { size: 20, leading: 1.3 } as const;
const SAMPLE = { width: 36, height: 22, gap: 12 } as const;
const ROW = 32;
const STEP = { height: 20, most: 84 } as const;
const ACROSS = CARD.width - 2 * CARD.pad;

/** A legend from its own upper left corner, and how much room it takes. */
export interface DrawnLegend {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Drawing[];
}

/** What is drawn from a line of the legend downwards, `left` and `top` of the line given. */
interface Part {
  readonly height: number;
  readonly draw: (left: number, top: number) => readonly Drawing[];
}

interface LegendLook {
  readonly shown: Shown;
  readonly palette: MapPalette;
  readonly language: Language;
  readonly measure: Measure;
}

/** Draws what the map's colours, circles and lines mean; the types are named, since no chips stand by. */
export function drawLegend({ shown, palette, language, measure }: LegendLook): DrawnLegend {
  const texts = legendMessages[language];
  const own = handoutMessages[language];
  const lang = langOf(language);
  const { linked, view, passing } = shown;
  const legend = legendOf(shown, palette);
  const text = (
    words: string,
    [left, top]: readonly [number, number],
    look: { readonly weight?: number; readonly across?: number; readonly middle?: true } = {},
  ): Text => {
    const { weight = 400, across = ACROSS, middle } = look;
    return {
      kind: 'text',
      name: texts.title,
      whole: words,
      lines: linesOf(words, across, lang, (line) => measure(line, TEXT.size, weight, 'sans')),
      align: middle ? 'middle' : 'left',
      at: [left, top],
      across,
      ...TEXT,
      weight,
      colour: palette.label,
      face: 'sans',
      lang,
    };
  };
  const sentence = (words: string, weight = 400): Part => {
    const { lines } = text(words, [0, 0], { weight });
    return {
      height: lines.length * TEXT.size * TEXT.leading + 4,
      draw: (left, top) => [text(words, [left, top], { weight })],
    };
  };
  const names = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const counted =
    names.length > 0 ? texts.filtered(names.join(texts.join)) : texts.everything(sizeOf(linked));

  const ramp: Part = {
    height: STEP.height + TEXT.size * TEXT.leading + 12,
    draw: (left, top) =>
      legend.classes.flatMap(({ from, to, colour }, index) => {
        const step = Math.min(STEP.most, ACROSS / legend.classes.length);
        const x = left + index * step;
        const name = from === to ? String(from) : `${String(from)}–${String(to)}`;
        return [
          rectangle([x, top + 6, x + step, top + 6 + STEP.height], {
            name: texts.title,
            fill: colour,
            stroke: palette.provinceBorder,
            width: 1,
          }),
          text(name, [x + step / 2, top + 8 + STEP.height], { across: step, middle: true }),
        ];
      }),
  };
  const line = (one: LegendLine): Part => ({
    height: ROW,
    draw: (left, top) => [
      ...sample(one, left, top + 2, palette, texts.title),
      text(nameOfLine(one, texts), [left + SAMPLE.width + SAMPLE.gap, top], {
        across: ACROSS - SAMPLE.width - SAMPLE.gap,
      }),
    ],
  });
  const colours = new Set(
    legend.markers.flatMap(({ shares }) => shares.map(({ colour }) => colour)),
  );
  const types = [
    ...linked.report.types.map(({ short }, index) => ({
      name: short[language],
      colour: palette.accents[index],
    })),
    { name: own.untyped, colour: palette.noData },
  ].filter(({ colour }) => colour !== undefined && colours.has(colour));
  const columns = 2;
  const typeRow = (row: number): Part => ({
    height: ROW,
    draw: (left, top) =>
      types.slice(row * columns, (row + 1) * columns).flatMap(({ name, colour }, index) => {
        const x = left + (index * ACROSS) / columns;
        return [
          {
            kind: 'disc',
            name,
            at: [x + 12, top + 13],
            radius: 9,
            shares: [{ colour: colour ?? palette.noData, count: 1 }],
            count: 1,
            opacity: 1,
            paper: palette.casing,
            ink: palette.label,
          },
          text(name, [x + 30, top], { across: ACROSS / columns - 30 }),
        ];
      }),
  });
  // On paper every grouping is called by its name: nobody can point at it to hear it.
  const groupings = deriveOverlays(shown, palette).map(({ id, colour }) => ({
    name: linked.atlas.grouping(id)?.short[language] ?? id,
    colour,
  }));
  const half = ACROSS / 2;
  const besideSample = half - SAMPLE.width - SAMPLE.gap;
  const perRow = groupings.every(
    ({ name }) => measure(name, TEXT.size, 400, 'sans') <= besideSample,
  )
    ? 2
    : 1;
  const groupingRow = (row: number): Part => ({
    height: ROW,
    draw: (left, top) =>
      groupings.slice(row * perRow, (row + 1) * perRow).flatMap(({ name, colour }, index) => {
        const x = left + index * half;
        return [
          ...sample({ kind: 'outline', colour }, x, top + 2, palette, name),
          text(name, [x + SAMPLE.width + SAMPLE.gap, top], {
            across: perRow === 2 ? besideSample : ACROSS - SAMPLE.width - SAMPLE.gap,
          }),
        ];
      }),
  });
  const rows = (count: number, each: number): readonly number[] =>
    Array.from({ length: Math.ceil(count / each) }, (_, row) => row);
  const others = legend.lines.filter(({ kind }) => kind !== 'outline');
  const parts: readonly Part[] = [
    sentence(texts.counted, 650),
    sentence(counted),
    ...(legend.coloured ? [] : [sentence(texts.plain)]),
    ...(passing.count === 0 ? [sentence(texts.empty)] : []),
    ...(legend.classes.length > 0 ? [ramp] : []),
    ...legend.fills.map(line),
    ...(types.length > 0
      ? [sentence(own.circles), ...rows(types.length, columns).map(typeRow)]
      : []),
    ...rows(groupings.length, perRow).map(groupingRow),
    ...others.map(line),
  ];
  const height = parts.reduce((sum, part) => sum + part.height, 0) + 2 * CARD.pad - 4;
  return {
    width: CARD.width,
    height,
    at: (left, top) => {
      let y = top + CARD.pad;
      return [
        rectangle([left, top, left + CARD.width, top + height], {
          name: texts.title,
          fill: palette.casing,
          fillOpacity: 0.94,
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

/** The colours of a line, as the map has them. */
function sample(
  line: LegendLine,
  left: number,
  top: number,
  palette: MapPalette,
  name: string,
): readonly Drawing[] {
  const { width, height } = SAMPLE;
  const box = [left, top, left + width, top + height] as const;
  const frame = rectangle(box, { name, fill: null, stroke: palette.provinceBorder, width: 1 });
  const ground = rectangle(box, { name, fill: palette.land, stroke: null });
  switch (line.kind) {
    case 'none':
    case 'through':
      return [rectangle(box, { name, fill: line.fill, stroke: null }), frame];
    case 'no-data':
      return [
        ground,
        rectangle(box, { name, fill: palette.noData, hatched: true, stroke: null }),
        frame,
      ];
    case 'outline':
    case 'partial':
      return [
        ground,
        rectangle(box, {
          name,
          fill: line.colour,
          fillOpacity: line.kind === 'partial' ? 1 : DRAWN.overlayTint,
          ...(line.kind === 'partial' ? { hatched: true } : {}),
          stroke: line.colour,
          width: 3,
        }),
      ];
    case 'faded': {
      const each = width / Math.max(1, line.fills.length);
      return [
        ground,
        ...line.fills.map((fill, index) =>
          rectangle([left + index * each, top, left + (index + 1) * each, top + height], {
            name,
            fill,
            fillOpacity: DRAWN.faded,
            stroke: null,
          }),
        ),
        frame,
      ];
    }
  }
}
