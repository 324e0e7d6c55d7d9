import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './textLines.ts';

const measure = (text: string): number => text.length;

describe('a text in lines', () => {
  it('breaks between words, and between Chinese characters', () => {
    expect(linesOf('the quick brown fox', 10, 'en', measure)).toEqual(['the quick', 'brown fox']);
    expect(linesOf('区域协调发展，事关全局。', 5, 'zh', measure)).toEqual([
      '区域协调发',
      '展，事关全',
      '局。',
    ]);
  });

  it('begins no line with a closing mark, and ends none with an opening one', () => {
    expect(linesOf('他说“区域协调”很重要', 3, 'zh', measure)).toEqual([
      '他说',
      '“区域',
      '协调”',
      '很重要',
    ]);
    expect(linesOf('He said (in 2024) that', 9, 'en', measure)).toEqual([
      'He said',
      '(in 2024)',
      'that',
    ]);
  });

  it('keeps breaks of its own', () => {
    expect(linesOf('one\ntwo', 20, 'en', measure)).toEqual(['one', 'two']);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          const bare = (all: string): string => all.replaceAll(/\s/gu, '');
          expect(bare(linesOf(text, width, 'en', measure).join(''))).toBe(bare(text));
        },
      ),
    );
  });

  it('has no line wider than its room, however long a word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 30 }), (all, width) => {
        for (const line of linesOf(all.join(' '), width, 'en', measure))
          expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
