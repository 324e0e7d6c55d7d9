import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUZZ_CASES, FUZZ_TIMEOUT_MS, withinTime } from '../../tests/fixtures/fuzz.ts';
import { HOSTILE_MARKUP } from '../../tests/fixtures/hostileMarkup.ts';
import { QUESTION_TEXTS } from './questionTexts.ts';
import { questionSentence } from './question.ts';
import { fileProblemSentence } from './read/fileProblem.ts';
import {
  questionKinds,
  questionLines,
  readBytes,
  readFile,
  valueLines,
  workbook,
} from './fixtures/readTables.ts';

const YEARBOOK = [
  '表2-1 分地区年末人口',
  '单位：万人',
  '地 区,2022,2023',
  '全 国,141175,140967',
  '北 京,2184,2185.8',
  '河 北,7420,—',
  '',
  '注：本表为年末数。',
  '资料来源：示意',
].join('\n');

describe('forms of tables', () => {
  test('a yearbook table has a title, a unit line, a total row and footnotes around its values', async () => {
    const reading = await readFile(YEARBOOK);
    expect(valueLines(reading)).toEqual([
      '110000 年末人口 2022 = 2184',
      '110000 年末人口 2023 = 2185.8',
      '130000 年末人口 2022 = 7420',
      '130000 年末人口 2023 = none',
    ]);
    const { unit, headerRows, footerRows } = reading.table;
    expect({ unit, headerRows, footerRows }).toEqual({
      unit: '万人',
      headerRows: 3,
      footerRows: 3,
    });
    expect(questionLines(reading)).toEqual([
      'total-ignored A4',
      'no-data-mark C6',
      'note-ignored 8',
      'note-ignored 9',
    ]);
  });

  test.each([
    [
      'long, with semicolons, decimal commas and a column of units',
      '地区;指标;年份;数值;单位\n河南省;GDP;2023;59132,4;亿元\n河南省;人口;2023年;9815;万人',
      ['410000 GDP 2023 = 59132.4', '410000 人口 2023 = 9815'],
    ],
    [
      'years over indicators',
      '地区,2022年,,2023年,\n,GDP(亿元),人口(万人),GDP(亿元),人口(万人)\n河南,1,2,3,4',
      [
        '410000 GDP 2022 = 1',
        '410000 人口 2022 = 2',
        '410000 GDP 2023 = 3',
        '410000 人口 2023 = 4',
      ],
    ],
    [
      'transposed',
      '2023年各省指标\n指标,北京,天津\nGDP(亿元),1,2\n人口(万人),3,x\n注：示意',
      [
        '110000 GDP 2023 = 1',
        '110000 人口 2023 = 3',
        '120000 GDP 2023 = 2',
        '120000 人口 2023 = none',
      ],
    ],
    [
      'one place in the title, with indicators as rows',
      '地区：河南省\n指标,2023年,2022年\n年末人口(万人),9815,9872\n数据来源：示意',
      ['410000 年末人口 2023 = 9815', '410000 年末人口 2022 = 9872'],
    ],
    [
      'one place in the title, with years as rows',
      '河南省主要指标\n年份,GDP(亿元),人口(万人)\n2022,1,2\n2023,3,4',
      [
        '410000 GDP 2022 = 1',
        '410000 人口 2022 = 2',
        '410000 GDP 2023 = 3',
        '410000 人口 2023 = 4',
      ],
    ],
    [
      'codes with the decimal of a spreadsheet',
      'code\tGDP 2023\n41\t1\n110000.0\t2',
      ['410000 GDP 2023 = 1', '110000 GDP 2023 = 2'],
    ],
    [
      'two parts side by side',
      '地区,2023,地区,2023\n北京,1,湖北,3\n天津,2,湖南,4\n河北,5,广东,6',
      [
        '110000 2023 = 1',
        '420000 2023 = 3',
        '120000 2023 = 2',
        '430000 2023 = 4',
        '130000 2023 = 5',
        '440000 2023 = 6',
      ],
    ],
    [
      'provinces with their cities in the next column',
      '省,市,2023年GDP\n吉林,长春,1\n,吉林,2\n辽宁,朝阳,3',
      ['220100 GDP 2023 = 1', '220200 GDP 2023 = 2', '211300 GDP 2023 = 3'],
    ],
    [
      'a column of units in English',
      'code,indicator,year,value,unit\n410000,GDP,2023,5,billion yuan\n420000,GDP,2023,6,billion yuan',
      ['410000 GDP 2023 = 5', '420000 GDP 2023 = 6'],
    ],
    [
      'a row that numbers the columns',
      '地区,2022年,2023年\n甲,1,2\n河南,5,6\n湖北,7,8',
      ['410000 2022 = 5', '410000 2023 = 6', '420000 2022 = 7', '420000 2023 = 8'],
    ],
    [
      'quarters below years',
      '地区,2023年,,2024年,\n,上半年,下半年,第一季度,第二季度\n北京,1,2,3,4',
      ['110000 2023H1 = 1', '110000 2023H2 = 2', '110000 2024Q1 = 3', '110000 2024Q2 = 4'],
    ],
    [
      'names in both languages and a heading row in English',
      '地区,人口(万人)\nRegion,Population (10000 persons)\n北京 Beijing,1\n天津 Tianjin,2',
      ['110000 人口 = 1', '120000 人口 = 2'],
    ],
  ])('%s', async (_, text, values) => {
    expect(valueLines(await readFile(text))).toEqual(values);
  });
});

