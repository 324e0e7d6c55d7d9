import { describe, expect, it } from 'vitest';
import { fold } from './foldText.ts';
import { matchSpellings, type Spellings, tailsOf } from './spellings.ts';
import { isTypoOf } from './typos.ts';

const greaterBay: Spellings = {
  zh: ['粤港澳大湾区', '大湾区'],
  latin: ['greaterbayarea', 'yuegangaodawanqu', 'gba'],
  initials: ['ygadwq', 'dwq'],
  tails: tailsOf('Greater Bay Area'),
};
const rank = (query: string, guess = false) => matchSpellings(query, greaterBay, guess)?.rank;

describe('fold', () => {
  it.each([
    ['Hé nán', 'henan'],
    ['HE-NAN', 'henan'],
    ['ｈｎ', 'hn'],
    ['lǚliáng', 'luliang'],
    ['黄河“几”字弯', '黄河几字弯'],
    ['——', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('matchSpellings', () => {
  it.each([
    ['大湾区', 'exact'],
    ['粤港', 'prefix'],
    ['港澳', 'word'],
    ['gba', 'exact'],
    ['greaterb', 'prefix'],
    ['dwq', 'initials'],
    ['yga', 'initials-prefix'],
    ['bayar', 'word'],
    ['area', 'word'],
    ['长三角', undefined],
    ['a', undefined],
    ['gangao', undefined],
    ['greaterbayaera', undefined],
  ])('matches %s as %s', (query, expected) => {
    expect(rank(query)).toBe(expected);
  });

  it.each([
    ['gangao', 'inside'],
    ['greaterbayaera', 'typo'],
    ['geater', undefined],
  ])('matches %s with guessing as %s', (query, expected) => {
    expect(rank(query, true)).toBe(expected);
  });
});

describe('isTypoOf', () => {
  it.each([
    ['guangzou', 'guangzhou', 2, true],
    ['hnean', 'henan', 1, true],
    ['heman', 'henan', 1, true],
    ['henann', 'henan', 1, true],
    ['yenan', 'henan', 1, false],
    ['hunan', 'hainan', 1, false],
    ['henan', 'henan', 0, false],
  ])('compares %s with %s, limit %i: %s', (typed, meant, slips, expected) => {
    expect(isTypoOf(typed, meant, slips)).toBe(expected);
  });
});
