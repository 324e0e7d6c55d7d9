import { describe, expect, it } from 'vitest';
import { foldWords, containsTerm } from './foldWords.ts';

it('folds case, tones, width and punctuation, and keeps words apart', () => {
  expect(foldWords('“Zhōngguó”，ＡＢＣ—don’t 河南。')).toBe('zhongguo abc don t 河南');
  expect(foldWords('')).toBe('');
});

describe('a term', () => {
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
  ])('%s (unfinished: %s) is held: %s', (term, unfinished, held) => {
    expect(containsTerm(folded, term, unfinished)).toBe(held);
  });

  it('is found behind a word that only begins like it', () => {
    expect(containsTerm('marines marine', 'marine', false)).toBe(true);
  });
});
