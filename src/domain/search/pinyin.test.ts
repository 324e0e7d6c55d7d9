import { expect, it } from 'vitest';
import { initialsOf } from './pinyin.ts';

it.each([
  ['zhuangjianqiu', 3, 'zjq'],
  ['quanheng', 2, 'qh'],
  ['wuchen', 2, 'wc'],
  ['fenghongchang', 3, 'fhc'],
  ['yangwuyun', 3, 'ywy'],
  ['sonamtenzin', 4, null],
  ['', 1, null],
])('the initials of %s in %i syllables are %s', (letters, syllables, initials) => {
  expect(initialsOf(letters, syllables)).toBe(initials);
});
