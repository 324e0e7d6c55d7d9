import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type Marked, markSpelling, markTerms } from './marked.ts';

const shown = (marked: Marked) =>
  marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('markSpelling', () => {
  it.each([
    ['Henan', 'hen', '[Hen]an'],
    ['Hong Kong', 'hongkong', '[Hong Kong]'],
    ['Xi’an', 'xian', '[Xi’an]'],
    ['Dêqên', 'deqen', '[Dêqên]'],
    ['Chengdu–Chongqing', 'chongqing', 'Chengdu–[Chongqing]'],
    ['黄河“几”字弯', '河几', '黄[河“几]”字弯'],
    ['湖南', '河南', '湖南'],
    ['湖南', '', '湖南'],
  ])('marks in %s the spelling %s', (text, query, expected) => {
    expect(shown(markSpelling(text, query))).toBe(expected);
  });
});

describe('markTerms and excerptOf', () => {
  it('mark whole words, and Chinese in pairs of characters', () => {
    expect(shown(markTerms('Shore power, powered', new Set(['power'])))).toBe(
      'Shore [power], powered',
    );
    expect(markTerms('岸电', new Set(['岸电', '电']))).toEqual([{ text: '岸电', hit: true }]);
    expect(shown(markTerms('船舶岸电全覆盖', new Set(['岸电', '电全'])))).toBe('船舶[岸电全]覆盖');
  });

  it('give an excerpt that is cut between words', () => {
    const text = `${'before '.repeat(30)}shore power ${'after '.repeat(30)}`.trim();
    const excerpt = shown(excerptOf(text, new Set(['shore'])));
    expect(excerpt).toMatch(/^… before .*before \[shore\] power after .*after …$/u);
    expect(excerpt.length).toBeLessThan(140);
  });

  it('do not shorten a short text', () => {
    expect(shown(excerptOf('Let the shore be clean.', new Set(['shore'])))).toBe(
      'Let the [shore] be clean.',
    );
    expect(excerptOf('', new Set())).toEqual([]);
  });
});

it('the pieces of a marked text join to the text, and no two hits are adjacent', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '海', '洋', '𠮷', 'ﬁ', '\u0301'),
  });
  fc.assert(
    fc.property(texts, texts, fc.array(texts), (text, query, terms) => {
      for (const marked of [markSpelling(text, query), markTerms(text, new Set(terms))]) {
        expect(marked.map((piece) => piece.text).join('')).toBe(text);
        marked.forEach(({ hit, text: piece }, index) => {
          expect(piece).not.toBe('');
          expect(hit && marked[index + 1]?.hit).not.toBe(true);
        });
      }
    }),
  );
});
