import { describe, expect, test } from 'vitest';
import { readDivisions } from './divisions.ts';
import { readGroupings, bilingualDate, weakestVerification } from './groupings.ts';
import { readLabelPoints, readSpellings } from './manual-tables.ts';
import { GeoProblems, problemSentence } from './problem.ts';
import { goodTables, tablesWith } from './tables.fixture.ts';

const counties = new Set(['410102']);
const regions = new Set(['410000', 'central-plains']);

/** The problems that all readers find in the tables, as sentences. */
function sentences({ tables, problems }: ReturnType<typeof goodTables>): string[] {
  const divisions = readDivisions(tables);
  const groupings = readGroupings(tables, { divisions: divisions.divisions, counties });
  return [
    ...problems,
    ...divisions.problems,
    ...groupings.problems,
    ...readSpellings(tables, regions).problems,
    ...readLabelPoints(tables, regions).problems,
  ].map(problemSentence);
}

test('tables without errors have no problems', () => {
  expect(sentences(goodTables())).toEqual([]);
});

describe('a broken cell is reported with file, row and remedy', () => {
  test.each([
    [
      'a missing column',
      'provinces.csv',
      'name_en,',
      '',
      /^geo\/tables\/provinces\.csv:1: the columns are "code,name_zh,short_zh/u,
    ],
    [
      'a row that is too short',
      'provinces.csv',
      ',yes\n500000',
      '\n500000',
      'geo/tables/provinces.csv:2: the row has 8 cells instead of 9. Give every column a cell and put a cell that holds a comma in double quotes.',
    ],
    [
      'a code twice',
      'prefectures.csv',
      '419001,',
      '410100,',
      'geo/tables/prefectures.csv:3: the code 410100 is already in geo/tables/prefectures.csv:2. Keep one of the two rows.',
    ],
    [
      'a code of five digits',
      'prefectures.csv',
      '410100,',
      '41010,',
      'geo/tables/prefectures.csv:2: "41010" is no administrative code. Write the six digits of GB/T 2260.',
    ],
    [
      'an unknown province',
      'prefectures.csv',
      'city,410000',
      'city,990000',
      'geo/tables/prefectures.csv:2: "990000" is no known province. Correct it or add it to geo/tables/provinces.csv.',
    ],
    [
      'an unknown type',
      'prefectures.csv',
      'prefecture-level-city',
      'town',
      /^geo\/tables\/prefectures\.csv:2: "town" is no type\. Use one of prefecture-level-city, /u,
    ],
    [
      'an empty name',
      'provinces.csv',
      'Henan,河南',
      ',河南',
      'geo/tables/provinces.csv:2: the cell "name_en" is empty. Fill it in.',
    ],
    [
      'an unknown verification',
      'provinces.csv',
      'province,codes,yes',
      'province,codes,maybe',
      'geo/tables/provinces.csv:2: "maybe" is no verified. Use one of no, partly, yes.',
    ],
    [
      'an unknown document',
      'provinces.csv',
      'province,codes,yes',
      'province,book,yes',
      'geo/tables/provinces.csv:2: "book" is no known document. Correct it or add it to geo/tables/documents.csv.',
    ],
    [
      'a date in words',
      'documents.csv',
      '2016-12-29',
      'late 2016',
      'geo/tables/documents.csv:3: "late 2016" is no date. Write 2019, 2019-12 or 2019-12-01, or leave it empty.',
    ],
    [
      'a period without its first year',
      'documents.csv',
      '2016–2020',
      'to 2020',
      'geo/tables/documents.csv:3: "to 2020" is no period. Write its first and last year as 2021–2025, or leave it empty.',
    ],
    [
      'a document that is stated a second time',
      'documents.csv',
      '中原城市群发展规划》',
      '行政区划代码》（国发〔2023〕1号）',
      'geo/tables/documents.csv:3: plan is stated a second time, first in geo/tables/documents.csv:2. Keep one row.',
    ],
    [
      'a grouping member that is no known code',
      'memberships.csv',
      'central-plains,410100',
      'central-plains,410900',
      'geo/tables/memberships.csv:2: the member "410900" of central-plains is no known code. Use a code of provinces.csv, prefectures.csv or extra-places.csv.',
    ],
    [
      'a member whose name is another place',
      'memberships.csv',
      '410100,郑州市',
      '410000,郑州市',
      'geo/tables/memberships.csv:2: 410000 is 河南省, the row says 郑州市. Correct the code or the name.',
    ],
    [
      'a member twice',
      'memberships.csv',
      '419001,济源市',
      '410100,郑州市',
      'geo/tables/memberships.csv:3: 410100 is listed twice in central-plains. Keep one row.',
    ],
    [
      'a county that the county layer does not hold',
      'memberships.csv',
      '410102',
      '410199',
      'geo/tables/memberships.csv:3: "410199" is no code of the county layer. Correct or remove it.',
    ],
    [
      'a note in one language',
      'memberships.csv',
      '核心,Core',
      '核心,',
      'geo/tables/memberships.csv:2: the note is in one language only. Write it in Chinese and in English.',
    ],
    [
      'an id that is no slug',
      'groupings.csv',
      'central-plains',
      'Central Plains',
      'geo/tables/groupings.csv:2: "Central Plains" is no slug. Use lower-case words joined by hyphens.',
    ],
    [
      'an unknown category',
      'groupings.csv',
      'urban-agglomeration,',
      'club,',
      /^geo\/tables\/groupings\.csv:2: "club" is no category\./u,
    ],
    [
      'a spelling of nothing',
      'spellings.csv',
      '410000',
      '410001',
      'geo/tables/spellings.csv:2: "410001" is no known region. Correct it or add it to the other tables.',
    ],
    [
      'a label at no position',
      'label-points.csv',
      '113.5',
      'east',
      'geo/tables/label-points.csv:2: "east, 34.5" is no position. Write longitude and latitude in degrees with a decimal point.',
    ],
  ])('%s', (_, file, from, to, sentence) => {
    const said = sentences(tablesWith(file, from, to));
    expect(said).toContainEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });

  test('a grouping without members', () => {
    const { tables } = goodTables();
    const { problems } = readGroupings({ ...tables, memberships: [] }, { divisions: [], counties });
    expect(problems.map(problemSentence)).toEqual([
      'geo/tables/groupings.csv:2: central-plains has no members. Add them to geo/tables/memberships.csv.',
    ]);
  });
});

