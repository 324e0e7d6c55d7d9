import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { PLANTED_ERRORS, plantedWorkbook } from './fixtures/plantedErrors.ts';
import { readCells } from './fixtures/readCells.ts';
import { workbookContext } from './fixtures/workbookContext.ts';
import { markUpCells, markUpWorkbook } from './markUp.ts';

async function problemsOf(content: Uint8Array | readonly string[]) {
  const { cells } = await readCells(content);
  const compiled = compileWorkbook(cells, workbookContext());
  if (compiled.ok) throw new Error('there is no problem');
  return { cells, problems: compiled.problems };
}

async function opened(bytes: Uint8Array | null) {
  if (bytes === null) throw new Error('there is no workbook');
  return await readXlsx(bytes, { readStyles: true });
}

describe('a marked-up copy', () => {
  test('colours each of thirty cells, with a note of what is wrong and what would be right', async () => {
    const bytes = await plantedWorkbook(PLANTED_ERRORS);
    const { problems } = await problemsOf(bytes);
    const { sheets } = await opened(await markUpWorkbook(bytes, problems, 'zh'));
    const notes = sheets.flatMap(({ cells }) =>
      [...(cells ?? [])].filter(([, { comment, style }]) => comment && style?.fill),
    );
    expect(notes).toHaveLength(30);
    expect(sheets[0]?.cells?.get('1,2')?.comment?.text).toBe(
      '“2024-02-30”不是日期。请写年-月-日，例如 2024-03-09。',
    );
  });

  test('keeps formulas, styles, widths, lists to pick from, merged cells and hidden sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '发言',
          rows: [
            ['发言人', '内容', '地区', '数'],
            ['李', '好 _x005F_x0041_。', 'Atlantis', 3],
            ['王', '好。', '河南', 4],
          ],
          cells: new Map([
            ['1,0', { value: '李', type: 'string', style: { font: { bold: true } } }],
            ['2,3', { value: 4, type: 'formula', formula: 'D2+1', formulaResult: 4 }],
          ]),
          columns: [{ width: 33 }],
          freezePane: { rows: 1 },
          merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
          dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'D2:D9' }],
        },
        { name: '旧', rows: [['x']], hidden: true },
      ],
    });
    const { problems } = await problemsOf(bytes);
    const before = await opened(bytes);
    const after = await opened(await markUpWorkbook(bytes, problems, 'en'));
    const [sheet] = after.sheets;
    expect(sheet?.cells?.get('1,2')?.comment?.text).toBe(
      'No place is called "Atlantis". Write the name or code of a province, city or grouping, for example Henan, 410000, Yangtze Delta.',
    );
    expect(sheet?.rows).toEqual(before.sheets[0]?.rows);
    expect(sheet?.cells?.get('1,0')?.style?.font?.bold).toBe(true);
    expect(sheet?.cells?.get('2,3')).toMatchObject({ formula: 'D2+1', formulaResult: 4 });
    expect(sheet?.columns?.[0]?.width).toBe(33);
    expect(sheet?.freezePane).toEqual(before.sheets[0]?.freezePane);
    expect(sheet?.merges).toEqual(before.sheets[0]?.merges);
    expect(sheet?.dataValidations).toEqual(before.sheets[0]?.dataValidations);
    expect(after.sheets[1]?.hidden).toBe(true);
  });

  test('of a text file does not exist, but its cells give a workbook', async () => {
    const lines = ['发言人,内容,地区', '李,=1+1,Atlantis'];
    const { cells, problems } = await problemsOf(lines);
    expect(
      await markUpWorkbook(new TextEncoder().encode(lines.join('\n')), problems, 'zh'),
    ).toBeNull();
    const { sheets } = await opened(await markUpCells(cells, problems, 'zh'));
    expect(sheets[0]?.rows[1]).toEqual(['李', "'=1+1", 'Atlantis']);
    expect(sheets[0]?.cells?.get('1,2')?.comment?.text).toContain('Atlantis');
  });

  test('of a damaged workbook does not exist', async () => {
    expect(await markUpWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, 0]), [], 'zh')).toBeNull();
  });
});
