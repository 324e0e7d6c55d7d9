import Pptx from 'pptxgenjs';
import { DRAWN } from '../../../domain/paints/paint.ts';
import type { Disc, Drawing, Shape, Text } from '../../../map/exportPicture/drawing.ts';
import { ringArcs } from '../../../map/ringArcs.ts';
import { PAGE } from '../page/layoutText.ts';
import { repackPptx } from './zipFiles.ts';

/** Inches of a wide slide to a unit of the page. */
const INCH = 13.333 / PAGE.width;
/** Points to a unit of the page. */
const POINT = INCH * 72;
/** Width of the pale rim around a disc, units. */
const RIM = 3;
/** Letters of an office's face are wider than ours: on the map they are set smaller, so that names keep to their places. */
const MAP_LETTERS = 0.92;
/** What is drawn around names on the map, points. */
const HALO = 3;
/** Kept free beneath the words, units. */
const FOOT = 40;
/** Height of a line of text at single spacing, against its size. */
const SINGLE = 1.2;
/** What every office has. */
const FACES = {
  'zh-CN': { sans: 'Microsoft YaHei', serif: 'SimSun' },
  en: { sans: 'Segoe UI', serif: 'Georgia' },
} as const;

/** The writer knows this shape; its types leave it out of the list. */
const FREEFORM = 'custGeom' as string as Pptx.SHAPE_NAME;

type Slide = ReturnType<Pptx['addSlide']>;

/** A page as it goes onto a slide. */
export interface SlidePage {
  readonly map: readonly Drawing[];
  /** What is written beside the map, in its order. */
  readonly texts: readonly Text[];
  readonly notes: string;
}

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/** A text of several lines as so many paragraphs. */
function inParagraphs(xml: string): string {
  return xml.replaceAll(
    /<a:p>(?<before>(?:(?!<a:p>|<a:t>).)*)<a:t>(?<text>[^<]*)<\/a:t>(?<after>.*?)<\/a:p>/gsu,
    (whole: string, before: string, text: string, after: string) =>
      text.includes('\n')
        ? text
            .split('\n')
            .map((line) => `<a:p>${before}<a:t>${line.trim()}</a:t>${after}</a:p>`)
            .join('')
        : whole,
  );
}

const hex = (colour: string): string => colour.replace('#', '');
const transparency = (opacity = 1): number => Math.round((1 - opacity) * 100);

/** Several rings as one freeform, to be moved and coloured in the slide tool. */
function addShape(slide: Slide, shape: Shape): void {
  const { name, rings, closed, fill, fillOpacity, hatched, stroke, width = 1, dash } = shape;
  const points = rings.flat();
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const right = Math.max(...points.map(([x]) => x));
  const bottom = Math.max(...points.map(([, y]) => y));
  // Slides know no hatching that can be set here: what is hatched has a dashed edge instead.
  const dashed = dash !== undefined || hatched === true;
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
            ...(dashed ? { dashType: 'dash' as const } : {}),
          },
        }),
    objectName: name,
  });
}

/** How letters are set; `smaller` makes room for the wider ones of another face. */
function letters({ size, weight, colour, face, lang, leading }: Text, smaller = 1) {
  const language = lang === 'zh-CN' ? 'zh-CN' : 'en';
  return {
    fontFace: FACES[language][face],
    fontSize: Math.round(size * POINT * smaller * 10) / 10,
    bold: weight >= 600,
    color: hex(colour),
    lineSpacingMultiple: leading / SINGLE,
    lang: language === 'en' ? 'en-GB' : 'zh-CN',
  };
}

function boxOf({ at, maxWidth: across, lines, size, leading, align }: Text) {
  return {
    x: (align === 'middle' ? at[0] - across / 2 : at[0]) * INCH,
    y: at[1] * INCH,
    w: across * INCH,
    h: lines.length * size * leading * INCH,
  };
}

