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
