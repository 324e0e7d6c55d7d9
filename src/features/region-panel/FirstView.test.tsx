import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Below, FirstView } from './FirstView.tsx';

let see = (): void => undefined;

/** A browser that tells what is seen when it is asked to. */
class Watcher {
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    see = () => tell([{ isIntersecting: true }]);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Watcher);
});
afterEach(() => {
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

it('shows the first view at once and the rest not yet', () => {
  expect(show()).toHaveTextContent(/^aboveclose by$/);
});

it.each([
  ['its place is seen', () => act(() => see())],
  ['the pointer comes', (panel: Element) => fireEvent.pointerEnter(panel)],
  ['the focus comes', (panel: Element) => fireEvent.focusIn(panel)],
  ['the page is printed', () => fireEvent(window, new Event('beforeprint'))],
])('brings the rest when %s', (_, turn) => {
  const panel = show();
  turn(panel);
  expect(panel).toHaveTextContent(/^abovebelowclose by$/);
});

it('brings the rest when nobody acts, and not before', async () => {
  const panel = show();
  for (let times = 0; times < 4; times += 1) {
    fireEvent.pointerMove(document.body);
    await act(() => vi.advanceTimersByTimeAsync(500));
  }
  expect(panel).not.toHaveTextContent('below');
  await act(() => vi.advanceTimersByTimeAsync(1500));
  expect(panel).toHaveTextContent('below');
});

it('shows all at once where the browser cannot tell what is seen', () => {
  vi.unstubAllGlobals();
  expect(show()).toHaveTextContent('below');
});
