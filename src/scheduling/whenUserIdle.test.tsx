import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenUserIdle } from './whenUserIdle.ts';

describe('whenUserIdle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs the task soon where there is no input', async () => {
    const task = vi.fn();
    whenUserIdle(task);
    await vi.advanceTimersByTimeAsync(100);
    expect(task).toHaveBeenCalledOnce();
  });

  it.each(['pointermove', 'pointerdown', 'keydown', 'wheel'])(
    'waits longer after %s',
    async (type) => {
      const task = vi.fn();
      whenUserIdle(task);
      for (let times = 0; times < 5; times += 1) {
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
        await vi.advanceTimersByTimeAsync(500);
      }
      expect(task).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1500);
      expect(task).toHaveBeenCalledOnce();
    },
  );

  it('takes input from before the call into account', async () => {
    const task = vi.fn();
    whenUserIdle(task, performance.now());
    await vi.advanceTimersByTimeAsync(900);
    expect(task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(task).toHaveBeenCalledOnce();
  });

  it('waits while the browser holds input back', async () => {
    let pending = true;
    vi.stubGlobal('navigator', { scheduling: { isInputPending: () => pending } });
    const task = vi.fn();
    whenUserIdle(task);
    await vi.advanceTimersByTimeAsync(1000);
    expect(task).not.toHaveBeenCalled();
    pending = false;
    await vi.advanceTimersByTimeAsync(200);
    expect(task).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('can be cancelled at any time', async () => {
    const task = vi.fn();
    whenUserIdle(task)();
    await vi.advanceTimersByTimeAsync(2000);
    const cancel = whenUserIdle(task);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(300);
    cancel();
    await vi.advanceTimersByTimeAsync(5000);
    expect(task).not.toHaveBeenCalled();
  });

  it('adds its listeners only once', () => {
    whenUserIdle(() => undefined)();
    const addListener = vi.spyOn(window, 'addEventListener');
    whenUserIdle(() => undefined)();
    expect(addListener).not.toHaveBeenCalled();
    addListener.mockRestore();
  });
});
