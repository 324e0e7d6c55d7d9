import type { ReportStore, StoredReport } from '../../src/platform/reportStore.ts';

/** Reports in memory, with the rules of the browser's storage. `changeElsewhere` acts as another window. */
export function createFakeReportStore() {
  const about = new Map<string, StoredReport>();
  const reports = new Map<string, unknown>();
  const listeners = new Set<(id: string) => void>();
  const store: ReportStore = {
    list: () => Promise.resolve([...about.values()].sort((a, b) => b.savedAt - a.savedAt)),
    read: (id) => Promise.resolve(reports.get(id) ?? null),
    write: (described, report, basedOn) => {
      if ((about.get(described.id)?.revision ?? 0) !== basedOn) return Promise.resolve('outdated');
      about.set(described.id, { ...described, revision: basedOn + 1 });
      reports.set(described.id, structuredClone(report));
      return Promise.resolve('saved');
    },
    remove: (id) => {
      about.delete(id);
      reports.delete(id);
      return Promise.resolve(true);
    },
    onOtherChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const changeElsewhere = (id: string): void => {
    for (const listener of listeners) listener(id);
  };
  return { store, changeElsewhere };
}
