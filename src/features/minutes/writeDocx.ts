import {
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { LangTag } from '../../domain/language.ts';
import type { Block } from '../../domain/minutes/outline.ts';
import { xmlText } from '../../domain/xmlText.ts';
import type { MapPicture } from './mapPicture.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
/** The width of a picture on the page, pixels at 96 per inch: the page without its margins. */
const PICTURE_WIDTH = 600;
const ITEMS = 'items';
/** Half points. */
const SIZES = { text: 22, details: 19 } as const;
/** Twentieths of a point. */
const SPACE = { paragraph: 120, quotation: 240 } as const;
/** The line beside a quotation, eighths of a point, and its colour. */
const QUOTATION_EDGE = { size: 12, colour: '24507F' } as const;
const QUIET = '4A5460';

/** A run for each line of a text. Nothing in it has a meaning for Word. */
function runsOf(text: string, style: { readonly size?: number; readonly color?: string } = {}) {
  return xmlText(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(
      (line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }),
    );
}

async function paragraphOf(
  block: Block,
  pictures: ReadonlyMap<string, MapPicture>,
): Promise<readonly Paragraph[]> {
  const spacing = { after: SPACE.paragraph };
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          children: runsOf(block.text),
          keepNext: true,
          spacing: { before: SPACE.quotation, after: SPACE.paragraph },
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runsOf(block.text), spacing })];
    case 'item': {
      const details = new TextRun({
        text: xmlText(block.details),
        ...{ size: SIZES.details, color: QUIET, break: 1 },
      });
      return [
        new Paragraph({
          children: [...runsOf(block.text), details],
          numbering: { reference: ITEMS, level: 0 },
          spacing,
        }),
      ];
    }
    case 'quotation':
      return [
        new Paragraph({
          children: runsOf(block.text),
          indent: { left: 360 },
          border: {
            left: {
              style: BorderStyle.SINGLE,
              size: QUOTATION_EDGE.size,
              color: QUOTATION_EDGE.colour,
              space: 12,
            },
          },
          spacing: { after: SPACE.quotation },
        }),
      ];
    case 'picture': {
      const picture = pictures.get(block.id);
      return picture
        ? [new Paragraph({ children: [await pictureOf(picture, block)], spacing })]
        : [];
    }
  }
}

async function pictureOf(
  { png, width, height }: MapPicture,
  { label }: Extract<Block, { readonly kind: 'picture' }>,
): Promise<ParagraphChild> {
  const text = xmlText(label);
  return new ImageRun({
    type: 'png',
    data: await png.arrayBuffer(),
    transformation: {
      width: PICTURE_WIDTH,
      height: Math.round((PICTURE_WIDTH * height) / width),
    },
    altText: { name: text, title: text, description: text },
  });
}

/** The minutes as a Word document. `lang` is the language of its own sentences. */
export async function writeDocx(
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, MapPicture>,
  lang: LangTag,
): Promise<Blob> {
  const children: Paragraph[] = [];
  for (const block of blocks) children.push(...(await paragraphOf(block, pictures)));
  const [first] = blocks;
  const file = new Document({
    creator: 'Fangyu',
    title: first?.kind === 'heading' ? xmlText(first.text) : '',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei' },
            size: SIZES.text,
            language: lang.startsWith('zh') ? { eastAsia: lang } : { value: 'en-GB' },
          },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: ITEMS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children }],
  });
  return Packer.toBlob(file);
}
