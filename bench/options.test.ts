import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('measures everything unless told otherwise', () => {
  const { runs, profiles, corpora, parts, minutes } = readOptions([]);
  expect([runs, profiles.length, corpora.length, parts.length, minutes]).toEqual([3, 4, 3, 5, 30]);
});

it('takes what it is told', () => {
  const options = readOptions(['--runs', '2', '--profiles', 'cpu4,local', '--corpora', 'none']);
  expect(options.runs).toBe(2);
  expect(options.profiles.map(({ id }) => id)).toEqual(['local', 'cpu4']);
  expect(options.corpora).toEqual([]);
});

it.each([
  [['--profiles', 'modem'], '--profiles knows no "modem"'],
  [['--runs', 'many'], '--runs "many" is no amount'],
  [['--minutes', '0'], '--minutes "0" is no amount'],
])('refuses %j in one sentence', (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});
