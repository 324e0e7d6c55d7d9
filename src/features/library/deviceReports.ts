import { fetchSiteReports } from '../../data/fetchSiteReports.ts';
import type { Reader } from '../../data/reader.ts';
import { type ReportFile, readReport } from '../../data/readReport.ts';
import { readUserReport } from '../../data/readUserReport.ts';
import { type Corpus, corpusOf } from '../../domain/corpus/corpus.ts';
import { type LibraryEntry, reportIds } from '../../domain/report/library.ts';
import {
  browserReportStore,
  type ReportStore,
  type StoredReport,
} from '../../platform/reportStore.ts';
import type { AppStore } from '../../state/appStore.ts';

function entryOf({ id, short }: StoredReport): LibraryEntry {
  return { id, short, source: 'device', reportFile: null, deckFile: null };
}

let siteReports: Promise<readonly LibraryEntry[]> | null = null;

/**
 * Lists the shipped reports, those beside the app and those on the device in the store; where two have the same
 * id, the first of them. Resolves to the reports on the device; null where its storage is denied.
 */
export async function listReports(
  store: AppStore,
  device: ReportStore = browserReportStore,
): Promise<readonly StoredReport[] | null> {
  siteReports ??= fetchSiteReports();
  const [stored, ofSite] = await Promise.all([device.list().catch(() => null), siteReports]);
  const { reports, setReports } = store.getState();
  const shipped = reports.filter(({ source }) => source === 'shipped');
  const all = [...shipped, ...ofSite, ...(stored ?? []).map(entryOf)];
  setReports(all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at));
  return stored;
}

/** Checks every part of a short report; a long one was split by this product. */
export const readSiteReport: Reader<ReportFile> = (json) => {
  const file = readReport(json);
  if (!file.ok || file.value.kind === 'split') return file;
  const report = readUserReport(json);
  if (!report.ok) return report;
  return { ok: true, value: { kind: 'complete', corpus: corpusOf(report.value) } };
};

let isFollowing = false;

/** From the first call on, opens the open report again after another window has changed it. */
export function followChanges(
  store: AppStore,
  openAgain: (id: string) => Promise<unknown>,
  device: ReportStore = browserReportStore,
): void {
  if (isFollowing) return;
  isFollowing = true;
  device.onOtherChange((id) => {
    const open = store.getState().report.id;
    if (!reportIds(open).includes(id)) return;
    // A report that was deleted elsewhere stays open in this window.
    void listReports(store, device).then((stored) => {
      if (stored?.some((report) => report.id === id)) void openAgain(open);
    });
  });
}

/** Null where the report is missing or damaged, or the storage is denied. */
export async function readDeviceReport(
  id: string,
  device: ReportStore = browserReportStore,
): Promise<Corpus | null> {
  const json = await device.read(id).catch(() => null);
  const report = readUserReport(json);
  return report.ok ? corpusOf(report.value) : null;
}
