import type { FigureStore, StoredFigures } from '../../src/platform/figureStore.ts';

interface FakeFigureStore {
  readonly store: FigureStore;
  /** Changes what is stored, as another window does. */
  readonly changeElsewhere: (figures: readonly StoredFigures[]) => void;
}

/** Figures in memory. `problem` is the result of every write, and then nothing is stored. */
export function createFakeFigureStore(
  initial: readonly StoredFigures[] = [],
  problem: 'denied' | 'full' | null = null,
): FakeFigureStore {
  let stored = new Map(initial.map((each) => [each.id, each]));
  const listeners = new Set<() => void>();
  const store: FigureStore = {
    list: () =>
      problem === 'denied'
        ? Promise.reject(new DOMException('denied', 'SecurityError'))
        : Promise.resolve([...stored.values()].sort((a, b) => a.savedAt - b.savedAt)),
    write: (figures) => {
      if (problem) return Promise.resolve(problem);
      for (const each of figures) stored.set(each.id, structuredClone(each));
      return Promise.resolve('saved');
    },
    remove: (id) => {
      stored.delete(id);
      return Promise.resolve(problem !== 'denied');
    },
    onOtherChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    store,
    changeElsewhere: (figures) => {
      stored = new Map(figures.map((each) => [each.id, each]));
      for (const listener of listeners) listener();
    },
  };
}
