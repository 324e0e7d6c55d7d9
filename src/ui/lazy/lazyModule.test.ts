import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLazyModule, SLOW_AFTER_MS } from './lazyModule.ts';
import type { PageState } from './servedPage.ts';

/** An import whose attempts the test settles one by one. */
function controlledImport() {
  const waiting: { resolve: (module: string) => void; reject: (error: Error) => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ resolve, reject });
      }),
  );
  const settle = async (index: number, outcome: 'load' | 'fail', what = 'module') => {
    const attempt = waiting[index];
    if (!attempt) throw new Error(`there was no attempt ${index}`);
    if (outcome === 'load') attempt.resolve(what);
    else attempt.reject(new Error(what));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { load, settle };
}

const page = (state: PageState) => () => Promise.resolve(state);

describe('createLazyModule', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('imports the module once, however often it is requested', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('same'));
    module.prefetch();
    module.load();
    module.load();
    expect(module.getState()).toEqual({ status: 'loading', slow: false });
    await settle(0, 'load');
    module.load();
    expect(module.getState()).toEqual({ status: 'loaded', module: 'module' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does not report a failed prefetch, and tries again on load', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('unreachable'));
    module.prefetch();
    await settle(0, 'fail');
    expect(module.getState()).toEqual({ status: 'idle' });
    module.load();
    await settle(1, 'load');
    expect(module.getState().status).toBe('loaded');
  });

  it('reports the failure of a prefetch when load was called meanwhile', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('another'));
    module.prefetch();
    module.load();
    await settle(0, 'fail');
    expect(module.getState()).toEqual({ status: 'failed', page: 'another' });
  });

  it('becomes slow after a delay, and uses the attempt that finishes first', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('same'));
    module.load();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(module.getState()).toEqual({ status: 'loading', slow: true });
    module.retry();
    module.retry();
    expect(load).toHaveBeenCalledTimes(2);
    await settle(0, 'load', 'first');
    await settle(1, 'load', 'second');
    expect(module.getState()).toEqual({ status: 'loaded', module: 'first' });
  });

  it('does not fail while another attempt is in progress', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('same'));
    module.load();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    module.retry();
    await settle(0, 'fail');
    expect(module.getState().status).toBe('loading');
    await settle(1, 'fail');
    expect(module.getState()).toEqual({ status: 'failed', page: 'same' });
    module.retry();
    await settle(2, 'load');
    expect(module.getState().status).toBe('loaded');
  });

  it('notifies subscribers only', async () => {
    const { load, settle } = controlledImport();
    const module = createLazyModule(load, page('same'));
    const changed = vi.fn();
    const stop = module.subscribe(changed);
    module.load();
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await settle(0, 'load');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
