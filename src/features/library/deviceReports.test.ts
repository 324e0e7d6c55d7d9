import { describe, expect, it, vi } from 'vitest';
import { createFakeReportStore } from '../../../tests/fakes/fakeReportStore.ts';
import { loadRealRegions, loadRealReport } from '../../../tests/fixtures/realData.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import type { Report } from '../../domain/report/report.ts';
import { saveReport } from '../../platform/saveReport.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';

const { glossLanguage: _, ...real } = loadRealReport();
const mine: Report = { ...real, id: 'mine', short: { zh: '我的报告', en: 'My report' } };

/** A window that shows a report of the device. */
async function setUp() {
  vi.resetModules();
  const code = await import('./deviceReports.ts');
  const { store: device, changeElsewhere } = createFakeReportStore();
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(createAtlas(loadRealRegions()));
  await saveReport(mine, 0, device);
  await code.listReports(store, device);
  const entry = store.getState().reports.find(({ id }) => id === 'mine');
  const corpus = await code.readDeviceReport('mine', device);
  if (!entry || !corpus) throw new Error('the report was not stored');
  store.getState().showReport(corpus, entry);
  const open = vi.fn(() => Promise.resolve());
  code.followChanges(store, open, device);
  const deleteElsewhere = async (): Promise<void> => {
    await device.remove('mine');
    changeElsewhere('mine');
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
  };
  return { ...code, device, store, open, deleteElsewhere, changeElsewhere };
}

describe('a report that another window deletes', () => {
  it('stays open, and a notice says so once', async () => {
    const { store, deleteElsewhere, open } = await setUp();
    await deleteElsewhere();
    await deleteElsewhere();
    expect(store.getState().notices).toEqual([
      { kind: 'deleted', report: 'mine', name: mine.short, problem: null },
    ]);
    expect(store.getState().linked?.report.id).toBe('mine');
    expect(open).not.toHaveBeenCalled();
    expect(store.getState().reports.some(({ id }) => id === 'mine')).toBe(false);
  });

  it('can be kept with its full text', async () => {
    const { store, device, deleteElsewhere, keepCopy } = await setUp();
    await deleteElsewhere();
    await keepCopy(store, 'mine', device);
    expect(await device.read('mine')).toEqual(mine);
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().reports.some(({ id }) => id === 'mine')).toBe(true);
  });

  it('is not lost where the storage is full: the notice says so, and the copy can be tried again', async () => {
    const { store, device, deleteElsewhere, keepCopy } = await setUp();
    await deleteElsewhere();
    await keepCopy(store, 'mine', { ...device, write: () => Promise.resolve('full') });
    expect(store.getState().notices).toMatchObject([{ kind: 'deleted', problem: 'full' }]);
    await keepCopy(store, 'mine', device);
    expect(await device.read('mine')).toEqual(mine);
  });

  it('is opened again, without the notice, once a window stores it again', async () => {
    const { store, device, deleteElsewhere, changeElsewhere, open } = await setUp();
    await deleteElsewhere();
    await saveReport(mine, 0, device);
    changeElsewhere('mine');
    await vi.waitFor(() => expect(open).toHaveBeenCalledWith('mine'));
    expect(store.getState().notices).toEqual([]);
  });
});
