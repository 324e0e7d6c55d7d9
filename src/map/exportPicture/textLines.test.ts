import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakIntoLines } from './textLines.ts';

const measure = (text: string): number => text.length;

describe('breakIntoLines', () => {
  it('breaks between words, and between Chinese characters', () => {
    expect(breakIntoLines('the quick brown fox', 10, 'en', measure)).toEqual([
      'the quick',
      'brown fox',
    ]);
    expect(breakIntoLines('区域协调发展，事关全局。', 5, 'zh', measure)).toEqual([
      '区域协调发',
      '展，事关全',
      '局。',
    ]);
  });

  it('starts no line with a closing mark and ends none with an opening mark', () => {
    expect(breakIntoLines('他说“区域协调”很重要', 3, 'zh', measure)).toEqual([
      '他说',
      '“区域',
      '协调”',
      '很重要',
    ]);
    expect(breakIntoLines('He said (in 2024) that', 9, 'en', measure)).toEqual([
      'He said',
      '(in 2024)',
      'that',
    ]);
  });

  it('keeps the line breaks of the text', () => {
    expect(breakIntoLines('one\ntwo', 20, 'en', measure)).toEqual(['one', 'two']);
  });

  it('keeps every character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          const bare = (all: string): string => all.replaceAll(/\s/gu, '');
          expect(bare(breakIntoLines(text, width, 'en', measure).join(''))).toBe(bare(text));
        },
      ),
    );
  });

  it('makes no line wider than the width, however long a word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 30 }), (all, width) => {
        for (const line of breakIntoLines(all.join(' '), width, 'en', measure))
          expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
