import { expect, it } from 'vitest';
import { initialsOf } from './pinyinInitials.ts';

it.each([
  ['zhuangjianqiu', 3, 'zjq'],
  ['quanheng', 2, 'qh'],
  ['wuchen', 2, 'wc'],
  ['fenghongchang', 3, 'fhc'],
  ['yangwuyun', 3, 'ywy'],
  ['sonamtenzin', 4, null],
  ['', 1, null],
])('initialsOf %s with %i syllables gives %s', (letters, syllables, initials) => {
  expect(initialsOf(letters, syllables)).toBe(initials);
});
