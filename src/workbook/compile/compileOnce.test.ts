import { expect, test, vi } from 'vitest';
import { statementSchema } from '../../compiler/schema/report.ts';
import { workbookContext } from '../fixtures/workbookContext.ts';
import { readCells } from '../fixtures/readCells.ts';
import { compileWorkbook } from './compileWorkbook.ts';

const ROWS = 60;
const rows = Array.from(
  { length: ROWS },
  (_, at) => `发言${at % 3},第${at}句。,河南；湖北,城乡融合；中部崛起`,
);

test('each statement is validated once, however many there are', async () => {
  const { cells } = await readCells(['发言人,内容,地区,战略', ...rows]);
  const validated = vi.spyOn(statementSchema._zod, 'run');
  const compiled = compileWorkbook(cells, workbookContext());
  expect(compiled.ok).toBe(true);
  expect(validated).toHaveBeenCalledTimes(ROWS);
  validated.mockRestore();
});

test('each name of a place is looked up once, however many rows and lists contain it', async () => {
  const { cells } = await readCells([
    '发言人,内容,地区,战略',
    ...rows,
    '李,好。,湖北；河南,城乡融合',
    '李,还好。,湖北,城乡融合',
  ]);
  const context = workbookContext();
  const lookUp = vi.fn(context.lookUp);
  expect(compileWorkbook(cells, { ...context, lookUp }).ok).toBe(true);
  expect(lookUp.mock.calls.map(([text]) => text).toSorted()).toEqual(['河南', '湖北'].toSorted());
});
