import type { LangTag } from '../../../domain/language.ts';
import { xmlText } from '../../../domain/xmlText.ts';
import { DRAWN } from '../../../domain/paints/paint.ts';
import type { Disc, PageImage, Shape, Text } from '../../../map/exportPicture/drawing.ts';
import { ringArcs } from '../../../map/ringArcs.ts';
import { colour, fontsOf, solidFill } from './theme.ts';
import { emu, escaped, fontSize, type SlideBox, xfrm, xml } from './xml.ts';

/** Gives each shape of a slide a number of its own. */
export type NextId = () => number;

/** A drawing as XML, and the box it fills, units of the page. */
export interface SlidePart {
  readonly box: SlideBox;
  readonly content: string;
}

/** Fonts of an office are wider than ours: texts on the map are set smaller, so that they keep their places. */
const MAP_FONT_SCALE = 0.92;
/** Halo around names on the map, units. */
const HALO = 6;
const HALO_OPACITY = 0.85;
/** Line height at single spacing, in font sizes. */
const SINGLE_SPACING = 1.2;
/** The paper between the sectors of a circle and around it, units. */
const GAP_WIDTH = 3;
/** Sixtieths of a thousandth of a degree, as angles are counted. */
const ANGLE = 60_000;
/** The languages of the spelling check, as a slide tool names them. */
const PROOFING_LANGUAGES: Readonly<Record<LangTag, string>> = { 'zh-CN': 'zh-CN', en: 'en-GB' };

interface ShapeContent {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** A placeholder; absent for a free shape. */
  readonly placeholder?: string;
  readonly isTextBox?: true;
  /** The content of `p:spPr`: place, geometry, fill and line. */
  readonly look: string;
  /** The content of `p:txBody`; absent for a shape without text. */
  readonly text?: string;
}

const NO_TEXT =
  xml('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }) + xml('a:lstStyle', {}) + xml('a:p', {});

/** A shape always has a body of text, without which some slide tools repair the file. */
export function shapeXml(content: ShapeContent): string {
  const { id, name, description, placeholder = '', isTextBox, look, text = NO_TEXT } = content;
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name, descr: description }),
      xml(
        'p:cNvSpPr',
        { txBox: isTextBox && 1 },
        placeholder === '' ? '' : xml('a:spLocks', { noGrp: 1 }),
      ),
      xml('p:nvPr', {}, placeholder),
    ),
    xml('p:spPr', {}, look),
    xml('p:txBody', {}, text),
  );
}

export function preset(name: string, ...guides: readonly string[]): string {
  return xml('a:prstGeom', { prst: name }, xml('a:avLst', {}, ...guides));
}

/** A fill without a hatching, which not every slide tool draws: see {@link edgeOf}. */
function fillOf({ fill, fillOpacity = 1, hatched }: Shape): string {
  return fill === null
    ? xml('a:noFill', {})
    : solidFill(fill, hatched ? fillOpacity / 3 : fillOpacity);
}

/** A hatched shape gets a dashed edge instead. */
function edgeOf({ fill, hatched, stroke, width = 1, dash, dashName }: Shape): string {
  const edge = stroke ?? (hatched ? fill : null);
  if (edge === null) return xml('a:ln', {}, xml('a:noFill', {}));
  const style = dashName ?? (dash !== undefined || hatched === true ? 'dash' : 'solid');
  return xml(
    'a:ln',
    { w: emu(width) },
    solidFill(edge),
    xml('a:prstDash', { val: style }),
    xml('a:round', {}),
  );
}

/** Several rings as one freeform, which the user can move and colour in the slide tool. */
export function freeform(shape: Shape, nextId: NextId): SlidePart {
  const points = shape.rings.flat();
  const [x, y] = points.reduce(
    ([left, top], at) => [Math.min(left, at[0]), Math.min(top, at[1])],
    [Infinity, Infinity],
  );
  const right = points.reduce((edge, at) => Math.max(edge, at[0]), x);
  const bottom = points.reduce((edge, at) => Math.max(edge, at[1]), y);
  const box = { x, y, w: Math.max(1, right - x), h: Math.max(1, bottom - y) };
  const point = (at: readonly [number, number]): string =>
    xml('a:pt', { x: emu(at[0] - x), y: emu(at[1] - y) });
  const rings = shape.rings.map((ring) => {
    const [first, ...others] = ring;
    if (!first) return '';
    const lines = others.map((at) => xml('a:lnTo', {}, point(at))).join('');
    return xml('a:moveTo', {}, point(first)) + lines + (shape.closed ? xml('a:close', {}) : '');
  });
  const geometry = xml(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => xml(name, {})),
    xml('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    xml('a:pathLst', {}, xml('a:path', { w: emu(box.w), h: emu(box.h) }, ...rings)),
  );
  const look = xfrm(box) + geometry + fillOf(shape) + edgeOf(shape);
  return { box, content: shapeXml({ id: nextId(), name: shape.name, look }) };
}

/** The properties of a run of text. `size` in units; null for the size of the placeholder. */
function runLook(text: Text, size: number | null): string {
  const { weight, face, lang, halo } = text;
  const glow =
    halo === undefined
      ? ''
      : xml('a:effectLst', {}, xml('a:glow', { rad: emu(HALO) }, colour(halo, HALO_OPACITY)));
  return xml(
    'a:rPr',
    {
      lang: PROOFING_LANGUAGES[lang],
      sz: size === null ? undefined : fontSize(size),
      b: weight >= 600 ? 1 : 0,
      dirty: 0,
    },
    solidFill(text.colour),
    glow,
    fontsOf(face),
  );
}

