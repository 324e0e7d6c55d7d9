import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLazyModule, SLOW_AFTER_MS } from './lazyModule.ts';
import type { PageState } from './servedPage.ts';

/** Imports that are answered one by one, from outside. */
function controlled() {
  const waiting: { come: (module: string) => void; fail: (error: Error) => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((come, fail) => {
        waiting.push({ come, fail });
      }),
  );
  const settle = async (index: number, how: 'come' | 'fail', what = 'module') => {
    const attempt = waiting[index];
    if (!attempt) throw new Error(`there was no attempt ${index}`);
    if (how === 'come') attempt.come(what);
    else attempt.fail(new Error(what));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { load, settle };
}

const page = (state: PageState) => () => Promise.resolve(state);

describe('a part of the app', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is fetched once, however often it is wanted', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('same'));
    module.prefetch();
    module.want();
    module.want();
    expect(module.read()).toEqual({ status: 'loading', slow: false });
    await settle(0, 'come');
    module.want();
    expect(module.read()).toEqual({ status: 'here', module: 'module' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that nobody wanted fails without a word, and is tried anew when wanted', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('unreachable'));
    module.prefetch();
    await settle(0, 'fail');
    expect(module.read()).toEqual({ status: 'absent' });
    module.want();
    await settle(1, 'come');
    expect(module.read().status).toBe('here');
  });

  it('that was wanted while it was fetched ahead says why it does not come', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('another'));
    module.prefetch();
    module.want();
    await settle(0, 'fail');
    expect(module.read()).toEqual({ status: 'failed', page: 'another' });
  });

  it('is slow after a while, and taken from whichever attempt brings it first', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('same'));
    module.want();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(module.read()).toEqual({ status: 'loading', slow: true });
    module.retry();
    module.retry();
    expect(load).toHaveBeenCalledTimes(2);
    await settle(0, 'come', 'first');
    await settle(1, 'come', 'second');
    expect(module.read()).toEqual({ status: 'here', module: 'first' });
  });

  it('does not fail while another attempt is under way', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('same'));
    module.want();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    module.retry();
    await settle(0, 'fail');
    expect(module.read().status).toBe('loading');
    await settle(1, 'fail');
    expect(module.read()).toEqual({ status: 'failed', page: 'same' });
    module.retry();
    await settle(2, 'come');
    expect(module.read().status).toBe('here');
  });

  it('tells whoever watches, and nobody else', async () => {
    const { load, settle } = controlled();
    const module = createLazyModule(load, page('same'));
    const changed = vi.fn();
    const stop = module.watch(changed);
    module.want();
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await settle(0, 'come');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
