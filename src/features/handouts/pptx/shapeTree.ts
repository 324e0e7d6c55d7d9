import { LANG_TAGS, type Language } from '../../../domain/language.ts';
import { xml } from './xml.ts';

/** The field that a slide tool replaces with the number of the slide. */
export function numberField(language: Language, number: string): string {
  return (
    xml('a:bodyPr', {}) +
    xml('a:lstStyle', {}) +
    xml(
      'a:p',
      {},
      xml(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        xml('a:rPr', { lang: LANG_TAGS[language] }),
        xml('a:t', {}, number),
      ),
    )
  );
}

/** The tree of shapes of a slide, layout or master. */
export function shapeTree(...shapes: readonly string[]): string {
  return xml(
    'p:spTree',
    {},
    xml(
      'p:nvGrpSpPr',
      {},
      xml('p:cNvPr', { id: 1, name: '' }),
      xml('p:cNvGrpSpPr', {}),
      xml('p:nvPr', {}),
    ),
    xml('p:grpSpPr', {}),
    ...shapes,
  );
}
