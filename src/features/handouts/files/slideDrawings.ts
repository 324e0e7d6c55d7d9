import { xmlText } from '../../../domain/xmlText.ts';
import type { LangTag } from '../../../domain/language.ts';
import type Pptx from 'pptxgenjs';
import { DRAWN } from '../../../domain/paints/paint.ts';
import type { Disc, Drawing, Shape, Text } from '../../../map/exportPicture/drawing.ts';
import { ringArcs } from '../../../map/ringArcs.ts';
import { PAGE } from '../page/layoutText.ts';

/** Inches of a wide slide per unit of the page. */
const INCH = 13.333 / PAGE.width;
/** Points per unit of the page. */
const POINT = INCH * 72;
/** Width of the pale rim around a disc, units. */
const RIM = 3;
/** Fonts of an office are wider than ours: texts on the map are set smaller, so that they keep their places. */
const MAP_FONT_SCALE = 0.92;
/** Halo around names on the map, points. */
const HALO = 3;
/** Space kept free beneath the texts, units. */
const BOTTOM_MARGIN = 40;
/** Line height at single spacing, in font sizes. */
const SINGLE_SPACING = 1.2;
/** Typefaces that every office has. */
const TYPEFACES: Readonly<Record<LangTag, Record<Text['face'], string>>> = {
  'zh-CN': { sans: 'Microsoft YaHei', serif: 'SimSun' },
  en: { sans: 'Segoe UI', serif: 'Georgia' },
};
/** The languages of the spelling check, as a slide tool names them. */
const PROOFING_LANGUAGES: Readonly<Record<LangTag, string>> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

/** The library supports this shape, but its types do not list it. */
const FREEFORM = 'custGeom' as string as Pptx.SHAPE_NAME;

type Slide = ReturnType<Pptx['addSlide']>;

const hex = (colour: string): string => colour.replace('#', '');
const transparency = (opacity = 1): number => Math.round((1 - opacity) * 100);

/** Adds several rings as one freeform, which the user can move and colour in the slide tool. */
function addShape(slide: Slide, shape: Shape): void {
  const { name, rings, closed, fill, fillOpacity, hatched, stroke, width = 1 } = shape;
  const points = rings.flat();
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const right = Math.max(...points.map(([x]) => x));
  const bottom = Math.max(...points.map(([, y]) => y));
  // The library cannot set a hatching: a hatched shape gets a dashed edge instead.
  const { dash, dashName } = shape;
  const dashType = dashName ?? (dash !== undefined || hatched === true ? 'dash' : null);
  const edge = stroke ?? (hatched ? fill : null);
  slide.addShape(FREEFORM, {
    x: left * INCH,
    y: top * INCH,
    w: Math.max(1, right - left) * INCH,
    h: Math.max(1, bottom - top) * INCH,
    points: rings.flatMap((ring) => [
      ...ring.map(([x, y], index) => ({
        x: (x - left) * INCH,
        y: (y - top) * INCH,
        moveTo: index === 0,
      })),
      ...(closed ? [{ close: true as const }] : []),
    ]),
    ...(fill === null
      ? {}
      : {
          fill: {
            color: hex(fill),
            transparency: transparency(hatched ? (fillOpacity ?? 1) / 3 : fillOpacity),
          },
        }),
    ...(edge === null
      ? {}
      : {
          line: {
            color: hex(edge),
            width: width * POINT,
            ...(dashType === null ? {} : { dashType }),
          },
        }),
    objectName: name,
  });
}

export function fontOf({ size, weight, colour, face, lang, leading }: Text, scale = 1) {
  return {
    fontFace: TYPEFACES[lang][face],
    fontSize: Math.round(size * POINT * scale * 10) / 10,
    bold: weight >= 600,
    color: hex(colour),
    lineSpacingMultiple: leading / SINGLE_SPACING,
    lang: PROOFING_LANGUAGES[lang],
  };
}

/** The box of a text, inches. */
export function boxOf({ at, maxWidth, lines, size, leading, align }: Text) {
  return {
    x: (align === 'middle' ? at[0] - maxWidth / 2 : at[0]) * INCH,
    y: at[1] * INCH,
    w: maxWidth * INCH,
    h: lines.length * size * leading * INCH,
  };
}

export function addText(slide: Slide, text: Text): void {
  slide.addText(xmlText(text.fullText), {
    ...boxOf(text),
    ...fontOf(text, MAP_FONT_SCALE),
    align: text.align === 'middle' ? 'center' : 'left',
    valign: 'top',
    margin: 0,
    wrap: text.align === 'left',
    ...(text.halo === undefined
      ? {}
      : { glow: { size: HALO, color: hex(text.halo), opacity: 0.85 } }),
    objectName: text.name,
  });
}

/** Adds texts to one box, in which a wider font moves the following text down, so that no text covers another. */
export function addFlow(slide: Slide, texts: readonly Text[]): void {
  const [first] = texts;
  if (!first) return;
  slide.addText(
    texts.map((text, index) => {
      const next = texts[index + 1];
      const bottom = text.at[1] + text.lines.length * text.size * text.leading;
      const after = next ? (next.at[1] - bottom) * POINT : 0;
      return {
        text: xmlText(text.fullText),
        options: { ...fontOf(text), breakLine: true, paraSpaceAfter: Math.round(after) },
      };
    }),
    {
      x: first.at[0] * INCH,
      y: first.at[1] * INCH,
      w: first.maxWidth * INCH,
      h: (PAGE.height - first.at[1] - BOTTOM_MARGIN) * INCH,
      valign: 'top',
      margin: 0,
      fit: 'shrink',
      objectName: first.name,
    },
  );
}

function addDisc(
  slide: Slide,
  { name, at, radius, shares, count, opacity, paper, ink }: Disc,
): void {
  const boxAround = (reach: number) => ({
    x: (at[0] - reach) * INCH,
    y: (at[1] - reach) * INCH,
    w: 2 * reach * INCH,
    h: 2 * reach * INCH,
  });
  const fill = (colour: string) => ({ color: hex(colour), transparency: transparency(opacity) });
  slide.addShape('ellipse', { ...boxAround(radius + RIM), fill: fill(paper), objectName: name });
  const arcs = ringArcs(shares);
  // PowerPoint counts degrees clockwise from the right.
  const degrees = (angle: number): number => ((((angle * 180) / Math.PI + 270) % 360) + 360) % 360;
  for (const { from, to, colour } of arcs)
    if (arcs.length === 1)
      slide.addShape('ellipse', { ...boxAround(radius), fill: fill(colour), objectName: name });
    else
      slide.addShape('pie', {
        ...boxAround(radius),
        angleRange: [degrees(from), degrees(to)],
        fill: fill(colour),
        line: { color: hex(paper), width: POINT },
        objectName: name,
      });
  slide.addText(count > 1 ? String(count) : '', {
    shape: 'ellipse',
    ...boxAround(radius * DRAWN.markerHole),
    fill: fill(paper),
    align: 'center',
    valign: 'middle',
    margin: 0,
    fontSize: Math.max(6, Math.round(radius * 0.82 * POINT)),
    bold: true,
    color: hex(ink),
    wrap: false,
    objectName: name,
  });
}

export function addDrawing(slide: Slide, drawing: Drawing): void {
  switch (drawing.kind) {
    case 'shape':
      addShape(slide, drawing);
      break;
    case 'text':
      addText(slide, drawing);
      break;
    case 'disc':
      addDisc(slide, drawing);
      break;
  }
}
