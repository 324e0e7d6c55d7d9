import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import { AppStoreProvider, useAppState } from '../../state/AppStoreContext.tsx';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { useFocusReturn } from './useFocusReturn.ts';

function Frame() {
  useFocusReturn();
  const selection = useAppState((state) => state.view.selection);
  return (
    <>
      <button type="button">Opener</button>
      <main tabIndex={-1}>
        <div role="application">
          <canvas tabIndex={-1} data-testid="picture" />
          <input data-map-focus aria-label="Map" />
        </div>
      </main>
      <aside id="panel">{selection && <button type="button">Close</button>}</aside>
    </>
  );
}

function setUp() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  render(
    <AppStoreProvider value={store}>
      <Frame />
    </AppStoreProvider>,
  );
  const select = (open: boolean) =>
    act(() => store.getState().select(open ? { kind: 'region', id: adcode('410000') } : null));
  return { select };
}

const focus = (element: HTMLElement) => act(() => element.focus());
const button = (name: string) => screen.getByRole('button', { name });

describe('when the panel closes with the focus inside', () => {
  it('the focus returns to the element that opened it', async () => {
    const { select } = setUp();
    focus(button('Opener'));
    select(true);
    focus(button('Close'));
    select(false);
    await waitFor(() => expect(button('Opener')).toHaveFocus());
  });

  it('the focus returns to the map where the map’s picture opened it', async () => {
    const { select } = setUp();
    focus(screen.getByTestId('picture'));
    select(true);
    focus(button('Close'));
    select(false);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Map' })).toHaveFocus());
  });

  it('the focus returns to the map where a press outside any control opened it', async () => {
    const { select } = setUp();
    focus(screen.getByRole('main'));
    select(true);
    focus(button('Close'));
    select(false);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Map' })).toHaveFocus());
  });

  it('the focus stays where it is when it was outside the panel', async () => {
    const { select } = setUp();
    select(true);
    focus(button('Opener'));
    select(false);
    await act(async () => {
      await new Promise(requestAnimationFrame);
    });
    expect(button('Opener')).toHaveFocus();
  });
});
