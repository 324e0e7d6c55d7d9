import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFile, readCells, reportIn, workbookOf } from '../fixtures/readCells.ts';
import { readWorkbookCells } from './readWorkbookCells.ts';

/** `发言人,内容,地区` and a row, in GB 18030. */
const GB18030 = Uint8Array.from(
  'b7a2d1d4c8cb2cc4dac8dd2cb5d8c7f80ac0ee2cbac3a1a32cbad3c4cf'.match(/../gu) ?? [],
  (byte) => Number.parseInt(byte, 16),
);
const STATEMENTS = [
  ['发言人', '内容', '地区'],
  ['李', '好。', '河南'],
];
const saidIn = (said: Awaited<ReturnType<typeof readCells>>['said']) =>
  said.map(({ row, column, sentence }) => `${column ?? ''}${row ?? ''} ${sentence.en}`.trim());

describe('text files', () => {
  test('GB 18030 and UTF-8 are read, and the encoding is said', async () => {
    const { cells, said } = await readCells(GB18030, '会议.csv');
    expect(cells).toEqual({
      fileName: '会议.csv',
      format: 'csv',
      sheets: [
        {
          name: '会议',
          kind: 'statements',
          rows: STATEMENTS,
          headingRow: 0,
          fields: ['speaker', 'text', 'places'],
        },
      ],
    });
    expect(saidIn(said)).toEqual(['The encoding of the text is GB 18030.']);
  });

  test('a table without known headings is offered as statements, for the user to match', async () => {
    const { cells } = await readCells(['x,y', '1,2']);
    expect(cells.sheets[0]).toMatchObject({ kind: 'statements', fields: [null, null] });
  });

  test('headings below a title are found', async () => {
    const { cells } = await readCells(['两会发言汇总,,', '', '讲话人,发言,省份', '李,好。,河南']);
    expect(cells.sheets[0]).toMatchObject({ headingRow: 2, fields: ['speaker', 'text', 'places'] });
  });
});

describe('workbooks', () => {
  test('a sheet is known by its name in either language, or by its headings', async () => {
    const bytes = await workbookOf({
      发言: STATEMENTS,
      People: [['姓名'], ['李']],
      '报告 Report': [['标题'], ['两会']],
      Sheet4: [
        ['存疑文字', '段落', '中文备注'],
        ['好', '1', '存疑'],
      ],
      说明: [['工作表', '列', '说明']],
      空: [],
    });
    const { cells } = await readCells(bytes, 'a.xlsx');
    expect(cells.sheets.map(({ kind }) => kind)).toEqual([
      'statements',
      'people',
      'report',
      'notes',
      null,
      null,
    ]);
  });

  test('formulas give their values as plain text, and are said', async () => {
    const link = { formula: 'HYPERLINK("http://example.org","点击")', formulaResult: '点击' };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '发言',
          rows: [
            ...STATEMENTS.map((row) => [...row]),
            ['<img src=x onerror=alert(1)>', '', '河南'],
          ],
          cells: new Map([
            ['2,1', { value: '点击', type: 'formula', ...link }],
            ['1,0', { value: null, type: 'formula', formula: 'A9' }],
          ]),
        },
      ],
    });
    const { cells, said } = await readCells(bytes, 'a.xlsx');
    expect(cells.sheets[0]?.rows[2]).toEqual(['<img src=x onerror=alert(1)>', '点击', '河南']);
    expect(saidIn(said)).toEqual([
      expect.stringMatching(/^A2 the formula =A9 has no stored result/u),
      'B3 1 cells are formulas; the results stored in the file are used.',
    ]);
  });

  test('dates are read as days, also where they are only numbers', async () => {
    const bytes = await workbookOf({
      报告: [
        ['标题', '日期'],
        ['两会', 45360],
      ],
      发言: STATEMENTS,
    });
    const { said } = await readCells(bytes, 'a.xlsx');
    expect(saidIn(said)).toEqual(['B2 The number 45360 was read as the date 2024-03-09.']);
    expect(reportIn(await compileFile(bytes)).date).toBe('2024-03-09');
  });

  test('hidden rows are read and hidden sheets are not, and both are said', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '发言',
          rows: STATEMENTS.map((row) => [...row]),
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: '旧', rows: STATEMENTS.map((row) => [...row]), hidden: true },
      ],
    });
    const { cells, said } = await readCells(bytes, 'a.xlsx');
    expect(cells.sheets.map(({ name }) => name)).toEqual(['发言']);
    expect(saidIn(said)).toEqual([
      'The sheet "旧" is hidden and was not read; unhide it to have it read.',
      '2 1 hidden rows were read.',
    ]);
  });

  test('a merged cell counts for each of its rows', async () => {
    const bytes = await workbookOf(
      { 发言: [...STATEMENTS, [null, '还好。', '湖北']] },
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    );
    const report = reportIn(await compileFile(bytes));
    expect(report.statements.map(({ speaker }) => speaker)).toEqual(['li', 'li']);
  });

  test('trailing and no-break spaces and full-width digits do not matter', async () => {
    const bytes = await workbookOf({
      报告: [
        ['标题', '日期'],
        ['两会 ', '２０２４-０３-０９\u00a0'],
      ],
      发言: [
        ['发言人 ', '内容', '地区'],
        ['李\u00a0', ' 好。\u3000', '４１００００'],
      ],
    });
    const report = reportIn(await compileFile(bytes));
    expect([report.title.zh, report.date, report.paragraphs]).toEqual([
      '两会',
      '2024-03-09',
      ['好。'],
    ]);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of more than 50 MB', new Uint8Array(50_000_001), 'too-large'],
    [
      'an old workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old-excel',
    ],
    ['a damaged workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'damaged'],
  ])('%s is named', async (_, bytes, problem) => {
    expect(await readWorkbookCells(bytes, 'a.xlsx')).toEqual({ ok: false, problem });
  });

  test('an encrypted workbook and one without content are named', async () => {
    const encryption = { password: 'x', spinCount: 1000 };
    const encrypted = await writeXlsx({ sheets: [{ name: 'a', rows: [['a']] }], encryption });
    const empty = await workbookOf({ 发言: [] });
    expect(await readWorkbookCells(encrypted, 'a.xlsx')).toEqual({
      ok: false,
      problem: 'encrypted',
    });
    expect(await readWorkbookCells(empty, 'a.xlsx')).toEqual({ ok: false, problem: 'no-sheet' });
  });
});

test('any bytes give cells or a problem, and nothing is thrown', async () => {
  const start = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xef, 0xbb, 0xbf], [0xff, 0xfe]);
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (first, rest) => {
      const read = await readWorkbookCells(Uint8Array.from([...first, ...rest]), 'a.csv');
      return read.ok ? read.cells.sheets.length === 1 : read.problem !== 'no-sheet';
    }),
    { numRuns: 500 },
  );
});
