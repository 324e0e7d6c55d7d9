import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, articleText, partsOfRange, wordsAt, withQuotationMarks } from './article.ts';
import { articles } from '../../../../tests/fixtures/articleReview.ts';

describe('articleText', () => {
  it('has one empty line between paragraphs and joins English lines that a width has broken', () => {
    const raw =
      '\ufeff　　第一段\r\n第二段\r\n\r\n\r\nRoads are open, and trucks are back on the\nroad again.\u0000';
    expect(articleText(raw)).toBe(
      '第一段\n\n第二段\n\nRoads are open, and trucks are back on the road again.',
    );
  });

  it('has characters where a PDF has radicals', () => {
    expect(articleText('⽩⾳、⻢长⻛：⺠⽣')).toBe('白音、马长风：民生');
  });

  it('is its paragraphs with empty lines between them, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(articles, fc.string({ unit: 'binary' })), (raw) => {
        const text = articleText(raw);
        expect(articleText(text).length).toBeLessThanOrEqual(text.length);
        expect(
          articleOf(text)
            .paragraphs.map((range) => wordsAt(articleOf(text), range))
            .join('\n\n'),
        ).toBe(text);
      }),
    );
  });
});

describe('ranges', () => {
  it('count characters outside the basic plane once', () => {
    const article = articleOf(articleText('𠮷😀说：“好。”\n下一段'));
    expect(wordsAt(article, { start: 0, end: 2 })).toBe('𠮷😀');
    expect(article.paragraphs).toEqual([
      { start: 0, end: 8 },
      { start: 10, end: 13 },
    ]);
  });

  it('over several paragraphs give a part in each', () => {
    const article = articleOf(articleText('一二三\n四五六\n七八九'));
    const parts = partsOfRange(article, { start: 1, end: 12 });
    expect(parts.map(({ paragraph, ...range }) => [paragraph, wordsAt(article, range)])).toEqual([
      [1, '二三'],
      [2, '四五六'],
      [3, '七八'],
    ]);
  });

  it('take the quotation marks around them', () => {
    const article = articleOf('他说：「好。」');
    expect(wordsAt(article, withQuotationMarks(article, { start: 4, end: 6 }))).toBe('「好。」');
    expect(withQuotationMarks(article, { start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
    expect(withQuotationMarks(article, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});
