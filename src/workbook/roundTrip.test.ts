import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  loadRealNames,
  loadRealRegions,
  loadRealReport,
  loadSecondReport,
} from '../../tests/fixtures/realData.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { reports } from './fixtures/reports.ts';
import { workbookContext } from './fixtures/workbookContext.ts';
import { readWorkbookCells } from './read/readWorkbookCells.ts';
import { piecesOf, type RegionNames } from './write/reportTables.ts';
import { writeReportWorkbook } from './write/writeWorkbook.ts';

/** 200 take about 16 seconds. */
const GENERATED = 40;

/** The report that an import of its workbook gives, or what prevents it. */
async function imported(report: Report, language: Language, names?: RegionNames): Promise<unknown> {
  const bytes = await writeReportWorkbook(report, language, names);
  const read = await readWorkbookCells(bytes, 'report.xlsx');
  if (!read.ok) return read.problem;
  const compiled = compileWorkbook(read.cells, workbookContext());
  return compiled.ok ? compiled.report : [compiled.problems, compiled.questions];
}

describe('a report that is exported and imported again', () => {
  // Glosses are files of their own, so an import has none.
  const { glossLanguage: _, ...report } = loadRealReport();

  test.each(LANGUAGES)('is the same for the shipped report, in %s', async (language) => {
    expect(await imported(report, language)).toEqual(report);
  });

  test.each(LANGUAGES)(
    'is the same for the report that only lists strategies, in %s',
    async (language) => {
      const second = loadSecondReport();
      expect(await imported(second, language)).toEqual(second);
    },
  );

  test('is the same when names of regions are written beside their codes', async () => {
    const { places, groupings } = loadRealRegions();
    const names = new Map([...places, ...groupings].map(({ id, name }) => [id, name]));
    expect(loadRealNames().length).toBeGreaterThan(0);
    expect(await imported(report, 'zh', names)).toEqual(report);
    expect(await imported(report, 'en', names)).toEqual(report);
  });

  test('is the same for any report', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.constantFrom(...LANGUAGES), async (any, language) => {
        expect(await imported(any, language)).toEqual(any);
      }),
      { numRuns: GENERATED },
    );
  });

  test('a paragraph that is too long for a cell is written in pieces', () => {
    expect(piecesOf('ab😀c', 3)).toEqual(['ab', '😀c']);
  });
});
