import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ButtonTips } from './ButtonTips.tsx';

// In jsdom no text has a size, so every text counts as invisible.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tip = () => document.querySelector('[data-button-tip]');

function show(hasCharacterKeys = true) {
  render(
    <>
      <button type="button" aria-label="Zoom in" aria-keyshortcuts="Plus" />
      <button type="button" aria-label="Close" aria-keyshortcuts="Escape" />
      <button type="button">
        <span>Clear filters</span>
      </button>
      <button type="button" data-tip="No statements">
        Hong Kong
      </button>
      <p>Text</p>
      <ButtonTips hasCharacterKeys={hasCharacterKeys} />
    </>,
  );
  return (name: string) => screen.getByRole('button', { name });
}
const hover = (element: Element) =>
  fireEvent(element, new MouseEvent('pointerover', { bubbles: true }));
const leave = (element: Element) => {
  fireEvent(element, new MouseEvent('pointerout', { bubbles: true }));
  act(() => void vi.advanceTimersByTime(500));
};

it('shows the name and the key of a button that is pointed at, until it is left', () => {
  const button = show();
  hover(button('Zoom in'));
  expect(tip()).toHaveTextContent('Zoom in+');
  leave(button('Zoom in'));
  expect(tip()).toBeNull();
  hover(button('Clear filters'));
  expect(tip()).toHaveTextContent('Clear filters');
  hover(button('Hong Kong'));
  expect(tip()).toHaveTextContent('No statements');
});

it('shows the tip on keyboard focus', () => {
  const button = show();
  act(() => button('Close').focus());
  expect(tip()).toHaveTextContent('CloseEsc');
  act(() => button('Close').blur());
  act(() => void vi.advanceTimersByTime(500));
  expect(tip()).toBeNull();
});

it('hides the tip at Esc without moving the focus', () => {
  const button = show();
  act(() => button('Close').focus());
  fireEvent.keyDown(button('Close'), { key: 'Escape' });
  expect(tip()).toBeNull();
  expect(button('Close')).toHaveFocus();
});

it('keeps the tip while the pointer is on it', () => {
  const button = show();
  hover(button('Close'));
  fireEvent(button('Close'), new MouseEvent('pointerout', { bubbles: true }));
  const box = tip();
  if (box) hover(box);
  act(() => void vi.advanceTimersByTime(500));
  expect(tip()).toBe(box);
});

it('leaves out keys that the user has switched off, and elements that are no buttons', () => {
  const button = show(false);
  hover(button('Zoom in'));
  expect(tip()).toHaveTextContent(/^Zoom in$/);
  leave(button('Zoom in'));
  hover(screen.getByText('Text'));
  expect(tip()).toBeNull();
});

it('moves with its button while the page scrolls below the pointer, and goes when the button has left it', () => {
  const button = show()('Close');
  const isBelowPointer = vi.spyOn(button, 'matches').mockReturnValue(true);
  hover(button);
  const before = tip()?.getAttribute('style');
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(40, 90, 20, 20));
  fireEvent.scroll(document);
  expect(tip()?.getAttribute('style')).not.toBe(before);
  act(() => void vi.advanceTimersByTime(500));
  expect(tip()).toHaveTextContent('CloseEsc');
  isBelowPointer.mockReturnValue(false);
  fireEvent.scroll(document);
  act(() => void vi.advanceTimersByTime(500));
  expect(tip()).toBeNull();
});
