import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from './deadline.ts';

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('startDeadline', () => {
  it('expires once after the given time', () => {
    const onExpiry = vi.fn();
    startDeadline(3000, onExpiry);
    vi.advanceTimersByTime(2999);
    expect(onExpiry).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5000);
    expect(onExpiry).toHaveBeenCalledTimes(1);
  });

  it('counts only the time while the page is visible', () => {
    const onExpiry = vi.fn();
    startDeadline(3000, onExpiry);
    vi.advanceTimersByTime(1000);
    setHidden(true);
    vi.advanceTimersByTime(60_000);
    expect(onExpiry).not.toHaveBeenCalled();
    setHidden(false);
    vi.advanceTimersByTime(1999);
    expect(onExpiry).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onExpiry).toHaveBeenCalledTimes(1);
  });

  it('does not expire after it was cancelled, even when the page becomes visible again', () => {
    const onExpiry = vi.fn();
    const stop = startDeadline(3000, onExpiry);
    stop();
    setHidden(true);
    setHidden(false);
    vi.advanceTimersByTime(10_000);
    expect(onExpiry).not.toHaveBeenCalled();
  });
});
