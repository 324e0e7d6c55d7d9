import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../tests/fixtures/make.ts';
import { createSourceText } from './sourceText.ts';

const words = (text: string, paragraph = 1) => ({ ...partOf('direct'), text, paragraph });

describe('createSourceText', () => {
  it('joins the paragraphs by empty lines and counts code points, not UTF-16 units', () => {
    const source = createSourceText(['😀 one', '𠮷 two']);
    expect(source.text()).toBe('😀 one\n\n𠮷 two');
    expect(source.locate([words('two', 2)])).toEqual([
      { range: { start: 9, end: 12 }, inReport: true, prefix: '𠮷 ', suffix: '' },
    ]);
  });

  it('finds repeated words after the previous part of the statement', () => {
    const source = createSourceText(['yes and yes']);
    const starts = source.locate([words('yes'), words('yes')]).map(({ range }) => range.start);
    expect(starts).toEqual([0, 8]);
    expect(source.locate([words('yes')])[0]?.range.start).toBe(0);
  });

  it('gives at most 32 code points before and after a passage, never half of one', () => {
    const source = createSourceText([`a${'😀'.repeat(40)}words${'𠮷'.repeat(40)}b`]);
    expect(source.locate([words('words')])[0]).toMatchObject({
      prefix: '😀'.repeat(32),
      suffix: '𠮷'.repeat(32),
    });
  });

  it('appends words that the paragraph does not contain as a paragraph of their own', () => {
    const source = createSourceText(['One.']);
    expect(source.locate([words('Two.'), words('Three.', 7)])).toEqual([
      { range: { start: 6, end: 10 }, inReport: false, prefix: '', suffix: '' },
      { range: { start: 12, end: 18 }, inReport: false, prefix: '', suffix: '' },
    ]);
    expect(source.text()).toBe('One.\n\nTwo.\n\nThree.');
  });

  it('consists of the passages where the paragraphs of the report are not known', () => {
    const source = createSourceText();
    source.locate([words('One.'), words('Two.')]);
    expect(source.text()).toBe('One.\n\nTwo.');
  });

  it('does not find half of a code point inside a whole one', () => {
    const [found] = createSourceText(['😀']).locate([words('\ude00')]);
    expect(found?.inReport).toBe(false);
  });
});
