import { describe, expect, it, vi } from 'vitest';
import { earlierReport } from '../../../tests/fixtures/earlierReport.ts';
import { loadRealRegions, loadRealReport } from '../../../tests/fixtures/realData.ts';
import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { FIRST_REPORT, type LibraryEntry } from '../../domain/report/library.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { loadComparedReport } from './comparedReport.ts';

const entry: LibraryEntry = { ...FIRST_REPORT, id: 'two-sessions-2023' };

/** `found` is what the library has; `during` runs while the file is on its way. */
function setUp(found: LibraryEntry | undefined, during: () => void = () => undefined) {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  store.getState().showReport(corpusOf(loadRealReport()));
  store.getState().compareWith('two-sessions-2023');
  const artefacts: ArtefactLoader = {
    load: async (_, read, accept) => {
      const reading = read(earlierReport());
      during();
      if (reading.ok) await accept(reading.value);
      return reading.ok;
    },
  };
  const provideReading = vi.fn();
  const find = () => Promise.resolve(found);
  const load = () => loadComparedReport({ store, artefacts, provideReading, find });
  return { store, load, provideReading, artefacts };
}

describe('the report to compare with', () => {
  it('is loaded with the reading of the map, and leaves the open report', async () => {
    const { store, load, provideReading } = setUp(entry);
    const { linked } = store.getState();
    await load();
    expect(store.getState().compared).toMatchObject({ entry });
    expect(store.getState().linked).toBe(linked);
    expect(provideReading).toHaveBeenCalled();
    expect(store.getState().notices).toEqual([]);
  });

  it('is loaded once', async () => {
    const { store, load, artefacts } = setUp(entry);
    await load();
    const { compared } = store.getState();
    const again = vi.spyOn(artefacts, 'load');
    await load();
    expect(again).not.toHaveBeenCalled();
    expect(store.getState().compared).toBe(compared);
  });

  it('ends the comparison where the library does not have it, with a sentence', async () => {
    const { store, load } = setUp(undefined);
    await load();
    expect(store.getState().view.compare).toBeNull();
    expect(store.getState().notices).toEqual([
      {
        kind: 'address',
        dropped: [{ parameter: 'with', value: 'two-sessions-2023', reason: 'unknown' }],
      },
    ]);
  });

  it('is not shown when the user has ended the comparison meanwhile', async () => {
    const { store, load } = setUp(entry, () => store.getState().compareWith(null));
    await load();
    expect(store.getState().compared).toBeNull();
  });

  it('is said to be damaged where the device does not have it', async () => {
    const { store, load } = setUp({ ...entry, source: 'device', reportFile: null });
    await load();
    expect(store.getState().notices).toEqual([
      { kind: 'missing', artefact: 'compared', problem: 'damaged' },
    ]);
  });
});
