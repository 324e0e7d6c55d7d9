import { describe, expect, it } from 'vitest';
import { queryTerms, tokensOf } from './tokens.ts';

describe('tokensOf and queryTerms', () => {
  it('fold words, and split Chinese into pairs of characters', () => {
    expect(tokensOf('Rural 乡村振兴!').map(({ term }) => term)).toEqual([
      'rural',
      '乡村',
      '村振',
      '振兴',
      '兴',
    ]);
  });

  it('give the positions of tokens, also for characters outside the basic plane', () => {
    const text = 'À 𠮷野家';
    for (const { term, start, end } of tokensOf(text).slice(1))
      expect(text.slice(start, end)).toBe(term);
  });

  it('give every pair of a query, and a single character only when it is alone', () => {
    expect(queryTerms('乡村振兴')).toEqual(['乡村', '村振', '振兴']);
    expect(queryTerms('港 Port')).toEqual(['港', 'port']);
  });
});
