import { expect, it } from 'vitest';
import { untranslated } from '../src/compiler/fixtures/untranslated.ts';
import { problemSentence } from '../src/compiler/problem.ts';
import { readKnownTables } from './knownTables.ts';
import { TableError } from './tableError.ts';

const tables: Readonly<Record<string, string>> = {
  'provinces.csv': '\uFEFFcode,name\n410000,"Henan, the province"\n',
  'prefectures.csv': 'name,code\nZhengzhou,410100\n',
  'extra-places.csv': 'code\n500242\n',
  'groupings.csv': 'id,name\ncoast,Coast\n',
  'documents.csv': `id,title_zh,title_en,number,issuer_zh,issuer_en,date,date_note_zh,date_note_en,period,verified
law,《海洋法》,Law of the Sea,国发〔2020〕1号,国务院,State Council,2020-01,2月施行,in force from February,2020–2025,partly
plan,规划,Plan,,国务院,State Council,,,,,no
`,
};
const read = (file: string) => tables[file] ?? '';
const readWith = (file: string, from: string, to: string) => (name: string) =>
  name === file ? read(name).replace(from, to) : read(name);

it('readKnownTables reads codes from the three tables of places, and slugs from the table of groupings', () => {
  const known = readKnownTables(read);
  expect([...known.places]).toEqual(['410000', '410100', '500242']);
  expect([...known.groupings]).toEqual(['coast']);
});

it('readKnownTables reads documents, with the file and line of each', () => {
  const { documents } = readKnownTables(read);
  expect([...documents.keys()]).toEqual(['law', 'plan']);
  expect(documents.get('law')).toEqual({
    id: 'law',
    title: { zh: '《海洋法》', en: 'Law of the Sea' },
    number: '国发〔2020〕1号',
    issuer: { zh: '国务院', en: 'State Council' },
    date: '2020-01',
    dateNote: { zh: '2月施行', en: 'in force from February' },
    period: '2020–2025',
    verified: 'partly',
    where: 'geo/tables/documents.csv:2',
  });
  expect(documents.get('plan')).toMatchObject({
    verified: 'no',
    date: undefined,
    period: undefined,
  });
});

it('readKnownTables names a missing column', () => {
  expect(() => readKnownTables(readWith('groupings.csv', 'id,name', 'key,name'))).toThrow(
    'geo/tables/groupings.csv:1  there is no column "id" — add it',
  );
});

it('readKnownTables names a wrong verification', () => {
  expect(() => readKnownTables(readWith('documents.csv', 'partly', 'maybe'))).toThrow(
    'geo/tables/documents.csv:2  "maybe" does not say whether the document was verified — write yes, partly or no',
  );
});

it.each([
  ['plan', 'law', 'law'],
  ['规划', '海洋法', 'plan'],
])('readKnownTables refuses a document that is stated twice: %s as %s', (from, to, id) => {
  expect(() => readKnownTables(readWith('documents.csv', from, to))).toThrow(
    `geo/tables/documents.csv:3  the document "${id}" is stated a second time: geo/tables/documents.csv:2 is "law" — keep one of the two rows`,
  );
});

it.each([
  ['groupings.csv', 'id,name', 'key,name', 'geo/tables/groupings.csv:1  没有“id”列——请添加该列'],
  [
    'documents.csv',
    'partly',
    'maybe',
    'geo/tables/documents.csv:2  “maybe”没有说明文件是否经过核实——可用的值：yes、partly、no',
  ],
  [
    'documents.csv',
    'plan',
    'law',
    'geo/tables/documents.csv:3  文件“law”重复列出：geo/tables/documents.csv:2 已有“law”——请只保留其中一行',
  ],
])('readKnownTables says in Chinese what is wrong in %s: %s as %s', (file, from, to, sentence) => {
  const read = readWith(file, from, to);
  expect(() => readKnownTables(read)).toThrow(TableError);
  try {
    readKnownTables(read);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    expect(problemSentence(error.problem, 'zh')).toBe(sentence);
    expect(untranslated(sentence)).toEqual([]);
  }
});
