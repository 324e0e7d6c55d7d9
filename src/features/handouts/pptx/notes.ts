import { LANG_TAGS, type Language } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { background, COLOUR_MAP } from './master.ts';
import { preset, shapeXml } from './shapes.ts';
import { numberField, shapeTree } from './shapeTree.ts';
import { escaped, presentationPart, xfrm, xml } from './xml.ts';

/** A page of notes: the slide above its notes. */
function notesShapes(language: Language, notes: string, number: string): string {
  const { slideWords } = handoutMessages[language];
  const [left, width] = [108, 864];
  return shapeTree(
    xml(
      'p:sp',
      {},
      xml(
        'p:nvSpPr',
        {},
        xml('p:cNvPr', { id: 2, name: slideWords.picture }),
        xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 })),
      ),
      xml('p:spPr', {}, xfrm({ x: left, y: 108, w: width, h: 486 }), preset('rect')),
    ),
    shapeXml({
      id: 3,
      name: handoutMessages[language].notes,
      placeholder: xml('p:ph', { type: 'body', sz: 'quarter', idx: 3 }),
      look: xfrm({ x: left, y: 640, w: width, h: 660 }) + preset('rect'),
      text: xml('a:bodyPr', {}) + xml('a:lstStyle', {}) + notes,
    }),
    shapeXml({
      id: 4,
      name: slideWords.number,
      placeholder: xml('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
      look: xfrm({ x: left, y: 1340, w: width, h: 60 }) + preset('rect'),
      text: numberField(language, number),
    }),
  );
}

export function notesMasterPart(language: Language): string {
  return presentationPart(
    'p:notesMaster',
    {},
    xml('p:cSld', {}, background(), notesShapes(language, xml('a:p', {}), '‹#›')),
    xml('p:clrMap', COLOUR_MAP),
    xml(
      'p:notesStyle',
      {},
      xml('a:lvl1pPr', { marL: 0, algn: 'l' }, xml('a:defRPr', { sz: 1200 })),
    ),
  );
}

export function notesPart(notes: string, language: Language, number: number): string {
  const paragraphs = notes
    .split('\n')
    .map((line) =>
      xml(
        'a:p',
        {},
        xml(
          'a:r',
          {},
          xml('a:rPr', { lang: LANG_TAGS[language] }),
          xml('a:t', {}, escaped(line.trim())),
        ),
      ),
    )
    .join('');
  return presentationPart(
    'p:notes',
    {},
    xml('p:cSld', {}, notesShapes(language, paragraphs, String(number))),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping', {})),
  );
}
