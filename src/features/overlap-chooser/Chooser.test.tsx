import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRealStore } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import type { AppStore } from '../../state/appStore.ts';
import { useHover } from '../../state/hover.ts';
import { Chooser } from './Chooser.tsx';
import { LevelChip } from './LevelChip.tsx';

const zhengzhou: MapSpot = {
  places: [adcode('410000')],
  city: adcode('410100'),
  point: [113.6, 34.7],
  at: [400, 300],
};
const sea: MapSpot = { places: [], point: [125, 28], at: [700, 300] };

beforeEach(() => {
  useHover.getState().hover(null);
});

let store: AppStore;

function show(language: Language = 'en') {
  store = createRealStore(language);
  const focusMap = vi.fn();
  render(
    <AppStoreProvider value={store}>
      <LanguageProvider language={language}>
        <button type="button" data-map-focus>
          Map
        </button>
        <button type="button">Elsewhere</button>
        <Chooser focusMap={focusMap} />
        <LevelChip />
      </LanguageProvider>
    </AppStoreProvider>,
  );
  return { store, focusMap, user: userEvent.setup() };
}
const ask = (spot: MapSpot) => act(() => store.getState().openChooser(spot));
const offer = (spot: MapSpot) => act(() => store.getState().offerChooser(spot));
const menu = () => screen.getByRole('menu');
const names = () =>
  within(menu())
    .getAllByRole('menuitemradio')
    .map((item) => item.getAttribute('aria-label'));
const item = (name: RegExp) => within(menu()).getByRole('menuitemradio', { name });

describe('Chooser', () => {
  it('labels its items with sentences in English', () => {
    show();
    ask(zhengzhou);
    expect(menu()).toHaveAccessibleName('Regions here: Zhengzhou');
    expect(names()).toEqual([
      'Zhengzhou, Prefecture-level city',
      'Henan, Province',
      'Central Plains, Urban agglomeration, core',
      'Yellow River basin, River basin, in part',
      'Rise of Central China, Macro-region',
    ]);
  });

  it('labels its items with sentences in Chinese', () => {
    show('zh');
    ask(zhengzhou);
    expect(menu()).toHaveAccessibleName('此处的地区：郑州');
    expect(names()).toEqual([
      '郑州，地级市',
      '河南，省',
      '中原城市群，城市群，核心',
      '黄河流域，流域，部分地区',
      '中部崛起，四大板块',
    ]);
  });

  it('renders nothing over the sea', () => {
    show();
    ask(sea);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

describe('Chooser, opened on request', () => {
  it('takes the focus, moves by arrow keys and highlights the focused region', async () => {
    const { user } = show();
    ask(zhengzhou);
    expect(item(/^Zhengzhou/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(item(/^Henan/)).toHaveFocus();
    expect(useHover.getState().hovered).toBe('410000');
    await user.keyboard('{End}');
    expect(useHover.getState().hovered).toBe('rise-of-central');
    await user.keyboard('{ArrowDown}');
    expect(item(/^Zhengzhou/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{Home}y');
    expect(item(/^Yellow River/)).toHaveFocus();
  });

  it('starts on the selected region and marks it', () => {
    show();
    store.getState().select({ kind: 'region', id: adcode('410000') });
    ask(zhengzhou);
    expect(item(/^Henan/)).toHaveFocus();
    expect(item(/^Henan/)).toBeChecked();
    expect(item(/^Zhengzhou/)).not.toBeChecked();
  });

  it('selects with Enter, and remembers and shows the level until it is reset', async () => {
    const { user } = show();
    ask(zhengzhou);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: 'central-plains' });
    expect(store.getState().preferences.level).toBe('urban-agglomeration');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(useHover.getState().hovered).toBeNull();
    const reset = await screen.findByRole('button', { name: /^Let clicks select/ });
    expect(screen.getByRole('status')).toHaveTextContent('Clicks select: urban agglomerations');
    await user.click(reset);
    expect(store.getState().preferences.level).toBe('place');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('selects at once with a digit', async () => {
    const { user } = show();
    ask(zhengzhou);
    await user.keyboard('4');
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: 'yellow-river-basin' });
    expect(store.getState().preferences.level).toBe('basin');
  });

  it('stops its key events', async () => {
    const { user } = show();
    const elsewhere = vi.fn();
    window.addEventListener('keydown', elsewhere);
    ask(zhengzhou);
    await user.keyboard('{ArrowDown}0vl{Escape}');
    expect(elsewhere).not.toHaveBeenCalled();
    window.removeEventListener('keydown', elsewhere);
  });

  it('closes with Esc, returns the focus and changes nothing', async () => {
    const { user } = show();
    const map = screen.getByRole('button', { name: 'Map' });
    map.focus();
    ask(zhengzhou);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(map).toHaveFocus();
    expect(store.getState().view.selection).toBeNull();
    expect(store.getState().preferences.level).toBe('place');
  });

  it('moves the focus to the map when no element had it', async () => {
    const { user, focusMap } = show();
    ask(zhengzhou);
    await user.keyboard('{Escape}');
    expect(focusMap).toHaveBeenCalledOnce();
  });
});

it('keeps its focus when the map moves', async () => {
  const { user } = show();
  ask(zhengzhou);
  await user.keyboard('{ArrowDown}');
  act(() => store.getState().updateChooser({ at: [200, 100] }));
  expect(store.getState().interaction.chooserAt?.at).toEqual([200, 100]);
  expect(item(/^Henan/)).toHaveFocus();
});

it('is replaced by another chooser that is opened meanwhile', () => {
  show();
  ask(zhengzhou);
  ask({ ...zhengzhou, point: [113.61, 34.7] });
  expect(item(/^Zhengzhou/)).toHaveFocus();
});

describe('Chooser, offered after a click', () => {
  it('leaves the focus where it is and selects by pointer', async () => {
    const { user } = show();
    const map = screen.getByRole('button', { name: 'Map' });
    map.focus();
    offer(zhengzhou);
    expect(map).toHaveFocus();
    await user.hover(item(/^Central Plains/));
    expect(useHover.getState().hovered).toBe('central-plains');
    await user.click(item(/^Central Plains/));
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: 'central-plains' });
    expect(map).toHaveFocus();
  });

  it('shows only names, and keeps the full labels for screen readers', () => {
    show();
    offer(zhengzhou);
    expect(item(/^Central Plains, Urban agglomeration, core$/)).toHaveTextContent(
      /^Central Plains$/,
    );
  });

  it.each([
    ['Esc', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [
      'a press outside',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: 'Map' })),
    ],
    [
      'focus outside',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: 'Elsewhere' })),
    ],
  ])('closes on %s', async (_, act) => {
    const { user } = show();
    offer(zhengzhou);
    expect(menu()).toBeVisible();
    await act(user);
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  });

  it('stays open when the click moves the focus to the map', () => {
    show();
    offer(zhengzhou);
    act(() => screen.getByRole('button', { name: 'Map' }).focus());
    expect(menu()).toBeVisible();
  });

  it('closes when the wheel is turned on the map', () => {
    show();
    offer(zhengzhou);
    fireEvent.wheel(screen.getByRole('button', { name: 'Map' }));
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('closes when another region is selected', () => {
    show();
    offer(zhengzhou);
    act(() => store.getState().select({ kind: 'region', id: adcode('220000') }));
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});
