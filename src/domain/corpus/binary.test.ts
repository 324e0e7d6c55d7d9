import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { decodeColumns, encodeColumns, headOf } from './binary.ts';
import { columnsOf, position } from './columns.ts';
import { corpusOf, statementAt } from './corpus.ts';

it('decodeColumns restores the encoded columns', () => {
  fc.assert(
    fc.property(linkedReports, ({ corpus: { columns } }) => {
      const { buffer } = encodeColumns(columns).slice();
      expect(decodeColumns(headOf(columns), buffer)).toEqual(columns);
    }),
  );
});

it('decodeColumns rejects the bytes of another report', () => {
  const columns = columnsOf(loadRealReport());
  const bytes = encodeColumns(columns);
  expect(() => decodeColumns(headOf(columns), bytes.slice(1).buffer)).toThrow(RangeError);
  expect(() =>
    decodeColumns({ ...headOf(columns), size: columns.size - 1 }, bytes.slice().buffer),
  ).toThrow(RangeError);
});

it('statementAt restores every statement of the shipped report', () => {
  const report = loadRealReport();
  const corpus = corpusOf(report);
  const found = report.statements.map((_, index) => {
    const text = corpus.texts.at(position(index));
    return typeof text === 'string' ? text : statementAt(corpus, position(index), text);
  });
  expect(found).toEqual(report.statements);
});
