import { act, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRealStore, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { loadRealDeck } from '../../../../tests/fixtures/realData.ts';
import { goTo, startShow } from '../../../domain/deck/show.ts';
import { leaveShow } from '../../../domain/deck/showLife.ts';
import type { Language } from '../../../domain/language.ts';
import { AppStoreProvider } from '../../../state/AppStoreContext.tsx';
import { putOn } from '../show.ts';
import { useEndKey } from '../useEndKey.ts';
import { GoOn } from './GoOn.tsx';

const deck = loadRealDeck();

function showLeftAt(at: number, language: Language = 'en') {
  const store = createRealStore(language);
  const show = goTo(startShow(deck, language, 'projector', 0), deck, at);
  putOn(store, leaveShow(show, deck, 60_000, 90_000), deck);
  const onClose = vi.fn();
  renderAtlas(store, <GoOn onClose={onClose} />);
  return { store, onClose };
}

describe('the question of a show that was left', () => {
  it('names the scene, and goes on there', async () => {
    const { store } = showLeftAt(8);
    expect(screen.getByRole('button', { name: 'Go on at scene 9' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().presentation.show).toMatchObject({ at: 8, isLeft: false });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('begins again, in Chinese', async () => {
    const { store } = showLeftAt(8, 'zh');
    await userEvent.click(screen.getByRole('button', { name: '从头开始' }));
    expect(store.getState().presentation.show).toMatchObject({ at: 0, isLeft: false });
  });

  it('is closed by Esc, which ends the show', async () => {
    const { onClose } = showLeftAt(8);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is not asked at the first scene', () => {
    showLeftAt(0);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the key that ends a show', () => {
  afterEach(() => vi.useRealTimers());

  function pressing(isLinked: boolean) {
    vi.useFakeTimers();
    const store = createRealStore();
    store.getState().setPresentation({ isLinked });
    const end = vi.fn();
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <AppStoreProvider value={store}>{children}</AppStoreProvider>
    );
    const { result } = renderHook(() => useEndKey(end), { wrapper });
    return { end, press: () => act(() => result.current.press()), result };
  }

  it('ends it at once without a speaker window', () => {
    const { end, press } = pressing(false);
    press();
    expect(end).toHaveBeenCalledOnce();
  });

  it('must be pressed twice with one, the second time soon', () => {
    const { end, press, result } = pressing(true);
    press();
    expect([end.mock.calls.length, result.current.isAsked]).toEqual([0, true]);
    act(() => void vi.advanceTimersByTime(5000));
    expect(result.current.isAsked).toBe(false);
    press();
    expect(end).not.toHaveBeenCalled();
    press();
    expect(end).toHaveBeenCalledOnce();
  });
});
