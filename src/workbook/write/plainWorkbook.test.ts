import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { evidenceOf } from '../../features/handouts/evidence/evidence.fixture.ts';
import { evidenceRows } from '../../features/handouts/evidence/evidenceTable.ts';
import { plainWorkbook } from './plainWorkbook.ts';

async function rowsOf(blob: Blob): Promise<unknown[][]> {
  const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
  return sheets.flatMap(({ rows }) => rows);
}

describe('statements as a workbook', () => {
  const rows = [...evidenceRows(evidenceOf(loadRealLinked()))];

  it('has the headings and a row for each passage, with the words as printed', async () => {
    const written = await rowsOf(await plainWorkbook([{ name: 'Statements', rows }]));
    expect(written).toHaveLength(rows.length);
    expect(written.map((row) => row.map((cell) => cell ?? ''))).toEqual(rows);
  });

  it('keeps what looks like a formula, markup or an escape as text', async () => {
    const hostile = ['=HYPERLINK("x")', '+1', '<img src=x onerror=alert(1)>', '_x0041_', '@A1'];
    const [, written] = await rowsOf(await plainWorkbook([{ name: 'S', rows: [['a'], hostile] }]));
    expect(written).toEqual([`'=HYPERLINK("x")`, "'+1", hostile[2], '_x0041_', "'@A1"]);
  });
});
