import { expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { reportEntries } from './nameEntries.ts';

const linked = loadRealLinked();

it('a speaker whose name has ü is found with u and with v', () => {
  const [first] = linked.corpus.speakers;
  const speakers = first ? [{ ...first, name: { zh: '吕绿', en: 'Lü Lü' } }] : [];
  const [entry] = reportEntries({ ...linked, corpus: { ...linked.corpus, speakers } });
  expect(entry?.spellings.latin).toEqual(['lulu', 'lvlv']);
});

it('a strategy whose title has ü is found with u and with v', () => {
  const [first] = linked.report.strategies;
  const spelling = { pinyin: 'lüse', initials: 'ls' };
  const strategies = first ? [{ ...first, spelling }] : [];
  const entries = reportEntries({ ...linked, report: { ...linked.report, strategies } });
  const found = entries.find(({ spellings }) => spellings.initials.includes('ls'));
  expect(found?.spellings.latin).toEqual(expect.arrayContaining(['lvse', 'luse']));
});
