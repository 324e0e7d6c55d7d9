import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserAddressBar } from './addressBar.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '#');
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets the browser refuse every change, with an error or, like some browsers, silently. */
const refuse = (how: 'error' | 'silently') => {
  const answer = () => {
    if (how === 'error') throw new DOMException('Too many calls', 'SecurityError');
  };
  return [
    vi.spyOn(window.history, 'pushState').mockImplementation(answer),
    vi.spyOn(window.history, 'replaceState').mockImplementation(answer),
  ];
};

test.each(['error', 'silently'] as const)(
  'a change that the browser refuses (%s) is made later, the newest one only',
  (how) => {
    const refusals = refuse(how);
    browserAddressBar.push('r=410000');
    browserAddressBar.replace('r=420000');
    expect(browserAddressBar.read()).toBe('');
    for (const refusal of refusals) refusal.mockRestore();
    const [push, replace] = [
      vi.spyOn(window.history, 'pushState'),
      vi.spyOn(window.history, 'replaceState'),
    ];
    vi.runAllTimers();
    expect(browserAddressBar.read()).toBe('r=420000');
    expect(push).not.toHaveBeenCalled();
    expect(replace).toHaveBeenCalledOnce();
  },
);

test('a refused change is given up after a navigation of the user', () => {
  const stop = browserAddressBar.listen(() => undefined);
  const refusals = refuse('error');
  browserAddressBar.push('r=410000');
  for (const refusal of refusals) refusal.mockRestore();
  window.dispatchEvent(new PopStateEvent('popstate'));
  vi.runAllTimers();
  expect(browserAddressBar.read()).toBe('');
  stop();
});

test('a change that is always refused is given up', () => {
  const [push] = refuse('error');
  browserAddressBar.push('r=410000');
  vi.runAllTimers();
  expect(vi.getTimerCount()).toBe(0);
  expect(push?.mock.calls.length).toBeGreaterThan(10);
});
