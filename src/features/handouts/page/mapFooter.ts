import type { LangTag } from '../../../domain/language.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { Box, Size } from '../../../map/camera.ts';
import { type Drawing, rectangle, type Text } from '../../../map/exportPicture/drawing.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { breakIntoLines } from '../../../map/exportPicture/textLines.ts';

/** Space between the edge of the map and what is drawn over it, units of the page. */
export const MAP_MARGIN = 24;
const CREDIT = { size: 17, leading: 1.3, weight: 400 } as const;
const APPROVAL = { size: 18, leading: 1.3, weight: 650 } as const;
/** Space above and below the texts, units. */
const PADDING = 6;
/** Up to this share of the width the approval number has the credit beside it, else beneath it. */
const MAX_APPROVAL_SHARE = 0.4;
/** Fonts of an office are wider than ours: the number must not break in a slide. */
const WIDTH_RESERVE = 1.15;
const BACKGROUND_OPACITY = 0.85;

export interface FooterText {
  readonly text: string;
  readonly lang: LangTag;
}

interface FooterInputs {
  /** The map approval number (审图号), or that the map is for reference only. */
  readonly approval: FooterText;
  readonly credit: FooterText;
  /** What a drawing tool lists the texts as. */
  readonly names: { readonly approval: string; readonly credit: string };
  readonly palette: MapPalette;
  readonly measure: MeasureText;
}

/** The footer of a map: the box it covers and its drawings, in units of the page. */
interface MapFooter {
  readonly box: Box;
  readonly drawings: readonly Drawing[];
}

/** The approval number is at the lower left, where the review rules for maps of China want it. */
export function drawFooter(
  { approval, credit, names, palette, measure }: FooterInputs,
  { width, height }: Size,
): MapFooter {
  const fullWidth = width - 2 * MAP_MARGIN;
  const textAt = (
    { text, lang }: FooterText,
    name: string,
    look: typeof APPROVAL | typeof CREDIT,
    left: number,
    maxWidth: number,
  ): Text => ({
    kind: 'text',
    name,
    fullText: text,
    lines: breakIntoLines(text, maxWidth, lang, (line) =>
      measure(line, look.size, look.weight, 'sans'),
    ),
    align: 'left',
    at: [left, 0],
    maxWidth,
    ...look,
    colour: palette.label,
    face: 'sans',
    lang,
  });
  const measured = measure(approval.text, APPROVAL.size, APPROVAL.weight, 'sans') * WIDTH_RESERVE;
  const isBeside = measured <= fullWidth * MAX_APPROVAL_SHARE;
  const number = textAt(
    approval,
    names.approval,
    APPROVAL,
    MAP_MARGIN,
    isBeside ? measured : fullWidth,
  );
  const indent = isBeside ? measured + MAP_MARGIN : 0;
  const source = textAt(credit, names.credit, CREDIT, MAP_MARGIN + indent, fullWidth - indent);
  const [numberHeight, sourceHeight] = [heightOf(number), heightOf(source)];
  const textHeight = isBeside ? Math.max(numberHeight, sourceHeight) : numberHeight + sourceHeight;
  const top = height - textHeight - 2 * PADDING;
  const sourceTop = top + PADDING + (isBeside ? 0 : numberHeight);
  const box: Box = [0, top, width, height];
  return {
    box,
    drawings: [
      rectangle(box, {
        name: names.credit,
        fill: palette.casing,
        fillOpacity: BACKGROUND_OPACITY,
        stroke: null,
      }),
      { ...number, at: [MAP_MARGIN, top + PADDING] },
      { ...source, at: [MAP_MARGIN + indent, sourceTop] },
    ],
  };
}

function heightOf({ lines, size, leading }: Text): number {
  return lines.length * size * leading;
}