test('GeoProblems lists all problems in one message', () => {
  const problem = { where: 'a.csv:2', what: 'it is wrong', remedy: 'Mend it' };
  expect(new GeoProblems([problem, problem]).message).toBe(
    '2 problems in geo/\n  a.csv:2: it is wrong. Mend it.\n  a.csv:2: it is wrong. Mend it.',
  );
});

test('readGroupings gives a grouping its members, its document and its weakest verification', () => {
  const { tables } = goodTables();
  const { divisions } = readDivisions(tables);
  const [grouping] = readGroupings(tables, { divisions, counties }).groupings;
  expect(grouping).toMatchObject({
    id: 'central-plains',
    verified: 'partly',
    document: {
      zh: '《中原城市群发展规划》（国家发展改革委，2016年12月29日）',
      en: 'Plan for the Central Plains (NDRC, 29 December 2016)',
    },
    members: [
      { place: '410100', role: 'core', partial: false, note: { zh: '核心', en: 'Core' } },
      { place: '419001', role: 'member', partial: true, counties: ['410102'], note: null },
    ],
  });
});

test('bilingualDate is as precise as the date of the table', () => {
  expect(bilingualDate('2019')).toEqual({ zh: '2019年', en: '2019' });
  expect(bilingualDate('2019-02')).toEqual({ zh: '2019年2月', en: 'February 2019' });
  expect(bilingualDate('2019-02-08')).toEqual({ zh: '2019年2月8日', en: '8 February 2019' });
});

test('weakestVerification ranks no below partly and partly below yes', () => {
  expect(weakestVerification(['yes', 'partly', 'no'])).toBe('no');
  expect(weakestVerification(['yes', 'partly'])).toBe('partly');
  expect(weakestVerification(['yes'])).toBe('yes');
});
