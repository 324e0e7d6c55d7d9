import { LANG_TAGS, type Language } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { PAGE } from '../page/layoutText.ts';
import { preset, shapeXml } from './shapes.ts';
import { fontsOf } from './theme.ts';
import { numberField, shapeTree } from './shapeTree.ts';
import { escaped, fontSize, presentationPart, type SlideBox, xfrm, xml } from './xml.ts';

/** Where texts of a slide end, units of the page. Beneath them is the number. */
export const BODY_BOTTOM = 1016;
const SIDE = 56;
const TOP = 72;
/** Font sizes of new slides, units. */
export const SIZES = { kicker: 24, title: 44, wideTitle: 56, body: 32, number: 20 } as const;

/** At the lower right of every slide. */
export const NUMBER_BOX: SlideBox = {
  ...{ x: PAGE.width - SIDE - 120, y: PAGE.height - 56, w: 120, h: 32 },
};

interface Layout {
  readonly mapWidth: number;
  /** The key of its name in the messages. */
  readonly name: 'wide' | 'statement' | 'longer' | 'long';
  readonly titleSize: number;
  /** The placeholders of the line above the title and of the title. */
  readonly placeholders: { readonly kicker: string; readonly title: string };
}

export const PLACEHOLDERS = {
  kicker: xml('p:ph', { type: 'body', sz: 'quarter', idx: 13 }),
  title: xml('p:ph', { type: 'title' }),
};

/** One for each width of the map, in the order of the slide tool’s menu. */
export const LAYOUTS: readonly Layout[] = [
  { mapWidth: 1392, name: 'wide', titleSize: SIZES.wideTitle, placeholders: PLACEHOLDERS },
  { mapWidth: 1152, name: 'statement', titleSize: SIZES.title, placeholders: PLACEHOLDERS },
  { mapWidth: 960, name: 'longer', titleSize: SIZES.title, placeholders: PLACEHOLDERS },
  { mapWidth: 768, name: 'long', titleSize: SIZES.title, placeholders: PLACEHOLDERS },
];

export function layoutOf(mapWidth: number): Layout {
  const layout = LAYOUTS.find((each) => each.mapWidth === mapWidth);
  if (!layout) throw new RangeError(`no layout for a map ${String(mapWidth)} wide`);
  return layout;
}

interface Boxes {
  readonly kicker: SlideBox;
  readonly title: SlideBox;
  readonly body: SlideBox;
}

export function boxesBeside(mapWidth: number, titleSize: number): Boxes {
  const x = mapWidth + SIDE;
  const w = PAGE.width - mapWidth - 2 * SIDE;
  const titleTop = TOP + 40;
  const titleHeight = titleSize * 1.18 * 3;
  const bodyTop = titleTop + titleHeight + 36;
  return {
    kicker: { x, y: TOP, w, h: 32 },
    title: { x, y: titleTop, w, h: titleHeight },
    body: { x, y: bodyTop, w, h: BODY_BOTTOM - bodyTop },
  };
}

export function levelStyle(size: number, isBold = false): string {
  const properties = xml('a:defRPr', { sz: fontSize(size), b: isBold ? 1 : 0 });
  return xml(
    'a:lstStyle',
    {},
    xml('a:lvl1pPr', { marL: 0, indent: 0, algn: 'l' }, xml('a:buNone', {}), properties),
  );
}

export function prompt(
  id: number,
  name: string,
  placeholder: string,
  box: SlideBox,
  style: string,
  language: Language,
  hasBody = true,
): string {
  const run = xml(
    'a:r',
    {},
    xml('a:rPr', { lang: LANG_TAGS[language] }),
    xml('a:t', {}, escaped(name)),
  );
  return shapeXml({
    id,
    name,
    placeholder,
    look: xfrm(box) + (hasBody ? '' : preset('rect')),
    text:
      xml(
        'a:bodyPr',
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
        xml('a:normAutofit', {}),
      ) +
      style +
      xml('a:p', {}, run),
  });
}

export function numberShape(id: number, box: SlideBox, language: Language): string {
  const style = xml(
    'a:lstStyle',
    {},
    xml(
      'a:lvl1pPr',
      { algn: 'r' },
      xml(
        'a:defRPr',
        { sz: fontSize(SIZES.number) },
        xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx2' })),
        fontsOf('sans'),
      ),
    ),
  );
  return shapeXml({
    id,
    name: handoutMessages[language].slideWords.number,
    placeholder: xml('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 }),
    look: xfrm(box) + preset('rect'),
    text: numberField(language, '‹#›').replace(xml('a:lstStyle', {}), style),
  });
}

/** A layout: the area of the map, and the placeholders beside it. */
export function layoutPart({ mapWidth, name, titleSize }: Layout, language: Language): string {
  const { sheetWords, slideWords } = handoutMessages[language];
  const boxes = boxesBeside(mapWidth, titleSize);
  const area = shapeXml({
    id: 2,
    name: slideWords.mapArea,
    description: slideWords.mapArea,
    look:
      xfrm({ x: 0, y: 0, w: mapWidth, h: PAGE.height }) +
      preset('rect') +
      xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg2' })),
  });
  return presentationPart(
    'p:sldLayout',
    { preserve: 1, userDrawn: 1 },
    xml(
      'p:cSld',
      { name: slideWords.layouts[name] },
      shapeTree(
        area,
        prompt(
          3,
          sheetWords.kicker,
          PLACEHOLDERS.kicker,
          boxes.kicker,
          levelStyle(SIZES.kicker, true),
          language,
        ),
        prompt(
          4,
          sheetWords.title,
          PLACEHOLDERS.title,
          boxes.title,
          levelStyle(titleSize, true),
          language,
        ),
        ...(name === 'wide'
          ? []
          : [
              prompt(
                5,
                slideWords.text,
                xml('p:ph', { type: 'body', idx: 1 }),
                boxes.body,
                levelStyle(SIZES.body),
                language,
              ),
            ]),
        numberShape(6, NUMBER_BOX, language),
      ),
    ),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping', {})),
  );
}