describe('the whole country', () => {
  test.each([
    ['a row of the country, not one of the sum', '地区,2023\n全国,9\n河南,5\n合计,5', [9]],
    ['rows below the name', '地区,年份,人口\n全国,2022,1\n,2023,2\n河南,2022,3\n,2023,4', [1, 2]],
    ['the code of the country', '代码,2023\n100000,9\n410000,5\n420000,6', [9]],
    ['a column of the country', '年份,全国,河南,湖北\n2022,1,2,3\n2023,4,5,6', [1, 4]],
    ['an English name', 'Region,2023\nChina,9\nHenan,5', [9]],
    ['the whole province is not the country', '地区,2023\n全省,9\n郑州,5\n洛阳,6', []],
  ])('%s', async (_, text, values) => {
    const { table } = await readFile(text);
    expect(table.national.map(({ value }) => value)).toEqual(values);
    expect(table.values.some(({ adcode }) => adcode === '100000')).toBe(false);
  });
});

describe('what is asked', () => {
  test('an ambiguous name is asked and its value left out', async () => {
    const reading = await readFile('City,2023\nSuzhou,1\nHangzhou,2\nNanjing,3');
    expect(valueLines(reading)).toEqual(['330100 2023 = 2', '320100 2023 = 3']);
    const [asked] = reading.table.questions.filter(({ kind }) => kind === 'ambiguous-place');
    expect(asked).toMatchObject({ row: 2, column: 1, text: 'Suzhou', needsAnswer: true });
    expect(asked?.choices).toEqual(['苏州市 Suzhou (320500)', '宿州市 Suzhou (341300)']);
  });

  test('a name is the province where all other rows are provinces, and this is said', async () => {
    const reading = await readFile('地区,2023\n河南,1\n吉林,2\n湖北,3\n湖南,4');
    expect(valueLines(reading)).toContain('220000 2023 = 2');
    expect(questionLines(reading)).toContain('place-assumed A3');
  });

  test('a place that occurs twice with different values is asked once', async () => {
    const reading = await readFile('地区,2022,2023\n河南,1,2\n湖北,3,4\n河南省,5,6');
    expect(valueLines(reading)).toHaveLength(4);
    expect(questionLines(reading)).toContain('place-twice A4');
  });

  test.each([
    ['a rank', '排名,地区,2023\n1,河南,5', 'rank-ignored A'],
    ['an unknown place', '地区,2023\n河南,5\n不存在省,6\n湖北,7', 'unknown-place A3'],
    ['an unknown place in the first row', '地区,2023\n不存在省,6\n河南,5', 'unknown-place A2'],
    ['a group of provinces', '地区,2023\n东部地区,5\n河南,6', 'subtotal-ignored A2'],
    ['a word for a number', '地区,2023\n河南,5\n湖北,很多\n湖南,6', 'not-a-number B3'],
    ['an error of a spreadsheet', '地区,2023\n河南,5\n湖北,#DIV/0!', 'error-value B3'],
    ['a table without a year', '地区,GDP(亿元)\n河南,5', 'no-year'],
    ['a table without a unit', '地区,2023年GDP\n河南,5', 'no-unit'],
    ['units of different kinds', '地区,GDP(亿元),人口(万人)\n河南,5,6', 'mixed-units'],
    ['a unit line with several units', '单位：亿元、万人\n地区,甲,乙\n河南,5,6', 'several-units'],
    ['an estimate', '地区,2024E\n河南,5', 'estimated-year B'],
    ['a column without data', '地区,2024年,2023年\n河南,,5', 'empty-column B'],
    [
      'a name and a code that differ',
      '代码,地区,2023\n410000,河南,1\n420000,湖南,2',
      'code-and-name-differ B3',
    ],
    ['a table without places', '甲,乙\n1,2', 'no-places'],
    ['a quotation mark without its end', '地区,2023\n"河南,5\n湖北,6', 'unclosed-quote'],
  ])('%s is said', async (_, text, question) => {
    expect(questionLines(await readFile(text))).toContain(question);
  });

  test('percentages do not hide the unit of the other indicators', async () => {
    const { table } = await readFile('排名\t地區\t數值（億元）\t增速\n1\t北京市\t93,494.00\t-0.2%');
    expect(table.unit).toBe('亿元');
    expect(table.values.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['數值', 93494],
      ['增速', -0.2],
    ]);
  });

  test('every kind of question has a sentence in both languages', () => {
    for (const [kind, { sentence }] of Object.entries(QUESTION_TEXTS))
      expect([
        kind,
        sentence.zh('甲', ['乙']).length > 5,
        /[a-z]{3}/u.test(sentence.en('x', ['y'])),
      ]).toEqual([kind, true, true]);
  });

  test('a sentence begins with the cell', async () => {
    const { table } = await readFile('地区,2023\n河南,5\n不存在省,6\n湖北,7');
    const [question] = table.questions.filter(({ kind }) => kind === 'unknown-place');
    if (question === undefined) throw new Error('not asked');
    expect(questionSentence(question, 'zh')).toMatch(
      /^第 3 行 A 列：没有找到名为“不存在省”的地区/u,
    );
    expect(questionSentence(question, 'en')).toMatch(/^Row 3, column A: no place is called/u);
  });

  test('many questions of one kind are cut, and the last one counts the others', async () => {
    const rows = Array.from({ length: 70 }, (_, at) => `不存在${at},1`);
    const { table } = await readFile(['地区,2023', '河南,1', ...rows, '湖北,2'].join('\n'));
    const asked = table.questions.filter(({ kind }) => kind === 'unknown-place');
    expect([asked.length, asked.at(-1)?.more]).toEqual([50, 20]);
  });
});

