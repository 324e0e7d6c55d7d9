import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { decodeColumns, encodeColumns, headOf } from './binary.ts';
import { columnsOf, position } from './columns.ts';
import { corpusOf, statementAt } from './corpus.ts';

it('columns come out of their bytes as they went in', () => {
  fc.assert(
    fc.property(linkedReports, ({ corpus: { columns } }) => {
      const { buffer } = encodeColumns(columns).slice();
      expect(decodeColumns(headOf(columns), buffer)).toEqual(columns);
    }),
  );
});

it('bytes of another report are refused', () => {
  const columns = columnsOf(loadRealReport());
  const bytes = encodeColumns(columns);
  expect(() => decodeColumns(headOf(columns), bytes.slice(1).buffer)).toThrow(RangeError);
  expect(() =>
    decodeColumns({ ...headOf(columns), size: columns.size - 1 }, bytes.slice().buffer),
  ).toThrow(RangeError);
});

it('every statement of the shipped report is found again in its columns and texts', () => {
  const report = loadRealReport();
  const corpus = corpusOf(report);
  const found = report.statements.map((_, index) => {
    const text = corpus.texts.at(position(index));
    return typeof text === 'string' ? text : statementAt(corpus, position(index), text);
  });
  expect(found).toEqual(report.statements);
});
