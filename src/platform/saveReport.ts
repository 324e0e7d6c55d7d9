import type { Report } from '../domain/report/report.ts';
import type { WriteResult } from './deckStore.ts';
import { browserReportStore, type ReportStore } from './reportStore.ts';

/**
 * Stores a report on the device, completely or not at all. Never rejects.
 * @param basedOn the revision that it replaces, 0 for a new report; `outdated` where another window was faster
 */
export function saveReport(
  report: Report,
  basedOn: number,
  device: ReportStore = browserReportStore,
): Promise<WriteResult> {
  const { id, short, title, date, statements } = report;
  const size = JSON.stringify(report).length;
  const about = { id, short, title, date, statements: statements.length, size };
  return device.write({ ...about, savedAt: Date.now() }, report, basedOn);
}
