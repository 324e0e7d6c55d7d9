import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPart, SLOW } from './lazyModule.ts';
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
    const part = createPart(load, page('same'));
    part.prefetch();
    part.want();
    part.want();
    expect(part.read()).toEqual({ status: 'loading', slow: false });
    await settle(0, 'come');
    part.want();
    expect(part.read()).toEqual({ status: 'here', module: 'module' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that nobody wanted fails without a word, and is tried anew when wanted', async () => {
    const { load, settle } = controlled();
    const part = createPart(load, page('unreachable'));
    part.prefetch();
    await settle(0, 'fail');
    expect(part.read()).toEqual({ status: 'absent' });
    part.want();
    await settle(1, 'come');
    expect(part.read().status).toBe('here');
  });

  it('that was wanted while it was fetched ahead says why it does not come', async () => {
    const { load, settle } = controlled();
    const part = createPart(load, page('another'));
    part.prefetch();
    part.want();
    await settle(0, 'fail');
    expect(part.read()).toEqual({ status: 'failed', page: 'another' });
  });

  it('is slow after a while, and taken from whichever attempt brings it first', async () => {
    const { load, settle } = controlled();
    const part = createPart(load, page('same'));
    part.want();
    await vi.advanceTimersByTimeAsync(SLOW);
    expect(part.read()).toEqual({ status: 'loading', slow: true });
    part.retry();
    part.retry();
    expect(load).toHaveBeenCalledTimes(2);
    await settle(0, 'come', 'first');
    await settle(1, 'come', 'second');
    expect(part.read()).toEqual({ status: 'here', module: 'first' });
  });

  it('does not fail while another attempt is under way', async () => {
    const { load, settle } = controlled();
    const part = createPart(load, page('same'));
    part.want();
    await vi.advanceTimersByTimeAsync(SLOW);
    part.retry();
    await settle(0, 'fail');
    expect(part.read().status).toBe('loading');
    await settle(1, 'fail');
    expect(part.read()).toEqual({ status: 'failed', page: 'same' });
    part.retry();
    await settle(2, 'come');
    expect(part.read().status).toBe('here');
  });

  it('tells whoever watches, and nobody else', async () => {
    const { load, settle } = controlled();
    const part = createPart(load, page('same'));
    const changed = vi.fn();
    const stop = part.watch(changed);
    part.want();
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await settle(0, 'come');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
