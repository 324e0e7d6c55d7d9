import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { Box, Size } from '../../../map/camera.ts';
import { type Drawing, rectangle, type Text } from '../../../map/exportPicture/drawing.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { linesOf } from '../../../map/exportPicture/textLines.ts';

/** Space between the edge of the map and what is drawn over it, units of the page. */
export const MAP_MARGIN = 24;
const CREDIT = { size: 17, leading: 1.3, weight: 400, padding: 6 } as const;
const APPROVAL = { size: 20, leading: 1.3, weight: 600, padding: 6 } as const;
/** Fonts of an office are wider than ours: the text must not break in a slide. */
const WIDTH_RESERVE = 1.15;
const BACKGROUND_OPACITY = 0.85;

/** A text with its language. */
export interface NoteText {
  readonly text: string;
  readonly lang: string;
}

/** A note on the map: the box it covers, and its drawings. Units of the page. */
interface MapNote {
  readonly box: Box;
  readonly drawings: readonly Drawing[];
}

interface NoteContext {
  /** What a drawing tool lists the note as. */
  readonly name: string;
  readonly palette: MapPalette;
  readonly measure: MeasureText;
}

/** The credit: a strip along the lower edge of a map of this size. */
export function drawCredit(
  { text, lang }: NoteText,
  { width, height }: Size,
  { name, palette, measure }: NoteContext,
): MapNote {
  const { padding, ...look } = CREDIT;
  const across = width - 2 * MAP_MARGIN;
  const lines = linesOf(text, across, lang, (line) =>
    measure(line, look.size, look.weight, 'sans'),
  );
  const top = height - lines.length * look.size * look.leading - 2 * padding;
  const box: Box = [0, top, width, height];
  return {
    box,
    drawings: [
      background(box, name, palette),
      {
        ...noteText(text, lang, name, palette),
        ...look,
        lines,
        at: [MAP_MARGIN, top + padding],
        across,
      },
    ],
  };
}

/**
 * The map approval number (审图号) at the lower left of the map, where the review rules for maps of China
 * want it.
 * @param bottom lower edge of its box
 * @param maxWidth greatest width of its box; a longer text is broken into lines
 */
export function drawApproval(
  { text, lang }: NoteText,
  bottom: number,
  maxWidth: number,
  { name, palette, measure }: NoteContext,
): MapNote {
  const { padding, ...look } = APPROVAL;
  const measured = (line: string): number => measure(line, look.size, look.weight, 'sans');
  const maxAcross = maxWidth - 2 * padding;
  const lines = linesOf(text, maxAcross / WIDTH_RESERVE, lang, measured);
  const across = Math.min(maxAcross, Math.max(...lines.map(measured)) * WIDTH_RESERVE);
  const top = bottom - lines.length * look.size * look.leading - 2 * padding;
  const box: Box = [MAP_MARGIN, top, MAP_MARGIN + across + 2 * padding, bottom];
  return {
    box,
    drawings: [
      background(box, name, palette),
      {
        ...noteText(text, lang, name, palette),
        ...look,
        lines,
        at: [MAP_MARGIN + padding, top + padding],
        across,
      },
    ],
  };
}

function background(box: Box, name: string, { casing }: MapPalette): Drawing {
  return rectangle(box, { name, fill: casing, fillOpacity: BACKGROUND_OPACITY, stroke: null });
}

function noteText(text: string, lang: string, name: string, palette: MapPalette) {
  return {
    kind: 'text',
    name,
    whole: text,
    align: 'left',
    colour: palette.label,
    face: 'sans',
    lang,
  } as const satisfies Partial<Text>;
}
