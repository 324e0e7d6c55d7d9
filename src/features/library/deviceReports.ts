import { fetchSiteReports } from '../../data/fetchSiteReports.ts';
import type { Reader } from '../../data/reader.ts';
import { type ReportFile, readReport } from '../../data/readReport.ts';
import { readUserReport } from '../../data/readUserReport.ts';
import { type Corpus, corpusOf } from '../../domain/corpus/corpus.ts';
import { type LibraryEntry, reportIds } from '../../domain/report/library.ts';
import type { Report } from '../../domain/report/report.ts';
import {
  browserReportStore,
  type ReportStore,
  type StoredReport,
} from '../../platform/reportStore.ts';
import { saveReport } from '../../platform/saveReport.ts';
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
/** The report that was read last, as it is stored. */
let lastRead: Report | null = null;
/** Reports that another window has deleted while they were open here, by id. */
const deleted = new Map<string, Report>();

/**
 * From the first call on, opens the open report again after another window has changed it. One that was deleted stays
 * open, and a notice says so.
 */
export function followChanges(
  store: AppStore,
  openAgain: (id: string) => Promise<unknown>,
  device: ReportStore = browserReportStore,
): void {
  if (isFollowing) return;
  isFollowing = true;
  device.onOtherChange((id) => {
    const { report, reports } = store.getState();
    if (!reportIds(report.id).includes(id)) return;
    const name = (reports.find((each) => each.id === id) ?? report).short;
    void listReports(store, device).then((stored) => {
      if (!stored) return;
      dismissDeleted(store, id);
      if (stored.some((each) => each.id === id)) {
        void openAgain(report.id);
        return;
      }
      if (lastRead?.id === id) deleted.set(id, lastRead);
      store.getState().notify({ kind: 'deleted', report: id, name, problem: null });
    });
  });
}

function dismissDeleted(store: AppStore, id: string): void {
  const { notices, dismiss } = store.getState();
  for (const notice of notices)
    if (notice.kind === 'deleted' && notice.report === id) dismiss(notice);
}

/** Stores a report again that another window has deleted. A notice says where that is not possible. */
export async function keepCopy(
  store: AppStore,
  id: string,
  device: ReportStore = browserReportStore,
): Promise<void> {
  const report = deleted.get(id);
  if (!report) return;
  const result = await saveReport(report, 0, device);
  dismissDeleted(store, id);
  // `outdated`: another window has stored it again, so nothing is lost.
  if (result === 'saved' || result === 'outdated') {
    deleted.delete(id);
    await listReports(store, device);
  } else
    store.getState().notify({ kind: 'deleted', report: id, name: report.short, problem: result });
}

/** Null where the report is missing or damaged, or the storage is denied. */
export async function readDeviceReport(
  id: string,
  device: ReportStore = browserReportStore,
): Promise<Corpus | null> {
  const json = await device.read(id).catch(() => null);
  const report = readUserReport(json);
  if (!report.ok) return null;
  lastRead = report.value;
  return corpusOf(report.value);
}
