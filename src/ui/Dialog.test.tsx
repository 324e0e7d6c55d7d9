import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';

function setUp() {
  const onClose = vi.fn();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  render(
    <Dialog title="Shortcuts" closeLabel="Close" onClose={onClose}>
      <input aria-label="Text" />
    </Dialog>,
  );
  return { onClose, heard, user: userEvent.setup() };
}

describe('a dialog', () => {
  it('gives the focus to what it is told, not to the first that takes it', () => {
    const field = createRef<HTMLInputElement>();
    render(
      <Dialog title="Go" closeLabel="Close" onClose={vi.fn()} initialFocus={field}>
        <input ref={field} aria-label="Number" />
      </Dialog>,
    );
    expect(screen.getByRole('textbox', { name: 'Number' })).toHaveFocus();
  });

  it('is open and has a name', () => {
    setUp();
    expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toHaveProperty('open', true);
  });

  it('closes with Esc, of which the page beneath hears nothing', async () => {
    const { onClose, heard, user } = setUp();
    screen.getByRole('textbox').focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves Esc to an input method that composes', () => {
    const { onClose } = setUp();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes with its button, and when the system asks', async () => {
    const { onClose, user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('closes with a press beside it, not with a drag out of it', async () => {
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
