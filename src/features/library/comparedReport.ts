import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { completeReport } from '../../data/fetchReport.ts';
import { readReport } from '../../data/readReport.ts';
import type { LibraryEntry } from '../../domain/report/library.ts';
import { shorten } from '../../domain/view/addressParameters.ts';
import type { provideReading } from '../../map/layers/differenceLayer.ts';
import { createDifferenceReading } from '../../map/layers/differenceReading.ts';
import type { AppStore } from '../../state/appStore.ts';
import { readDeviceReport } from './deviceReports.ts';

interface Loading {
  readonly store: AppStore;
  readonly artefacts: ArtefactLoader;
  readonly provideReading: typeof provideReading;
  /** Undefined where the library has no such report. */
  readonly find: (id: string) => Promise<LibraryEntry | undefined>;
}

/**
 * Loads the report of `view.compare`, if it is not there yet, and the code of the difference; the open report does not change. An unknown
 * one ends the comparison, and a notice says so, as for a failure. Never rejects.
 */
export async function loadComparedReport({
  store,
  artefacts,
  provideReading: provide,
  find,
}: Loading): Promise<void> {
  const { view, compared, compareWith, notify, showCompared } = store.getState();
  const { compare: id } = view;
  if (id === null || id === compared?.entry.id) return;
  const isWanted = () => store.getState().view.compare === id;
  const entry = await find(id);
  if (!isWanted()) return;
  if (!entry) {
    compareWith(null);
    const dropped = { parameter: 'with', value: shorten(id), reason: 'unknown' } as const;
    notify({ kind: 'address', dropped: [dropped] });
    return;
  }
  provide(createDifferenceReading);
  const { reportFile: path } = entry;
  if (path === null) {
    const corpus = await readDeviceReport(id);
    if (!corpus) notify({ kind: 'missing', artefact: 'compared', problem: 'damaged' });
    else if (isWanted()) showCompared(corpus, entry);
    return;
  }
  await artefacts.load({ part: 'compared', path }, readReport, async (file) => {
    const corpus = await completeReport(path, file);
    if (isWanted()) showCompared(corpus, entry);
  });
}
