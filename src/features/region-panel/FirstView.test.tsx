import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Below, FirstView } from './FirstView.tsx';

let intersect = (): void => undefined;

/** An observer that reports an intersection when the test calls `intersect`. */
class FakeObserver {
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
  constructor(notify: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    intersect = () => notify([{ isIntersecting: true }]);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  fireEvent(window, new Event('afterprint'));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function show() {
  render(
    <div data-testid="panel">
      <FirstView>
        <p>above</p>
        <Below>below</Below>
        <Below when={false}>close by</Below>
      </FirstView>
    </div>,
  );
  return screen.getByTestId('panel');
}

it('renders the first view at once and the rest later', () => {
  expect(show()).toHaveTextContent(/^aboveclose by$/);
});

it.each([
  ['its place becomes visible', () => act(() => intersect())],
  ['the panel gets the pointer', (panel: Element) => fireEvent.pointerEnter(panel)],
  ['the panel gets the focus', (panel: Element) => fireEvent.focusIn(panel)],
  ['the page is printed', () => fireEvent(window, new Event('beforeprint'))],
])('renders the rest when %s', (_, trigger) => {
  const panel = show();
  trigger(panel);
  expect(panel).toHaveTextContent(/^abovebelowclose by$/);
});

it('renders the rest when the user is idle, and not before', async () => {
  const panel = show();
  for (let times = 0; times < 4; times += 1) {
    fireEvent.pointerMove(document.body);
    await act(() => vi.advanceTimersByTimeAsync(500));
  }
  expect(panel).not.toHaveTextContent('below');
  await act(() => vi.advanceTimersByTimeAsync(1500));
  expect(panel).toHaveTextContent('below');
});

it('renders everything at once without IntersectionObserver', () => {
  vi.unstubAllGlobals();
  expect(show()).toHaveTextContent('below');
});
