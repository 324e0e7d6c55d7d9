import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';

function setUp() {
  const onClose = vi.fn();
  const onPageKey = vi.fn();
  document.addEventListener('keydown', onPageKey);
  render(
    <Dialog title="Shortcuts" closeLabel="Close" onClose={onClose}>
      <input aria-label="Text" />
    </Dialog>,
  );
  return { onClose, onPageKey, user: userEvent.setup() };
}

describe('Dialog', () => {
  it('focuses the given element instead of the first focusable one', () => {
    const field = createRef<HTMLInputElement>();
    render(
      <Dialog title="Go" closeLabel="Close" onClose={vi.fn()} initialFocus={field}>
        <input ref={field} aria-label="Number" />
      </Dialog>,
    );
    expect(screen.getByRole('textbox', { name: 'Number' })).toHaveFocus();
  });

  it('is open and has an accessible name', () => {
    setUp();
    expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toHaveProperty('open', true);
  });

  it('closes with Esc and stops the event before it reaches the page', async () => {
    const { onClose, onPageKey, user } = setUp();
    screen.getByRole('textbox').focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onPageKey).not.toHaveBeenCalled();
  });

  it('stays open when Esc belongs to an input method that composes', () => {
    const { onClose } = setUp();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes with its button and on a cancel event of the browser', async () => {
    const { onClose, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('closes with a press outside, but not with a drag from inside to outside', async () => {
    const { onClose, user } = setUp();
    const dialog = screen.getByRole('dialog');
    await user.pointer([
      { keys: '[MouseLeft>]', target: screen.getByRole('textbox') },
      { target: dialog },
      { keys: '[/MouseLeft]', target: dialog },
    ]);
    fireEvent.click(dialog);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
