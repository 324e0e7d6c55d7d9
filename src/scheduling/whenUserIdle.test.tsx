import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUserIdle } from './whenUserIdle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs soon where nobody acts', async () => {
  const task = vi.fn();
  whenUserIdle(task);
  await vi.advanceTimersByTimeAsync(100);
  expect(task).toHaveBeenCalledOnce();
});

it.each(['pointermove', 'pointerdown', 'keydown', 'wheel'])('%s puts it off', async (act) => {
  const task = vi.fn();
  whenUserIdle(task);
  for (let times = 0; times < 5; times += 1) {
    document.body.dispatchEvent(new Event(act, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1500);
  expect(task).toHaveBeenCalledOnce();
});

it('counts what somebody did just before it was asked', async () => {
  const task = vi.fn();
  whenUserIdle(task, performance.now());
  await vi.advanceTimersByTimeAsync(900);
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(task).toHaveBeenCalledOnce();
});

it('waits while an event is held back that nobody has heard', async () => {
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

it('is called off at any time', async () => {
  const task = vi.fn();
  whenUserIdle(task)();
  await vi.advanceTimersByTimeAsync(2000);
  const later = whenUserIdle(task);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(300);
  later();
  await vi.advanceTimersByTimeAsync(5000);
  expect(task).not.toHaveBeenCalled();
});

it('listens once for all who wait', () => {
  whenUserIdle(() => undefined)();
  const listening = vi.spyOn(window, 'addEventListener');
  whenUserIdle(() => undefined)();
  expect(listening).not.toHaveBeenCalled();
  listening.mockRestore();
});
