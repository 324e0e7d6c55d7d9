import { createStore, type StoreApi } from 'zustand/vanilla';
import { retryImport } from './retryImport.ts';
import { failedStyleSheet, loadStyleSheet } from './styleSheets.ts';
import { type PageState, readPageState } from './servedPage.ts';

export const SLOW_AFTER_MS = 5000;

/** `failed` also says what the server's page looks like now. */
type LazyModuleState<Module> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'loaded'; readonly module: Module }
  | { readonly status: 'failed'; readonly page: PageState };

/** A part of the app that is imported on demand. */
export interface LazyModule<Module>
  extends Pick<StoreApi<LazyModuleState<Module>>, 'getState' | 'subscribe'> {
  /** Does nothing while the module is loaded, loading or has failed. */
  readonly load: () => void;
  /** A failure is not reported: `load` then tries again. */
  readonly prefetch: () => void;
  /** In parallel with a slow attempt: the first to finish counts. */
  readonly retry: () => void;
}

/** Nothing is fetched before `load` or `prefetch`. `retryImport` repeats an import. */
export function createLazyModule<Module>(
  importModule: () => Promise<Module>,
  pageState: () => Promise<PageState> = readPageState,
): LazyModule<Module> {
  const importAgain = retryImport(importModule);
  const { getState, setState, subscribe } = createStore<LazyModuleState<Module>>(() => ({
    status: 'idle',
  }));
  let latestAttempt = 0;
  let isNeeded = false;
  let missingSheet: string | null = null;

  const attempt = async (): Promise<void> => {
    latestAttempt += 1;
    const id = latestAttempt;
    const isCurrent = () => id === latestAttempt && getState().status === 'loading';
    setState({ status: 'loading', slow: false }, true);
    const timer = setTimeout(() => {
      if (isCurrent()) setState({ status: 'loading', slow: true }, true);
    }, SLOW_AFTER_MS);
    try {
      if (missingSheet !== null) await loadStyleSheet(missingSheet);
      missingSheet = null;
      const module = await importAgain();
      if (getState().status !== 'loaded') setState({ status: 'loaded', module }, true);
    } catch (error) {
      missingSheet = failedStyleSheet(error) ?? missingSheet;
      const page = isNeeded ? await pageState() : 'unreachable';
      // Not current: another attempt has started, or has already loaded the module.
      if (isCurrent()) setState(isNeeded ? { status: 'failed', page } : { status: 'idle' }, true);
    } finally {
      clearTimeout(timer);
    }
  };
  const prefetch = (): void => {
    if (getState().status === 'idle') void attempt();
  };

  return {
    getState,
    subscribe,
    prefetch,
    load: () => {
      isNeeded = true;
      prefetch();
    },
    retry: () => {
      isNeeded = true;
      const state = getState();
      const isWaiting = state.status === 'loading' && !state.slow;
      if (!isWaiting && state.status !== 'loaded') void attempt();
    },
  };
}