/** A name or a line on the map. */
function addText(slide: Slide, text: Text): void {
  slide.addText(text.fullText, {
    ...boxOf(text),
    ...letters(text, MAP_LETTERS),
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

/** What is said, in one box: wider letters push down what follows, and nothing lies on anything. */
function addFlow(slide: Slide, texts: readonly Text[]): void {
  const [first] = texts;
  if (!first) return;
  slide.addText(
    texts.map((text, index) => {
      const next = texts[index + 1];
      const ends = text.at[1] + text.lines.length * text.size * text.leading;
      const after = next ? (next.at[1] - ends) * POINT : 0;
      return {
        text: text.fullText,
        options: { ...letters(text), breakLine: true, paraSpaceAfter: Math.round(after) },
      };
    }),
    {
      x: first.at[0] * INCH,
      y: first.at[1] * INCH,
      w: first.maxWidth * INCH,
      h: (PAGE.height - first.at[1] - FOOT) * INCH,
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
  const around = (reach: number) => ({
    x: (at[0] - reach) * INCH,
    y: (at[1] - reach) * INCH,
    w: 2 * reach * INCH,
    h: 2 * reach * INCH,
  });
  const fill = (colour: string) => ({ color: hex(colour), transparency: transparency(opacity) });
  slide.addShape('ellipse', { ...around(radius + RIM), fill: fill(paper), objectName: name });
  const arcs = ringArcs(shares);
  // Slides count degrees clockwise from the right.
  const degrees = (angle: number): number => ((((angle * 180) / Math.PI + 270) % 360) + 360) % 360;
  for (const { from, to, colour } of arcs)
    if (arcs.length === 1)
      slide.addShape('ellipse', { ...around(radius), fill: fill(colour), objectName: name });
    else
      slide.addShape('pie', {
        ...around(radius),
        angleRange: [degrees(from), degrees(to)],
        fill: fill(colour),
        line: { color: hex(paper), width: POINT },
        objectName: name,
      });
  slide.addText(count > 1 ? String(count) : '', {
    shape: 'ellipse',
    ...around(radius * DRAWN.markerHole),
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

/** Pages as slides: regions are native freeforms with their names, texts are live, notes are notes. */
export async function toSlides(pages: readonly SlidePage[], title: string): Promise<Blob> {
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = title;
  file.author = 'Fangyu · 方舆';
  file.company = '';
  const masters = new Set<string>();
  /** The slide's own title is a placeholder, as outlines and screen readers want it; the writer puts it where its master has it. */
  const masterFor = (text: Text): string => {
    const name = `Fangyu ${text.at.join(' ')} ${String(text.lines.length)}`;
    if (!masters.has(name))
      file.defineSlideMaster({
        title: name,
        background: { color: 'FFFFFF' },
        objects: [
          {
            placeholder: {
              options: {
                name: 'title',
                type: 'title',
                ...boxOf(text),
                margin: 0,
                align: 'left',
                valign: 'top',
              },
              text: '',
            },
          },
        ],
      });
    masters.add(name);
    return name;
  };
  for (const { map, texts, notes } of pages) {
    const heading = texts.find(({ role }) => role === 'title');
    const slide = heading ? file.addSlide({ masterName: masterFor(heading) }) : file.addSlide();
    for (const one of map)
      switch (one.kind) {
        case 'shape':
          addShape(slide, one);
          break;
        case 'text':
          addText(slide, one);
          break;
        case 'disc':
          addDisc(slide, one);
          break;
      }
    for (const kicker of texts.filter(({ role }) => role === 'kicker')) addText(slide, kicker);
    if (heading)
      slide.addText(heading.fullText, {
        placeholder: 'title',
        ...letters(heading),
        align: 'left',
        valign: 'top',
        margin: 0,
        fit: 'shrink',
        objectName: heading.name,
      });
    addFlow(
      slide,
      texts.filter(({ role }) => role === 'words'),
    );
    if (notes !== '') slide.addNotes(notes);
  }
  const made = await file.write({ outputType: 'blob' });
  if (!(made instanceof Blob)) throw new TypeError('the slides are no blob');
  // The writer (4.0.1) compresses nothing that is written for a browser, and puts all notes of a slide
  // into one paragraph, in which breaks are lost.
  return repackPptx(made, (path, xml) => (NOTES.test(path) ? inParagraphs(xml) : xml));
}
