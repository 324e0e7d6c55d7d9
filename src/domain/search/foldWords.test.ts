import { describe, expect, it } from 'vitest';
import { foldWords, containsTerm } from './foldWords.ts';

it('foldWords folds case, tones, width and punctuation, and separates words', () => {
  expect(foldWords('“Zhōngguó”，ＡＢＣ—don’t 河南。')).toBe('zhongguo abc don t 河南');
  expect(foldWords('')).toBe('');
});

describe('containsTerm', () => {
  const folded = foldWords('The marines of Henan省 and Hainan, 2024年');

  it.each([
    ['henan', false, true],
    ['marine', false, false],
    ['marine', true, true],
    ['arines', true, false],
    ['nan', false, false],
    ['2024', false, true],
    ['南省', false, false],
    ['省', true, true],
    ['hainan', false, true],
  ])('%s (as a prefix: %s) is contained: %s', (term, unfinished, held) => {
    expect(containsTerm(folded, term, unfinished)).toBe(held);
  });

  it('finds a term after a word that only begins with it', () => {
    expect(containsTerm('marines marine', 'marine', false)).toBe(true);
  });
});