describe('files', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', '  \n \n', 'empty'],
    ['a web page', '<html><table><tr><td>北京</td></tr></table></html>', 'web-page'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 0, 1, 0, 2]),
      'not-text',
    ],
    ['more than 50 MB', new Uint8Array(50_000_001), 'too-large'],
  ])('%s gives a problem', async (_, content, problem) => {
    expect(await readBytes(content)).toEqual({ ok: false, problem });
  });

  test('100,000 rows are read and the limit is said', async () => {
    const lines = Array.from({ length: 100_050 }, (_, at) => `河南,${1900 + (at % 100)},${at}`);
    const { table } = await readFile(['地区,年份,2023', ...lines].join('\n'));
    expect(table.questions.find(({ kind }) => kind === 'row-limit')?.text).toBe('100000');
  }, 120_000);
});

const WORDS = [
  '地区',
  '指标',
  '年份',
  '北京',
  '河南省',
  '全国',
  '合计',
  '东部地区',
  '吉林',
  'Suzhou',
  '单位：亿元',
  '指标：人口(万人)',
  '2023年',
  '2024E',
  '二〇二三年',
  '—',
  '…',
  'x',
  '1,234.5',
  '(3)',
  '-0.2%',
  '41',
  '410000',
  '110000.0',
  '注：x',
  '排名',
  '增速',
  '',
  ' ',
  '"',
  '=1+1',
  '5.2万亿元',
  '#DIV/0!',
  '①',
  "'12",
  '\u00a0',
  '1e400',
  '数值（億元）',
];
const cell = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...HOSTILE_MARKUP),
  fc.string({ maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.double().map(String),
);
const tableText = fc
  .tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([delimiter, rows, end]) => rows.map((row) => row.join(delimiter)).join(end));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest])),
  fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0xff, 0xfe, ...rest])),
);
const workbooks = fc
  .array(fc.array(fc.oneof(cell, fc.double(), fc.constant(null)), { maxLength: 7 }), {
    maxLength: 12,
  })
  .map((rows) => workbook({ name: '表', rows }));
