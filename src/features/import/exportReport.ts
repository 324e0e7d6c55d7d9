import { readFullReport } from '../../data/readFullReport.ts';
import { fileName } from '../../domain/fileName.ts';
import type { Language } from '../../domain/language.ts';
import type { LibraryEntry } from '../../domain/report/library.ts';
import type { Report } from '../../domain/report/report.ts';
import { browserReportStore } from '../../platform/reportStore.ts';
import { saveFile } from '../../platform/saveFile.ts';
import type { ImportApi } from './engine/importApi.ts';
import { startImportEngine } from './engine/startImportEngine.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `json`: what a site can provide beside the app. */
export type ExportFormat = 'xlsx' | 'json';

export function saveXlsx(stem: string, bytes: Uint8Array): void {
  saveFile(fileName(stem, '.xlsx'), new Blob([Uint8Array.from(bytes)], { type: WORKBOOK }));
}

/** Saves a report as a workbook; null saves an empty template. */
export async function saveWorkbook(
  report: Report | null,
  language: Language,
  api: ImportApi,
): Promise<void> {
  const bytes = await api.workbook(report, language);
  saveXlsx(report?.id ?? 'fangyu-template', bytes);
}

/** Saves a report of the library as a file. Resolves to whether its text and what writes it could be loaded. */
export async function exportReport(
  entry: LibraryEntry,
  format: ExportFormat,
  language: Language,
): Promise<boolean> {
  const report = await readFullReport(entry, (id) => browserReportStore.read(id));
  if (!report) return false;
  if (format === 'json') {
    const text = JSON.stringify(report, null, 1);
    saveFile(fileName(report.id, '.json'), new Blob([text], { type: 'application/json' }));
    return true;
  }
  return await new Promise<boolean>((resolve, reject) => {
    const { api, stop } = startImportEngine(() => resolve(false));
    saveWorkbook(report, language, api)
      .then(() => resolve(true), reject)
      .finally(stop);
  });
}
