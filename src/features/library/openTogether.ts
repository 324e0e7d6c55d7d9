import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { completeReport } from '../../data/fetchReport.ts';
import { readReport } from '../../data/readReport.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { type LibraryEntry, reportIds, togetherId } from '../../domain/report/library.ts';
import { joinReports } from '../../domain/together/joinReports.ts';
import type { AppStore } from '../../state/appStore.ts';
import { followChanges, readDeviceReport, readSiteReport } from './deviceReports.ts';

/** More would have too many colours and too long names; an address that names more is cut off. */
const MAX_REPORTS = 8;

interface Opening {
  readonly store: AppStore;
  readonly artefacts: ArtefactLoader;
  /** Undefined where the library has no such report. */
  readonly find: (id: string) => Promise<LibraryEntry | undefined>;
  readonly open: (id: string) => Promise<unknown>;
  /** Before the parts of a long report are fetched. */
  readonly onLong: () => void;
}

/** The reports of `id` that the library has, each once, in the order of `id`. */
export async function knownReports(
  id: string,
  find: Opening['find'],
): Promise<readonly LibraryEntry[]> {
  const ids = [...new Set(reportIds(id))].slice(0, MAX_REPORTS);
  const found: LibraryEntry[] = [];
  for (const each of ids) {
    const entry = await find(each);
    if (entry) found.push(entry);
  }
  return found;
}

async function load(
  entry: LibraryEntry,
  { store, artefacts, onLong }: Opening,
): Promise<Corpus | null> {
  const { linked, notify } = store.getState();
  const { reportFile: path } = entry;
  if (linked?.report.id === entry.id) return linked.corpus;
  if (path === null) {
    const stored = await readDeviceReport(entry.id);
    if (!stored) notify({ kind: 'missing', artefact: 'report', problem: 'damaged' });
    return stored;
  }
  let loaded: Corpus | null = null;
  const reader = entry.source === 'shipped' ? readReport : readSiteReport;
  await artefacts.load({ part: 'report', path }, reader, async (file) => {
    if (file.kind === 'split') onLong();
    loaded = await completeReport(path, file);
  });
  return loaded;
}

/** An entry for reports that are shown together, which the library does not list. */
function entryOf(entries: readonly LibraryEntry[], { frame }: Corpus): LibraryEntry {
  return {
    id: togetherId(entries.map(({ id }) => id)),
    short: frame.short,
    source: 'together',
    reportFile: null,
    deckFile: null,
  };
}

/** Loads several reports and joins them. Null where one of them fails, which a notice says. Never rejects. */
export async function loadTogether(
  entries: readonly LibraryEntry[],
  opening: Opening,
): Promise<{ readonly entry: LibraryEntry; readonly corpus: Corpus } | null> {
  const corpora: Corpus[] = [];
  // One after the other: a second load of a report would end the first.
  for (const entry of entries) {
    const corpus = await load(entry, opening);
    if (!corpus) return null;
    corpora.push(corpus);
  }
  if (entries.some(({ source }) => source === 'device')) followChanges(opening.store, opening.open);
  const corpus = joinReports(corpora);
  return { entry: entryOf(entries, corpus), corpus };
}
