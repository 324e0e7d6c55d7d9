import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import {
  loadRealNames,
  loadRealRegions,
  loadRealReport,
} from '../../../tests/fixtures/realData.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import type { Language } from '../../domain/language.ts';
import type { SearchName } from '../../domain/regions/region.ts';
import { createSearchIndex } from '../../domain/search/searchIndex.ts';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { startPageEngine } from './engine/pageEngine.ts';
import {
  createSearchController,
  type SearchController,
  type SearchState,
} from './engine/searchController.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { SearchBox } from './SearchBox.tsx';

const atlas = createAtlas(loadRealRegions());
const report = loadRealReport();
const realNames = loadRealNames();

// Each test indexes the whole country, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface SearchSetup {
  readonly controller?: SearchController;
  readonly language?: Language;
  readonly names?: readonly SearchName[] | null;
  readonly loaded?: boolean;
}

function setUp({
  controller = createSearchController(startPageEngine, startPageEngine),
  language = 'en',
  names = realNames,
  loaded = true,
}: SearchSetup = {}) {
  const store = createAppStore(language, DEFAULT_PREFERENCES);
  const load = () => {
    store.getState().showAtlas(atlas);
    store.getState().showReport(corpusOf(report));
  };
  if (loaded) load();
  render(
    <LanguageProvider language={language}>
      <AppStoreProvider value={store}>
        <SearchBox controller={controller} names={names} onChosen={onChosen} />
      </AppStoreProvider>
    </LanguageProvider>,
  );
  return { store, load, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

const onChosen = vi.fn();

const selection = ({ store }: ReturnType<typeof setUp>) => store.getState().view.selection;
const henan = { kind: 'region', id: '410000' };

beforeEach(() => {
  // jsdom has no layout and does not implement scrolling.
  Element.prototype.scrollIntoView = () => undefined;
  onChosen.mockClear();
  useHover.getState().hover(null);
});

describe('SearchBox: typing', () => {
  it('lists the results by kind and opens the first with Enter', async () => {
    const box = setUp();
    await box.user.type(box.field, 'henan');
    const places = await screen.findByRole('group', { name: 'Places' });
    expect(within(places).getByRole('option', { name: /^Henan ?河南$/u })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(
      within(screen.getByRole('group', { name: 'People' })).getAllByRole('option'),
    ).toHaveLength(2);
    await box.user.keyboard('{Enter}');
    expect(selection(box)).toEqual(henan);
    expect(box.field).toHaveValue('');
    expect(box.field).not.toHaveFocus();
    expect(onChosen).toHaveBeenCalledOnce();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('finds a region in Chinese on a Chinese page', async () => {
    const box = setUp({ language: 'zh' });
    await box.user.type(box.field, '河南');
    expect(await screen.findByRole('group', { name: '地区' })).toBeInTheDocument();
    await box.user.keyboard('{Enter}');
    expect(selection(box)).toEqual(henan);
  });

  it('sets the matches in bold', async () => {
    const box = setUp();
    await box.user.type(box.field, 'chongq');
    const [first] = await screen.findAllByRole('option');
    expect(first?.querySelector('mark')).toHaveTextContent('Chongq');
  });

  it('treats markup in the query as plain text', async () => {
    const box = setUp();
    await box.user.type(box.field, '<img src=x onerror=alert(1)>');
    expect(
      await screen.findByText('No results for “<img src=x onerror=alert(1)>”.'),
    ).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('announces the number of results, and gives hints when there are none', async () => {
    const box = setUp();
    await box.user.type(box.field, 'henan');
    expect(await screen.findByText('6 results.')).toHaveAttribute('role', 'status');
    await box.user.clear(box.field);
    await box.user.type(box.field, 'qqqzzz');
    expect(await screen.findByText('No results for “qqqzzz”.')).toBeInTheDocument();
    expect(screen.getByText(/^Try a place in Chinese, pinyin or initials/u)).toBeInTheDocument();
    expect(box.field).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the first result when the data arrives after Enter was pressed', async () => {
    const box = setUp({ loaded: false });
    await box.user.type(box.field, 'henan{Enter}');
    expect(screen.getByText('Preparing search…')).toBeInTheDocument();
    expect(selection(box)).toBeNull();
    box.load();
    await waitFor(() => expect(selection(box)).toEqual(henan));
  });
});

describe('SearchBox: keyboard', () => {
  it('moves through the results, wraps at the ends and highlights regions on the map', async () => {
    const box = setUp();
    await box.user.type(box.field, 'hn');
    const options = await screen.findAllByRole('option');
    const active = () => box.field.getAttribute('aria-activedescendant');
    expect(active()).toBe(options[0]?.id);
    expect(useHover.getState().hovered).toBeNull();
    await box.user.keyboard('{ArrowDown}');
    expect(active()).toBe(options[1]?.id);
    expect(useHover.getState().hovered).toBe('430000');
    await box.user.keyboard('{End}');
    expect(active()).toBe(options.at(-1)?.id);
    await box.user.keyboard('{ArrowDown}');
    expect(active()).toBe(options[0]?.id);
    await box.user.keyboard('{ArrowUp}');
    expect(active()).toBe(options.at(-1)?.id);
    await box.user.keyboard('{Home}');
    expect(useHover.getState().hovered).toBe('410000');
    await box.user.keyboard('s{Backspace}');
    expect(useHover.getState().hovered).toBeNull();
    await box.user.keyboard('{ArrowDown}{Enter}');
    expect(selection(box)).toEqual({ kind: 'region', id: '430000' });
    expect(useHover.getState().hovered).toBeNull();
  });

  it('clears the field with Esc, then leaves it, and stops both key events', async () => {
    const box = setUp();
    let received = 0;
    const listen = () => {
      received += 1;
    };
    document.addEventListener('keydown', listen);
    await box.user.type(box.field, 'hn');
    received = 0;
    await screen.findByRole('listbox');
    await box.user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(box.field).toHaveValue('');
    expect(box.field).toHaveFocus();
    await box.user.keyboard('{Escape}');
    expect(box.field).not.toHaveFocus();
    expect(received).toBe(0);
    document.removeEventListener('keydown', listen);
  });
});

describe('SearchBox: input method', () => {
  it('ignores Enter, arrows and Esc while it composes', async () => {
    const box = setUp();
    await box.user.click(box.field);
    fireEvent.compositionStart(box.field);
    fireEvent.change(box.field, { target: { value: 'he nan' } });
    const [first] = await screen.findAllByRole('option');
    for (const key of ['Enter', 'ArrowDown', 'Escape'])
      fireEvent.keyDown(box.field, { key, isComposing: true });
    fireEvent.keyDown(box.field, { key: 'Enter', keyCode: 229 });
    expect(selection(box)).toBeNull();
    expect(box.field).toHaveValue('he nan');
    expect(box.field).toHaveAttribute('aria-activedescendant', first?.id);
  });

  it('updates the results after the composition and opens the first with Enter', async () => {
    const box = setUp();
    await box.user.click(box.field);
    fireEvent.compositionStart(box.field);
    fireEvent.change(box.field, { target: { value: 'xia men' } });
    fireEvent.compositionEnd(box.field, { data: '河南', target: { value: '河南' } });
    await screen.findByRole('option', { name: /河南/u });
    fireEvent.keyDown(box.field, { key: 'Enter', keyCode: 13 });
    expect(selection(box)).toEqual(henan);
  });
});

describe('SearchBox: pointer', () => {
  it('opens the result that is clicked', async () => {
    const box = setUp();
    await box.user.type(box.field, 'shore power');
    const statement = await screen.findByRole('option', { name: /^Feng Hongchang/u });
    await box.user.click(statement);
    expect(selection(box)).toEqual({ kind: 'speaker', id: 'feng-hongchang' });
  });

  it('highlights a region on the map without opening it', async () => {
    const box = setUp();
    await box.user.type(box.field, 'xiamen');
    await box.user.hover((await screen.findAllByRole('option'))[0] ?? box.field);
    expect(useHover.getState().hovered).toBe('350200');
    expect(selection(box)).toBeNull();
  });

  it('clears the search with the cancel button', async () => {
    const box = setUp();
    await box.user.type(box.field, 'xiamen');
    await box.user.click(screen.getByText('Cancel'));
    expect(box.field).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});

describe('SearchBox: without searchable names', () => {
  it('finds regions by their official names and says so', async () => {
    const box = setUp({ names: null });
    await box.user.type(box.field, '湖南');
    expect(await screen.findByRole('option', { name: /Hunan/u })).toBeInTheDocument();
    expect(screen.getByText(/^Pinyin and initials are not available yet/u)).toBeInTheDocument();
  });
});

describe('SearchBox: incomplete answers', () => {
  const nothing = (query: string) => ({ query, groups: [], total: 0 });

  /** A controller whose state the test sets. */
  function controllerWith(first: SearchState) {
    const { getState, setState, subscribe } = createStore<SearchState>(() => first);
    const [search, retry] = [vi.fn(), vi.fn()];
    const controller: SearchController = {
      getState,
      subscribe,
      prefetch: () => undefined,
      provide: () => undefined,
      search,
      retry,
    };
    const change = (next: SearchState) =>
      act(async () => {
        setState(next);
        await Promise.resolve();
      });
    return { controller, change, search, retry };
  }

  it.each([
    ['en', /^1,280 of 100,000 statements searched so far/u],
    ['zh', /^已搜索 100,000 条发言中的 1,280 条/u],
  ] as const)('says how much of the text has been searched, in %s', async (language, sentence) => {
    const reading = { read: 1280, size: 100_000, failed: false };
    const answer = { query: 'x', results: nothing('x'), reading };
    const { controller } = controllerWith({ status: 'ready', answer });
    const box = setUp({ controller, language });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByText(/^No results|^没有找到/u)).not.toBeInTheDocument();
  });

  it('says how much text could be read after a failure, and searches again on request', async () => {
    const reading = { read: 1280, size: 100_000, failed: true };
    const answer = { query: 'x', results: nothing('x'), reading };
    const { controller, search } = controllerWith({ status: 'ready', answer });
    const box = setUp({ controller });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(/^Only the first 1,280 of 100,000/u)).toBeVisible();
    search.mockClear();
    await box.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(search).toHaveBeenCalledWith('x');
  });

  it.each([
    ['slow', /^Search is still being prepared/u],
    ['failed', /^Search could not start/u],
  ] as const)('says that the search is %s, and retries on request', async (status, sentence) => {
    const { controller, retry } = controllerWith({ status, answer: null });
    const box = setUp({ controller });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(sentence)).toBeVisible();
    await box.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('does not open a result of the previous query with Enter', async () => {
    const { search } = createSearchIndex({ atlas, names: realNames, linked: null });
    const answerTo = (query: string): SearchState => ({
      status: 'ready',
      answer: { query, results: search(query), reading: null },
    });
    const { controller, change } = controllerWith(answerTo('hunan'));
    const box = setUp({ controller });
    await box.user.type(box.field, 'henan');
    expect(await screen.findByRole('option', { name: /^Hunan/u })).toBeInTheDocument();
    await box.user.keyboard('{Enter}');
    expect(selection(box)).toBeNull();
    await change(answerTo('henan'));
    expect(selection(box)).toEqual(henan);
  });
});
