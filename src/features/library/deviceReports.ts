import type { Corpus } from '../../domain/corpus/corpus.ts';
import { readReport } from '../../data/readReport.ts';
import type { LibraryEntry } from '../../domain/report/library.ts';
import {
  browserReportStore,
  type ReportStore,
  type StoredReport,
} from '../../platform/reportStore.ts';
import type { AppStore } from '../../state/appStore.ts';

function entryOf({ id, short }: StoredReport): LibraryEntry {
  return { id, short, source: 'device', reportFile: null, deckFile: null };
}

/**
 * Lists the shipped reports, those beside the app and those on the device in the store. A shipped report
 * hides another one with the same id. Resolves to the reports on the device; null where its storage is denied.
 */
export async function listReports(
  store: AppStore,
  device: ReportStore = browserReportStore,
): Promise<readonly StoredReport[] | null> {
  const stored = await device.list().catch(() => null);
  const { reports, setReports } = store.getState();
  const others = reports.filter(({ source }) => source !== 'device');
  const taken = new Set(others.map(({ id }) => id));
  setReports([...others, ...(stored ?? []).filter(({ id }) => !taken.has(id)).map(entryOf)]);
  return stored;
}

/** Null where the report is missing or damaged, or the storage is denied. */
export async function readDeviceReport(
  id: string,
  device: ReportStore = browserReportStore,
): Promise<Corpus | null> {
  try {
    const reading = readReport(await device.read(id));
    return reading.ok && reading.value.kind === 'complete' ? reading.value.corpus : null;
  } catch {
    return null;
  }
}
