import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, ownTables } from './changes.ts';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { readCells } from './fixtures/readCells.ts';
import { workbookContext } from './fixtures/workbookContext.ts';

const HEADINGS = '发言人,内容,地区,战略,章节';
const rows = fc
  .tuple(
    fc.constantFrom('李明', '王芳', '赵四'),
    fc.constantFrom('要发展。', '要振兴。', '港口要联网。', '“路通了。”'),
    fc.constantFrom('河南', '长三角', '全国', '山东；湖北'),
    // A table without any strategy has a stand-in, which the first one replaces.
    fc.constantFrom('海洋强国', '乡村振兴'),
    fc.constantFrom('', '甲', '乙'),
  )
  .map((cells) => cells.join(','));

async function imported(lines: readonly string[]) {
  const { cells } = await readCells([HEADINGS, ...lines], 'a.csv');
  const compiled = compileWorkbook(cells, workbookContext());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return { report: compiled.report, cells };
}

async function changes(before: readonly string[], after: readonly string[]) {
  const [old, now] = [await imported(before), await imported(after)];
  return changesBetween(old.report, now.report, 'zh', new Map(), ownTables(now.cells)).filter(
    ({ table }) => table !== 'text',
  );
}

test('a row that is inserted anywhere in a table without ids is one change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rows, { minLength: 1, maxLength: 8 }),
      rows,
      fc.nat(),
      async (lines, line, at) => {
        const place = at % (lines.length + 1);
        const found = await changes(lines, lines.toSpliced(place, 0, line));
        expect(found).toMatchObject([{ kind: 'new', table: 'statements', field: null }]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a cell that changes below an inserted row is named, and the inserted row too', async () => {
  const lines = ['李明,要发展。,河南,海洋强国,', '李明,要振兴。,山东,海洋强国,'];
  const after = [
    '李明,港口要联网。,河南,海洋强国,',
    lines[0] ?? '',
    '李明,要振兴。,湖北,海洋强国,',
  ];
  expect(await changes(lines, after)).toMatchObject([
    { kind: 'new', table: 'statements', after: '港口要联网。' },
    { kind: 'changed', table: 'statements', field: 'places' },
  ]);
});

test('a row that is gone is named, with its words', async () => {
  const lines = ['李明,要发展。,河南,,', '王芳,要振兴。,山东,,', '李明,路通了。,河南,,'];
  expect(await changes(lines, lines.slice(1))).toMatchObject([
    { kind: 'gone', table: 'statements', before: '要发展。' },
  ]);
});
