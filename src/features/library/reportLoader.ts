import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { completeReport } from '../../data/fetchReport.ts';
import type { Reader } from '../../data/reader.ts';
import { type ReportFile, readReport } from '../../data/readReport.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { FIRST_REPORT, type LibraryEntry, reportIds } from '../../domain/report/library.ts';
import { viewForReport } from '../../domain/view/viewForReport.ts';
import { provideReading } from '../../map/layers/differenceLayer.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';

/** `unknown`: the library has no such report. `failed`: it could not be loaded, which a notice says. */
export type Opening = 'open' | 'unknown' | 'failed';

export interface ReportLoader {
  /** Loads a report and shows it; with several ids, those that are known together. */
  readonly open: (id: string) => Promise<Opening>;
  /** Loads the report of `view.compare`, if it is not there yet. Never rejects. */
  readonly loadCompared: () => Promise<void>;
  /** Stores the open report again, which another window has deleted. */
  readonly keepCopy: (id: string) => Promise<void>;
  /** Opens the one that the user asked for last. */
  readonly retry: () => Promise<Opening>;
}

const importDeviceReports = retryImport(() => import('./deviceReports.ts'));

const importComparedReport = retryImport(() => import('./comparedReport.ts'));

const importTogether = retryImport(() => import('./openTogether.ts'));

/** Puts a report in the place of the open one; the view keeps what both have. */
export function showOpenedReport(store: AppStore, entry: LibraryEntry, corpus: Corpus): void {
  const { view, linked, setView, showReport, setPresentation, setUserDeck } = store.getState();
  // The view changes first: what is left of it is valid in both reports.
  setView(viewForReport(view, entry.id, corpus, linked?.corpus ?? null));
  setPresentation({ show: null, deck: null, stage: null, skippedScenes: [] });
  setUserDeck({ deck: null, past: [], lastField: null, unreadable: null, revision: 0 });
  showReport(corpus, entry);
}

/** A report of the build is complete; another one is checked. */
async function readerOf({ source }: LibraryEntry): Promise<Reader<ReportFile>> {
  if (source === 'shipped') return readReport;
  return (await importDeviceReports()).readSiteReport;
}

/** @param onLong is called before the parts of a long report are fetched */
export function createReportLoader(
  store: AppStore,
  artefacts: ArtefactLoader,
  onLong: () => void,
): ReportLoader {
  let wanted: string = FIRST_REPORT.id;

  const show = (entry: LibraryEntry, corpus: Corpus): void => {
    if (wanted === entry.id) showOpenedReport(store, entry, corpus);
  };

  const find = async (id: string): Promise<LibraryEntry | undefined> => {
    const known = () => store.getState().reports.find((entry) => entry.id === id);
    if (!known()) {
      const device = await importDeviceReports().catch(() => null);
      await device?.listReports(store);
    }
    return known();
  };

  const missing = (artefact: 'report' | 'compared', problem: 'damaged' | 'unreachable'): void =>
    store.getState().notify({ kind: 'missing', artefact, problem });

  const openOnDevice = async (entry: LibraryEntry): Promise<void> => {
    const device = await importDeviceReports().catch(() => null);
    const corpus = (await device?.readDeviceReport(entry.id)) ?? null;
    device?.followChanges(store, open);
    if (corpus) show(entry, corpus);
    else missing('report', device ? 'damaged' : 'unreachable');
  };

  const openTogether = async (id: string): Promise<Opening> => {
    const code = await importTogether().catch(() => null);
    if (!code) {
      missing('report', 'unreachable');
      return 'failed';
    }
    const entries = await code.knownReports(id, find);
    const [first, second] = entries;
    if (wanted !== id) return 'failed';
    if (!first || !second) return first ? open(first.id) : 'unknown';
    const joined = await code.loadTogether(entries, { store, artefacts, find, open, onLong });
    if (!joined || wanted !== id) return 'failed';
    showOpenedReport(store, joined.entry, joined.corpus);
    return 'open';
  };

  const open = async (id: string): Promise<Opening> => {
    wanted = id;
    if (reportIds(id).length > 1) return openTogether(id);
    const entry = await find(id);
    if (!entry) return 'unknown';
    if (wanted !== id) return 'failed';
    const { reportFile: path } = entry;
    if (path === null) await openOnDevice(entry);
    else
      await artefacts.load({ part: 'report', path }, await readerOf(entry), async (file) => {
        if (file.kind === 'split') onLong();
        show(entry, await completeReport(path, file));
      });
    const { report, linked } = store.getState();
    return report.id === id && linked?.report.id === id ? 'open' : 'failed';
  };
  return {
    open,
    keepCopy: async (id) => {
      await (await importDeviceReports().catch(() => null))?.keepCopy(store, id);
    },
    retry: () => open(wanted),
    loadCompared: async () => {
      const code = await importComparedReport().catch(() => null);
      if (code) await code.loadComparedReport({ store, artefacts, provideReading, find });
      else missing('compared', 'unreachable');
    },
  };
}
