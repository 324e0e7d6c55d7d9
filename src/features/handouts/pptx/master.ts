import type { Language } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import {
  boxesBeside,
  levelStyle,
  NUMBER_BOX,
  numberShape,
  PLACEHOLDERS,
  prompt,
  SIZES,
} from './layouts.ts';
import { shapeTree } from './shapeTree.ts';
import { fontSize, presentationPart, xml } from './xml.ts';

/** Which colours of the theme the slides use as text and background. */
export const COLOUR_MAP = {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3' },
  ...{ accent4: 'accent4', accent5: 'accent5', accent6: 'accent6' },
  ...{ hlink: 'hlink', folHlink: 'folHlink' },
};

/** White, or what the theme has in its place. */
export function background(): string {
  return xml(
    'p:bg',
    {},
    xml(
      'p:bgPr',
      {},
      xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })),
      xml('a:effectLst', {}),
    ),
  );
}

function textStyle(name: string, size: number, font: '+mj' | '+mn', isBold: boolean): string {
  const properties = xml(
    'a:defRPr',
    { sz: fontSize(size), b: isBold ? 1 : 0, kern: 1200 },
    xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx1' })),
    xml('a:latin', { typeface: `${font}-lt` }),
    xml('a:ea', { typeface: `${font}-ea` }),
    xml('a:cs', { typeface: `${font}-cs` }),
  );
  const paragraph = { marL: 0, indent: 0, algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1 };
  return xml(name, {}, xml('a:lvl1pPr', paragraph, xml('a:buNone', {}), properties));
}

/** The master: what is the same on all slides. `layoutIds` are the ids of relations, in the order of the menu. */
export function masterPart(
  layoutIds: readonly { readonly id: number; readonly relation: string }[],
  language: Language,
): string {
  const { sheetWords, slideWords } = handoutMessages[language];
  const boxes = boxesBeside(1152, SIZES.title);
  const lists = layoutIds.map(({ id, relation }) => xml('p:sldLayoutId', { id, 'r:id': relation }));
  return presentationPart(
    'p:sldMaster',
    {},
    xml(
      'p:cSld',
      {},
      background(),
      shapeTree(
        prompt(
          2,
          sheetWords.title,
          PLACEHOLDERS.title,
          boxes.title,
          levelStyle(SIZES.title, true),
          language,
          false,
        ),
        prompt(
          3,
          slideWords.text,
          xml('p:ph', { type: 'body', idx: 1 }),
          boxes.body,
          levelStyle(SIZES.body),
          language,
          false,
        ),
        numberShape(4, NUMBER_BOX, language),
      ),
    ),
    xml('p:clrMap', COLOUR_MAP),
    xml('p:sldLayoutIdLst', {}, ...lists),
    xml(
      'p:txStyles',
      {},
      textStyle('p:titleStyle', SIZES.title, '+mj', true),
      textStyle('p:bodyStyle', SIZES.body, '+mn', false),
      textStyle('p:otherStyle', SIZES.number, '+mj', false),
    ),
  );
}
