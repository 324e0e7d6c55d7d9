import { writeReportWorkbook } from '../../src/workbook/write/writeWorkbook.ts';
import type { ShippedData } from '../load.ts';
import { generateReport } from './generate.ts';

/** The number of statements in the workbook that is imported, and of its rows of statements. */
export const IMPORTED_ROWS = 5000;
const SEED = 20_240_310;

/**
 * The bytes of a workbook (.xlsx) with a synthetic report of {@link IMPORTED_ROWS} statements of one part each, with
 * its full text, speakers, strategies and all other tables. The product imports it without a problem.
 */
export async function importedWorkbook({ report, atlas }: ShippedData): Promise<Uint8Array> {
  const made = generateReport({ size: IMPORTED_ROWS, seed: SEED, base: report, atlas });
  const statements = made.statements.map((each) => ({ ...each, parts: each.parts.slice(-1) }));
  // The reporters of the shipped report do not occur in the synthetic text.
  return await writeReportWorkbook({ ...made, statements, reporters: null }, 'zh');
}
