import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../../../../tests/fixtures/encoded.ts';
import {
  CITIES,
  DATABASE_EXPORT,
  LONG_TABLE,
  RANKING,
  YEARBOOK,
} from '../../../../../tests/fixtures/ownTables.ts';
import { servedPlaces } from '../../../../../tests/fixtures/servedPlaces.ts';
import { readOwnFigures } from '../../../../data/readOwnFigures.ts';
import { adcode } from '../../../../domain/ids.ts';
import { questionSentence } from '../../../../tables/question.ts';
import { NO_ANSWERS } from '../figuresState.ts';
import { createFiguresApi, type FileAnswers, type UnderstoodFile } from './figuresApi.ts';

const places = servedPlaces();
const api = createFiguresApi(() => Promise.resolve(places));

async function understand(
  content: BlobPart,
  answers: Partial<FileAnswers> = {},
  name = '表.csv',
): Promise<UnderstoodFile> {
  const reading = await api.read(new File([content], name), { ...NO_ANSWERS, ...answers });
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

const seriesOf = ({ series }: UnderstoodFile) =>
  series.map((own) => {
    const read = readOwnFigures(structuredClone(own));
    if (!read) throw new Error('no series');
    return read;
  });
const henan = adcode('410000');

describe('a user’s table', () => {
  it('of a statistical database in GB 18030 gives the years with values', async () => {
    const reading = await understand(Uint8Array.from(encoded(DATABASE_EXPORT, 'gb18030')));
    expect(reading.encoding).toBe('gb18030');
    const [series] = seriesOf(reading);
    expect(series).toMatchObject({
      name: { zh: '某项人数' },
      unit: { zh: '万人' },
      measure: 'amount',
      years: [2022, 2023],
      decimals: 1,
    });
    expect(series?.valueAt(henan, 2023)).toBe(9815);
  });

  it('of a yearbook has its unit line, the whole country, and no zero for missing values', async () => {
    const reading = await understand(YEARBOOK);
    const [series] = seriesOf(reading);
    expect(series).toMatchObject({ unit: { zh: '元' }, measure: 'rate', years: [2022, 2023] });
    expect(series?.national(2023)).toBe(39218);
    expect(series?.valueAt(adcode('540000'), 2023)).toBeNull();
    expect(series?.valueAt(adcode('220000'), 2023)).toBe(29797);
    // The whole country is used, so no sentence says that it was left out.
    expect(reading.questions.map(({ kind }) => kind)).not.toContain('total-ignored');
    expect(reading.questions.map(({ kind }) => kind)).toContain('no-data-mark');
  });

  it('with a row for each value gives a series for each indicator', async () => {
    const series = seriesOf(await understand(LONG_TABLE));
    expect(series.map(({ name, unit, measure }) => [name.zh, unit.zh, measure])).toEqual([
      ['GDP', '亿元', 'amount'],
      ['城镇化率', '%', 'rate'],
    ]);
    expect(series[0]?.valueAt(henan, 2022)).toBe(58220.1);
  });

  it('of cities gives one series of cities, and counts the counties that are not shown', async () => {
    const reading = await understand(CITIES);
    const [series] = seriesOf(reading);
    expect(series?.ofCities).toBe(true);
    expect(series?.valueAt(adcode('410100'), 2023)).toBe(1300.8);
    expect(reading.leftOut.counties).toBe(1);
  });

  it('with a county that reports name leaves it out too: the map fills provinces and cities', async () => {
    const county = [...places.mapped].find(
      (place) => places.gazetteer.regions.get(place)?.level === 'county',
    );
    const { series, leftOut } = await understand(`代码,2023\n410000,1\n420000,2\n${county},3`);
    expect(leftOut.counties).toBe(1);
    expect(series[0]?.places).toEqual(['410000', '420000']);
  });

  it('that ranks places has no series of ranks', async () => {
    const series = seriesOf(await understand(RANKING, {}, 'rank.tsv'));
    expect(series).toHaveLength(1);
    expect(series[0]?.valueAt(adcode('440000'), 2023)).toBe(135673.16);
  });

  it('with an ambiguous place asks once, and uses the answer for all rows', async () => {
    const table = 'City,2022,2023\nSuzhou,1,2\nHangzhou,3,4\nNanjing,5,6';
    const asked = await understand(table);
    expect(asked.places).toMatchObject([
      { text: 'Suzhou', rows: [2], choices: [{ id: '320500' }, { id: '341300' }] },
    ]);
    const answered = await understand(table, { places: { Suzhou: '341300' } });
    expect(answered.places).toEqual([]);
    expect(seriesOf(answered)[0]?.valueAt(adcode('341300'), 2023)).toBe(2);
    // What is no meaning of the name is no answer.
    const wrong = await understand(table, { places: { Suzhou: '410000' } });
    expect(wrong.places).toHaveLength(1);
  });

  it('without a year asks for it', async () => {
    const table = '地区,GDP(亿元)\n河南,5\n湖北,6';
    const asked = await understand(table);
    expect([asked.needsYear, asked.series.length, asked.leftOut.undated]).toEqual([true, 0, 2]);
    const answered = await understand(table, { year: 2023 });
    expect(seriesOf(answered)[0]?.valueAt(henan, 2023)).toBe(5);
  });

  it('with quarters leaves them out and counts them', async () => {
    const { leftOut, series, empty } = await understand('地区,2024年第一季度GDP\n河南,5\n湖北,6');
    expect([leftOut.parts, series.length, empty]).toEqual([2, 0, ['GDP']]);
  });

  it('of a workbook is on the sheet with the most values, or the chosen one', async () => {
    const bytes = Uint8Array.from(
      await writeXlsx({
        sheets: [
          {
            name: '甲',
            rows: [
              ['地区', '2023年GDP'],
              ['河南', 5],
            ],
          },
          {
            name: '乙',
            rows: [
              ['地区', '2023年人口'],
              ['河南', 6],
              ['湖北', 7],
            ],
          },
        ],
      }),
    );
    const most = await understand(bytes, {}, '表.xlsx');
    expect([most.sheet, most.sheets.toSorted()]).toEqual(['乙', ['乙', '甲']]);
    const chosen = await understand(bytes, { sheet: '甲' }, '表.xlsx');
    expect([chosen.sheet, chosen.sheets.toSorted()]).toEqual(['甲', ['乙', '甲']]);
    expect(seriesOf(chosen)[0]?.name.zh).toBe('GDP');
  });

  it.each([
    ['a word for a number', '地区,2023\n河南,很多\n湖北,1', /^Row 2, column B: .*not a number/u],
    ['an unknown place', '地区,2023\n火星,1\n湖北,1', /^Row 2, column A: .*write the name/u],
    [
      'another unit',
      '地区,2023年GDP（亿元）\n河南,5\n湖北,7人',
      /^Row 3, column B: .*another unit/u,
    ],
    ['a place that occurs twice', '地区,2023\n河南,1\n河南,2', /^Row 3, column A: .*twice/u],
  ])('with %s names the cell and what is wrong', async (_, table, sentence) => {
    const { questions } = await understand(table);
    const sentences = questions.map((question) => questionSentence(question, 'en'));
    expect(sentences).toContainEqual(expect.stringMatching(sentence));
  });

  it.each([
    ['percent signs', '地区,2023年城镇化率\n河南,58.08%', 58.08],
    ['full-width digits', '地区,2023\n河南,１２３', 123],
    ['separators between thousands', '地区,2023\n河南,"1,234.5"', 1234.5],
    ['a negative value', '地区,2023年增速（%）\n河南,-1.5', -1.5],
    ['a year with a letter', '地区,2023E\n河南,7', 7],
  ])('with %s is understood', async (_, table, value) => {
    const [series] = seriesOf(await understand(table));
    expect(series?.valueAt(henan, 2023)).toBe(value);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a web page', '<!doctype html><table></table>', 'web-page'],
  ])('that is %s has a problem', async (_, content, problem) => {
    const reading = await api.read(new File([content], 'x.csv'), NO_ANSWERS);
    expect(reading).toEqual({ ok: false, problem });
  });

  it('that names no place gives no series, and says what is needed', async () => {
    const { series, questions } = await understand('甲,乙\n1,2');
    expect(series).toEqual([]);
    expect(questions.map(({ kind }) => kind)).toEqual(['no-places']);
  });

  it('cannot be read without the names of the regions, which are asked for again', async () => {
    let calls = 0;
    const failing = createFiguresApi(() => {
      calls += 1;
      return Promise.resolve(calls === 1 ? null : places);
    });
    const file = new File([YEARBOOK], 'x.csv');
    expect(await failing.read(file, NO_ANSWERS)).toEqual({ ok: false, problem: 'names' });
    expect(await failing.read(file, NO_ANSWERS)).toMatchObject({ ok: true });
  });
});