const files: fc.Arbitrary<string | Uint8Array | Promise<Uint8Array>> = fc.oneof(
  { weight: 6, arbitrary: tableText },
  { weight: 2, arbitrary: workbooks },
  { weight: 2, arbitrary: bytes },
);

describe('laws', () => {
  test(
    'any file gives values of places that are finite numbers or nothing, or the reason why it cannot be read',
    async () => {
      await fc.assert(
        fc.asyncProperty(files, async (file) => {
          const content = await file;
          const reading = await withinTime(() => readBytes(content));
          if (!reading.ok) {
            expect(fileProblemSentence(reading.problem, 'en')).toMatch(/\.$/u);
            return;
          }
          for (const { adcode, value } of reading.table.values) {
            expect(adcode).toMatch(/^\d{6}$/u);
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
          for (const question of reading.table.questions)
            expect(questionSentence(question, 'en')).toMatch(/[a-z]{3}/u);
        }),
        { numRuns: FUZZ_CASES },
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  test.each(HOSTILE_MARKUP)('%s stays text in a table', async (text) => {
    const bytes = await workbook({
      name: '表',
      rows: [
        ['地区', text],
        ['河南', 5],
        [text, 6],
      ],
    });
    const { table } = await readFile(bytes);
    expect(table.values).toMatchObject([{ adcode: '410000', value: 5 }]);
    const [asked] = table.questions.filter(({ kind }) => kind === 'unknown-place');
    expect(asked).toMatchObject({ row: 3, column: 1, text });
  });

  test('the values do not depend on line breaks, a byte order mark or the form of characters', async () => {
    const expected = valueLines(await readFile(YEARBOOK));
    const variants = [
      YEARBOOK.replaceAll('\n', '\r\n'),
      YEARBOOK.replaceAll('\n', '\r'),
      `\ufeff${YEARBOOK}`,
      YEARBOOK.normalize('NFD'),
      YEARBOOK.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      YEARBOOK.replaceAll(' ', '\u00a0'),
      YEARBOOK.replaceAll('北 京', '北京市'),
    ];
    for (const variant of variants) {
      const reading = await readFile(variant);
      expect(valueLines(reading)).toEqual(expected);
      expect(questionKinds(reading)).not.toContain('unknown-place');
    }
  });
});
