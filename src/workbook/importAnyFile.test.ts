import { type CellValue, writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_CASES, FUZZ_TIMEOUT_MS, withinTime } from '../../tests/fixtures/fuzz.ts';
import { HOSTILE_MARKUP } from '../../tests/fixtures/hostileMarkup.ts';
import { fileProblemSentence } from '../tables/read/fileProblem.ts';
import { FIELDS, SHEET_NAMES } from '../tables/fields/fields.ts';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { compileFile, reportIn, workbookOf } from './fixtures/readCells.ts';
import { workbookContext } from './fixtures/workbookContext.ts';
import { readWorkbookCells } from './read/readWorkbookCells.ts';

const HEADINGS = Object.values(FIELDS).flatMap((fields) =>
  fields.flatMap(({ name, otherNames }) => [name.zh, name.en, ...otherNames]),
);
const SHEETS = Object.values(SHEET_NAMES).flatMap(({ zh, en }) => [zh, en, `${zh} ${en}`]);
const WORDS = [
  ...[
    '河南',
    '朝阳',
    '全国',
    '长三角',
    '李',
    '张三',
    '人大代表',
    '李；王',
    '“好。”',
    '好。',
    '城乡融合',
  ],
  ...['1', '2', '007', '45360', '2024-03-09', '示例', "'=1", '=1+1', '#REF!', '', ' ', '\u00a0'],
];

const cellTexts = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_MARKUP) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const tables = fc
  .tuple(
    fc.array(fc.constantFrom(...HEADINGS), { maxLength: 9 }),
    fc.array(fc.array(cellTexts, { maxLength: 10 }), { maxLength: 8 }),
  )
  .map(([headings, rows]) => [headings, ...rows]);
const textFiles = fc
  .tuple(tables, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([rows, delimiter, end, isMarked]) => {
    const text = rows.map((row) => row.join(delimiter)).join(end);
    return new TextEncoder().encode(isMarked ? `\ufeff${text}` : text);
  });
const cellValues: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: cellTexts },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const workbooks = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...SHEETS, 'Sheet1'),
      headings: fc.array(fc.constantFrom(...HEADINGS), { maxLength: 9 }),
      rows: fc.array(fc.array(cellValues, { maxLength: 10 }), { maxLength: 8 }),
    }),
    { selector: ({ name }) => name.toLowerCase(), minLength: 1, maxLength: 5 },
  )
  .map((sheets) =>
    writeXlsx({
      sheets: sheets.map(({ name, headings, rows }) => ({ name, rows: [headings, ...rows] })),
    }),
  );
/** Where bytes of a workbook are changed, as a share of its length, and their new value. */
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
  maxLength: 4,
});
const damagedWorkbooks = fc.tuple(workbooks, changes).map(async ([writing, changed]) => {
  const bytes = Uint8Array.from(await writing);
  for (const [share, value] of changed) bytes[Math.floor(share * bytes.length)] = value;
  return bytes;
});
const starts = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xef, 0xbb, 0xbf], [0xff, 0xfe]);
const anyBytes = fc
  .tuple(starts, fc.uint8Array({ maxLength: 300 }))
  .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
const files: fc.Arbitrary<Uint8Array | Promise<Uint8Array>> = fc.oneof(
  { weight: 3, arbitrary: textFiles },
  { weight: 4, arbitrary: workbooks },
  { weight: 2, arbitrary: damagedWorkbooks },
  { weight: 1, arbitrary: anyBytes },
);

test(
  'the import of any file gives a report, problems, questions or the reason why it cannot be read',
  async () => {
    const context = workbookContext();
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const bytes = await file;
        const read = await withinTime(() => readWorkbookCells(bytes, 'a.xlsx'));
        if (!read.ok) {
          expect(fileProblemSentence(read.problem, 'en')).toMatch(/\.$/u);
          return;
        }
        const compiled = await withinTime(() => compileWorkbook(read.cells, context));
        if (compiled.ok) {
          const { statements, strategies } = compiled.report;
          expect(statements.length + strategies.length).toBeGreaterThan(0);
        } else expect(compiled.problems.length + compiled.questions.length).toBeGreaterThan(0);
      }),
      { numRuns: FUZZ_CASES },
    );
  },
  FUZZ_TIMEOUT_MS,
);

test('hostile markup in a workbook stays text, letter by letter', async () => {
  const rows = HOSTILE_MARKUP.map((text) => ['李', text, '河南']);
  const bytes = await workbookOf({ 发言: [['发言人', '内容', '地区'], ...rows] });
  expect(reportIn(await compileFile(bytes)).paragraphs).toEqual(HOSTILE_MARKUP);
});
