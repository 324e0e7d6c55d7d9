import { retryImport } from './retryImport.ts';
import { failedSheet, loadSheet } from './sheets.ts';
import { type PageState, readPageState } from './servedPage.ts';

/** After so many milliseconds a part that is still on its way is said to be. */
export const SLOW_AFTER_MS = 5000;

/** How a part of the app stands. `failed` tells what the server's page said about it afterwards. */
export type LazyModuleState<Module> =
  | { readonly status: 'absent' }
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'here'; readonly module: Module }
  | { readonly status: 'failed'; readonly page: PageState };

/** A piece of the app that comes when it is wanted. */
export interface LazyModule<Module> {
  /** The same object as long as nothing changes. */
  readonly read: () => LazyModuleState<Module>;
  /** Calls back at every change; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
  /** Begins to load it, unless it is here, on its way or has failed. */
  readonly want: () => void;
  /** The same, but quietly: a failure leaves it absent, for `want` to try anew. */
  readonly prefetch: () => void;
  /** Tries anew after a failure, or beside an attempt that is slow: the first to come is taken. */
  readonly retry: () => void;
}

/**
 * Makes a part of what a dynamic import gives. Nothing is fetched before it is wanted.
 * @param load the import; see `importer` for how it is tried anew
 */
export function createLazyModule<Module>(
  load: () => Promise<Module>,
  pageState: () => Promise<PageState> = readPageState,
): LazyModule<Module> {
  const importModule = retryImport(load);
  let state: LazyModuleState<Module> = { status: 'absent' };
  let latest = 0;
  let wanted = false;
  let sheet: string | null = null;
  const watchers = new Set<() => void>();
  const become = (next: LazyModuleState<Module>): void => {
    state = next;
    for (const changed of watchers) changed();
  };

  const attempt = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    become({ status: 'loading', slow: false });
    const timer = setTimeout(() => {
      if (mine === latest && state.status === 'loading') become({ status: 'loading', slow: true });
    }, SLOW_AFTER_MS);
    try {
      if (sheet !== null) await loadSheet(sheet);
      sheet = null;
      const module = await importModule();
      if (state.status !== 'here') become({ status: 'here', module });
    } catch (error) {
      sheet = failedSheet(error) ?? sheet;
      const page = wanted ? await pageState() : 'unreachable';
      // Another attempt has begun, or has brought it.
      if (mine === latest && state.status === 'loading')
        become(wanted ? { status: 'failed', page } : { status: 'absent' });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    read: () => state,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    want: () => {
      wanted = true;
      if (state.status === 'absent') void attempt();
    },
    prefetch: () => {
      if (state.status === 'absent') void attempt();
    },
    retry: () => {
      wanted = true;
      const isSlow = state.status === 'loading' && state.slow;
      if (isSlow || state.status === 'failed' || state.status === 'absent') void attempt();
    },
  };
}
