import { describe, expect, it } from 'vitest';
import { queryTerms, tokensOf } from './tokens.ts';

describe('words', () => {
  it('are folded, and Chinese is cut into pairs', () => {
    expect(tokensOf('Rural 乡村振兴!').map(({ term }) => term)).toEqual([
      'rural',
      '乡村',
      '村振',
      '振兴',
      '兴',
    ]);
  });

  it('know where they stand, letters outside the basic plane included', () => {
    const text = 'À 𠮷野家';
    for (const { term, start, end } of tokensOf(text).slice(1))
      expect(text.slice(start, end)).toBe(term);
  });

  it('of a query ask for every pair, and for a character only when it stands alone', () => {
    expect(queryTerms('乡村振兴')).toEqual(['乡村', '村振', '振兴']);
    expect(queryTerms('港 Port')).toEqual(['港', 'port']);
  });
});
