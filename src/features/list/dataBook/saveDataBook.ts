import { fileName } from '../../../domain/fileName.ts';
import { browserReportStore, type ReportStore } from '../../../platform/reportStore.ts';
import { saveFile } from '../../../platform/saveFile.ts';
import type { AppState } from '../../../state/appStore.ts';
import { plainWorkbook } from '../../../workbook/write/plainWorkbook.ts';
import { dataSheets } from './dataSheets.ts';
import { gatherDataBook } from './gatherDataBook.ts';

/** Saves all data of the open report as a workbook. Resolves to its name; null where a part cannot be loaded. */
export async function saveDataBook(
  state: AppState,
  device: ReportStore = browserReportStore,
): Promise<string | null> {
  const book = await gatherDataBook(state, device);
  if (!book) return null;
  const name = fileName(`fangyu-${state.report.id}-data`, '.xlsx');
  saveFile(name, await plainWorkbook(dataSheets(book)));
  return name;
}
