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
    // The entry that the refused push would have left is not overwritten.
    expect(push).toHaveBeenCalledOnce();
    expect(replace).not.toHaveBeenCalled();
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

test('a change back to the shown address gives up the refused one', () => {
  const refusals = refuse('error');
  browserAddressBar.push('r=410000');
  browserAddressBar.replace('');
  for (const refusal of refusals) refusal.mockRestore();
  vi.runAllTimers();
  expect(browserAddressBar.read()).toBe('');
});

test('an address with characters that the browser escapes is written once', () => {
  const replace = vi.spyOn(window.history, 'replaceState');
  browserAddressBar.replace('scene=中 文');
  vi.runAllTimers();
  expect(replace).toHaveBeenCalledOnce();
});

test('each entry of the history has an id of its own, also after a change of its address', () => {
  const first = browserAddressBar.entry();
  expect(browserAddressBar.entry()).toBe(first);
  browserAddressBar.replace('r=420000');
  expect(browserAddressBar.entry()).toBe(first);
  browserAddressBar.push('r=410000');
  expect(browserAddressBar.entry()).not.toBe(first);
});
