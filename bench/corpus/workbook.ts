import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeReportWorkbook } from '../../src/workbook/write/writeWorkbook.ts';
import type { ShippedData } from '../load.ts';
import { CORPORA } from '../paths.ts';
import { generateReport } from './generate.ts';

/** The number of statements in the workbook that is imported, and of its rows of statements. */
const IMPORTED_ROWS = 5000;
const SEED = 20_240_310;

/**
 * Writes a workbook (.xlsx) with a synthetic report of {@link IMPORTED_ROWS} statements of one part each, with its full
 * text, speakers, strategies and all other tables, and returns its path. The product imports it without a problem.
 */
export async function writeImportedWorkbook({ report, atlas }: ShippedData): Promise<string> {
  const made = generateReport({ size: IMPORTED_ROWS, seed: SEED, base: report, atlas });
  const statements = made.statements.map((each) => ({ ...each, parts: each.parts.slice(-1) }));
  // The reporters of the shipped report do not occur in the synthetic text.
  const bytes = await writeReportWorkbook({ ...made, statements, reporters: null }, 'zh');
  const file = path.join(CORPORA, 'report.xlsx');
  mkdirSync(CORPORA, { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
