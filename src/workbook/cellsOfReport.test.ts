import { describe, expect, it } from 'vitest';
import { loadRealReport } from '../../tests/fixtures/realData.ts';
import { LANGUAGES } from '../domain/language.ts';
import { cellsOfReport } from './cellsOfReport.ts';
import { compileWorkbook } from './compile/compileWorkbook.ts';
import { workbookContext } from './fixtures/workbookContext.ts';

describe('the cells of a report', () => {
  it.each(LANGUAGES)('compile to the same report, %s', (language) => {
    const report = loadRealReport();
    const cells = cellsOfReport(report, 'report.json', language, new Map());
    const compiled = compileWorkbook(cells, workbookContext());
    const { glossLanguage: _, ...expected } = report;
    expect(compiled).toMatchObject({ ok: true, report: expected });
  });
});
