import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShowContext } from '../../actions/showCommands.ts';
import { createRealStore } from '../../../tests/fixtures/renderAtlas.tsx';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { useShowKeys } from './useShowKeys.ts';

const dispatch = vi.fn<ShowContext['dispatch']>();
const leave = vi.fn();
const press = vi.fn();

function Show() {
  const nothing = () => undefined;
  useShowKeys(
    {
      ...{ dispatch, leave, scenes: 9, askScene: nothing, showOverview: nothing },
      ...{ openSpeaker: nothing, toggleFullScreen: nothing, showTools: nothing },
    },
    false,
  );
  return (
    <>
      <button type="button" onClick={press}>
        Button
      </button>
      <a href="#x">Source of the statement</a>
      <input aria-label="Field" />
      <input type="checkbox" aria-label="Box" />
      <div role="slider" aria-label="Slider" aria-valuenow={1} tabIndex={0} />
      <section aria-label="Notes" tabIndex={-1} style={{ overflowY: 'auto' }} />
      <section aria-label="Stage" tabIndex={-1} />
    </>
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  render(
    <AppStoreProvider value={createRealStore()}>
      <Show />
    </AppStoreProvider>,
  );
  // The layout is not computed here: the notes are taller than their box.
  Object.defineProperty(screen.getByLabelText('Notes'), 'scrollHeight', { value: 100 });
});

const KEYS = { next: '{PageDown}', space: ' ', arrow: '{ArrowDown}', letter: 'n' };

describe('during a show', () => {
  it.each([
    ['Stage', ['next', 'space', 'arrow', 'letter']],
    ['Button', ['next', 'arrow', 'letter']],
    ['Source of the statement', ['next', 'space', 'arrow', 'letter']],
    ['Field', []],
    ['Box', ['next', 'arrow', 'letter']],
    ['Slider', ['letter']],
    ['Notes', ['letter']],
  ] as const)('%s leaves these keys to the show: %j', async (name, left) => {
    const user = userEvent.setup();
    const element = screen.queryByLabelText(name) ?? screen.getByText(name);
    for (const [id, key] of Object.entries(KEYS)) {
      dispatch.mockClear();
      element.focus();
      await user.keyboard(key);
      const isLeft = left.some((each) => each === id);
      expect([id, dispatch.mock.calls.length]).toEqual([id, isLeft ? 1 : 0]);
    }
  });

  it('Space presses the focused button', async () => {
    screen.getByText('Button').focus();
    await userEvent.keyboard(' ');
    expect(press).toHaveBeenCalledOnce();
  });

  it('a held key goes one scene further only', async () => {
    screen.getByLabelText('Stage').focus();
    await userEvent.keyboard('{ArrowRight>5/}');
    expect(dispatch).toHaveBeenCalledOnce();
  });

  it('a key that ends a composition ends nothing else', () => {
    for (const more of [{ isComposing: true }, { keyCode: 229 }])
      screen
        .getByLabelText('Field')
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...more }));
    expect(leave).not.toHaveBeenCalled();
  });
});