interface ParagraphLook {
  readonly size: number | null;
  readonly align: 'l' | 'ctr';
  /** Units. */
  readonly after?: number;
}

/** Lines as one paragraph, with breaks between them. */
export function paragraph(text: Text, lines: readonly string[], look: ParagraphLook): string {
  const properties = runLook(text, look.size);
  const runs = lines.map((line) => xml('a:r', {}, properties, xml('a:t', {}, escaped(line))));
  return xml(
    'a:p',
    {},
    xml(
      'a:pPr',
      { marL: 0, indent: 0, algn: look.align },
      xml(
        'a:lnSpc',
        {},
        xml('a:spcPct', { val: Math.round((text.leading / SINGLE_SPACING) * 100_000) }),
      ),
      xml('a:spcBef', {}, xml('a:spcPts', { val: 0 })),
      xml('a:spcAft', {}, xml('a:spcPts', { val: fontSize(look.after ?? 0) })),
      xml('a:buNone', {}),
    ),
    runs.join(xml('a:br', {}, properties)),
  );
}

const NO_MARGINS = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;

/** The properties of a text without margins that starts at the top of its box. */
export function bodyLook(wrap: 'square' | 'none', fit: 'a:noAutofit' | 'a:normAutofit'): string {
  return xml('a:bodyPr', { wrap, ...NO_MARGINS, rtlCol: 0, anchor: 't' }, xml(fit, {}));
}

/** The box of a text, units of the page. */
export function textBox({ at, maxWidth, lines, size, leading, align }: Text): SlideBox {
  return {
    x: align === 'middle' ? at[0] - maxWidth / 2 : at[0],
    y: at[1],
    w: maxWidth,
    h: lines.length * size * leading,
  };
}

/** A text on the map. One in the middle keeps its lines, another is broken into lines by the slide tool. */
export function mapText(text: Text, nextId: NextId): SlidePart {
  const box = textBox(text);
  const isCentred = text.align === 'middle';
  const lines = isCentred ? text.lines : text.fullText.split('\n');
  const content = shapeXml({
    id: nextId(),
    name: text.name,
    isTextBox: true,
    look: xfrm(box) + preset('rect') + xml('a:noFill', {}),
    text:
      bodyLook(isCentred ? 'none' : 'square', 'a:noAutofit') +
      xml('a:lstStyle', {}) +
      paragraph(text, lines, {
        size: text.size * MAP_FONT_SCALE,
        align: isCentred ? 'ctr' : 'l',
      }),
  });
  return { box, content };
}

/** A ring of sectors around their count. */
export function disc(drawing: Disc, nextId: NextId): SlidePart {
  const { name, at, radius, shares, count, opacity, paper, ink } = drawing;
  const around = (reach: number): SlideBox => ({
    x: at[0] - reach,
    y: at[1] - reach,
    w: 2 * reach,
    h: 2 * reach,
  });
  const edge = xml('a:ln', { w: emu(GAP_WIDTH) }, solidFill(paper, opacity));
  const arcs = ringArcs(shares);
  // Angles are counted clockwise from the right.
  const angle = (radians: number): number =>
    Math.round(((((radians * 180) / Math.PI + 270) % 360) + 360) * ANGLE) % (360 * ANGLE);
  const guide = (guideName: string, value: number): string =>
    xml('a:gd', { name: guideName, fmla: `val ${String(value)}` });
  const sectors = arcs.map(({ from, to, colour: fill }) =>
    shapeXml({
      id: nextId(),
      name,
      look:
        xfrm(around(radius)) +
        (arcs.length === 1
          ? preset('ellipse')
          : preset('pie', guide('adj1', angle(from)), guide('adj2', angle(to)))) +
        solidFill(fill, opacity) +
        edge,
    }),
  );
  const number: Text = {
    kind: 'text',
    ...{ name, fullText: String(count), lines: [String(count)], align: 'middle' },
    ...{ at, maxWidth: 2 * radius, size: Math.max(12, radius * 0.82), leading: SINGLE_SPACING },
    ...{ weight: 600, colour: ink, face: 'sans', lang: 'en' },
  };
  const hole = shapeXml({
    id: nextId(),
    name,
    look:
      xfrm(around(radius * DRAWN.markerHole)) +
      preset('ellipse') +
      solidFill(paper, opacity) +
      xml('a:ln', {}, xml('a:noFill', {})),
    ...(count > 1
      ? {
          text:
            xml('a:bodyPr', { wrap: 'none', ...NO_MARGINS, rtlCol: 0, anchor: 'ctr' }) +
            xml('a:lstStyle', {}) +
            paragraph(number, number.lines, { size: number.size, align: 'ctr' }),
        }
      : {}),
  });
  return { box: around(radius), content: sectors.join('') + hole };
}

/** The id of the relation of a slide to the file of its picture. */
export const PICTURE_RELATION = 'rIdPicture';

/** A picture, with its description or else its name for people who do not see it. */
export function pictureXml(drawing: PageImage, nextId: NextId): SlidePart {
  const { name, description, at, width, height } = drawing;
  const box = { x: at[0], y: at[1], w: width, h: height };
  const content = xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { id: nextId(), name, descr: xmlText(description).trim() || name }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr', {}),
    ),
    xml(
      'p:blipFill',
      {},
      xml('a:blip', { 'r:embed': PICTURE_RELATION }),
      xml('a:stretch', {}, xml('a:fillRect', {})),
    ),
    xml('p:spPr', {}, xfrm(box) + preset('rect')),
  );
  return { box, content };
}
