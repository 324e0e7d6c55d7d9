import { describe, expect, test } from 'vitest';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { PLANTED_ERRORS, type PlantedError, plantedWorkbook } from './fixtures/plantedErrors.ts';
import { workbookContext } from './fixtures/workbookContext.ts';
import { readWorkbookCells } from './read/readWorkbookCells.ts';

const containing = (text: string): unknown => expect.stringContaining(text);

async function compiled(errors: readonly PlantedError[]) {
  const read = await readWorkbookCells(await plantedWorkbook(errors), 'planted.xlsx');
  if (!read.ok) throw new Error(read.problem);
  return compileWorkbook(read.cells, workbookContext());
}

describe('a workbook with planted errors', () => {
  test('without any error becomes a report', async () => {
    const result = await compiled([]);
    expect(result).toMatchObject({ ok: true, report: { id: 'planted', date: '2024-03-09' } });
  });

  test('gives exactly these thirty problems, each with sheet, row, column and remedy', async () => {
    expect(PLANTED_ERRORS).toHaveLength(30);
    const result = await compiled(PLANTED_ERRORS);
    if (result.ok) throw new Error('the errors were not found');
    expect(result.questions).toEqual([]);
    expect(
      result.problems.map(({ sheet, row, column, remedy }) => ({ sheet, row, column, remedy })),
    ).toEqual(
      PLANTED_ERRORS.map(({ sheet, row, column, problemColumn, zh, en }) => ({
        sheet,
        row,
        column: problemColumn ?? column,
        remedy: { zh: containing(zh), en: containing(en) },
      })),
    );
  });

  test.each(PLANTED_ERRORS)(
    '$value in $sheet, column $column, row $row, alone gives this one problem',
    async (error) => {
      const result = await compiled([error]);
      if (result.ok) throw new Error('the error was not found');
      expect(result.problems.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
        [error.sheet, error.row, error.problemColumn ?? error.column],
      ]);
    },
  );
});
