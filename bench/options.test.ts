import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('measures everything by default', () => {
  const { runs, profiles, corpora, parts, minutes } = readOptions([]);
  expect([runs, profiles.length, corpora.length, parts.length, minutes]).toEqual([3, 4, 3, 6, 30]);
});

it('reads all options', () => {
  const options = readOptions(['--runs', '2', '--profiles', 'cpu4,local', '--corpora', 'none']);
  expect(options.runs).toBe(2);
  expect(options.profiles.map(({ id }) => id)).toEqual(['local', 'cpu4']);
  expect(options.corpora).toEqual([]);
});

it.each([
  [['--profiles', 'modem'], '--profiles does not accept "modem"'],
  [['--runs', 'many'], '--runs "many" is not a positive number'],
  [['--minutes', '0'], '--minutes "0" is not a positive number'],
])('refuses %j in one sentence', (words, sentence) => {
  expect(() => readOptions(words)).toThrow(sentence);
});
