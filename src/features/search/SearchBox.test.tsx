import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

// The whole country is indexed for each test, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface SearchSetup {
  readonly desk?: SearchController;
  readonly language?: Language;
  readonly names?: readonly SearchName[] | null;
  readonly loaded?: boolean;
}

function setUp({
  desk = createSearchController(startPageEngine, startPageEngine),
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
        <SearchBox desk={desk} names={names} onChosen={onChosen} />
      </AppStoreProvider>
    </LanguageProvider>,
  );
  return { store, load, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

const onChosen = vi.fn();

const selection = ({ store }: ReturnType<typeof setUp>) => store.getState().view.selection;
const henan = { kind: 'region', id: '410000' };

beforeEach(() => {
  // jsdom draws nothing, so it has nowhere to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
  onChosen.mockClear();
  useHover.getState().hover(null);
});

describe('typing', () => {
  it('lists what is found, by kind, and opens the first with Enter', async () => {
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

  it('finds the same in Chinese, on a Chinese page', async () => {
    const box = setUp({ language: 'zh' });
    await box.user.type(box.field, '河南');
    expect(await screen.findByRole('group', { name: '地区' })).toBeInTheDocument();
    await box.user.keyboard('{Enter}');
    expect(selection(box)).toEqual(henan);
  });

  it('sets what was looked for in bold', async () => {
    const box = setUp();
    await box.user.type(box.field, 'chongq');
    const [first] = await screen.findAllByRole('option');
    expect(first?.querySelector('mark')).toHaveTextContent('Chongq');
  });

  it('treats what is typed as text, whatever it looks like', async () => {
    const box = setUp();
    await box.user.type(box.field, '<img src=x onerror=alert(1)>');
    expect(
      await screen.findByText('No results for “<img src=x onerror=alert(1)>”.'),
    ).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('says how many there are, and what to try when there are none', async () => {
    const box = setUp();
    await box.user.type(box.field, 'henan');
    expect(await screen.findByText('6 results.')).toHaveAttribute('role', 'status');
    await box.user.clear(box.field);
    await box.user.type(box.field, 'qqqzzz');
    expect(await screen.findByText('No results for “qqqzzz”.')).toBeInTheDocument();
    expect(screen.getByText(/^Try a place in Chinese, pinyin or initials/u)).toBeInTheDocument();
    expect(box.field).toHaveAttribute('aria-expanded', 'false');
  });

  it('and Enter before the data is there opens the result when it comes', async () => {
    const box = setUp({ loaded: false });
    await box.user.type(box.field, 'henan{Enter}');
    expect(screen.getByText('Preparing search…')).toBeInTheDocument();
    expect(selection(box)).toBeNull();
    box.load();
    await waitFor(() => expect(selection(box)).toEqual(henan));
  });
});

describe('the keyboard', () => {
  it('walks through the results and around, and shows regions on the map', async () => {
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

  it('Esc first clears, then leaves, and neither reaches the page', async () => {
    const box = setUp();
    let heard = 0;
    const listen = () => {
      heard += 1;
    };
    document.addEventListener('keydown', listen);
    await box.user.type(box.field, 'hn');
    heard = 0;
    await screen.findByRole('listbox');
    await box.user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(box.field).toHaveValue('');
    expect(box.field).toHaveFocus();
    await box.user.keyboard('{Escape}');
    expect(box.field).not.toHaveFocus();
    expect(heard).toBe(0);
    document.removeEventListener('keydown', listen);
  });
});

describe('an input method', () => {
  it('keeps Enter, arrows and Esc for itself while it composes', async () => {
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

  it('updates the results when it is done, and Enter then opens the first', async () => {
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

describe('the pointer', () => {
  it('shows a region on the map and opens what is clicked', async () => {
    const box = setUp();
    await box.user.type(box.field, 'shore power');
    const statement = await screen.findByRole('option', { name: /^Feng Hongchang/u });
    await box.user.click(statement);
    expect(selection(box)).toEqual({ kind: 'speaker', id: 'feng-hongchang' });
  });

  it('previews without opening', async () => {
    const box = setUp();
    await box.user.type(box.field, 'xiamen');
    await box.user.hover((await screen.findAllByRole('option'))[0] ?? box.field);
    expect(useHover.getState().hovered).toBe('350200');
    expect(selection(box)).toBeNull();
  });

  it('can cancel', async () => {
    const box = setUp();
    await box.user.type(box.field, 'xiamen');
    await box.user.click(screen.getByText('Cancel'));
    expect(box.field).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});

describe('without the spellings', () => {
  it('regions are found by their names, and a line says so', async () => {
    const box = setUp({ names: null });
    await box.user.type(box.field, '湖南');
    expect(await screen.findByRole('option', { name: /Hunan/u })).toBeInTheDocument();
    expect(screen.getByText(/^Pinyin and initials are not available yet/u)).toBeInTheDocument();
  });
});

describe('while the answer is not whole', () => {
  const nothing = (query: string) => ({ query, groups: [], total: 0 });

  /** A desk whose state the test sets. */
  function deskWith(first: SearchState) {
    let state = first;
    const watchers = new Set<() => void>();
    const [ask, retry] = [vi.fn(), vi.fn()];
    const desk: SearchController = {
      read: () => state,
      watch: (changed) => {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
      prefetch: () => undefined,
      provide: () => undefined,
      ask,
      retry,
    };
    const become = (next: SearchState) =>
      act(async () => {
        state = next;
        for (const changed of watchers) changed();
        await Promise.resolve();
      });
    return { desk, become, ask, retry };
  }

  it.each([
    ['en', /^1,280 of 100,000 statements searched so far/u],
    ['zh', /^已搜索 100,000 条发言中的 1,280 条/u],
  ] as const)('says how far the words have been read, %s', async (language, sentence) => {
    const reading = { read: 1280, size: 100_000, failed: false };
    const answer = { query: 'x', results: nothing('x'), reading };
    const { desk } = deskWith({ status: 'ready', answer });
    const box = setUp({ desk, language });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByText(/^No results|^没有找到/u)).not.toBeInTheDocument();
  });

  it('says where the words end that could be read, and asks again on request', async () => {
    const reading = { read: 1280, size: 100_000, failed: true };
    const answer = { query: 'x', results: nothing('x'), reading };
    const { desk, ask } = deskWith({ status: 'ready', answer });
    const box = setUp({ desk });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(/^Only the first 1,280 of 100,000/u)).toBeVisible();
    ask.mockClear();
    await box.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(ask).toHaveBeenCalledWith('x');
  });

  it.each([
    ['slow', /^Search is still being prepared/u],
    ['failed', /^Search could not start/u],
  ] as const)('says that it is %s, and begins anew on request', async (status, sentence) => {
    const { desk, retry } = deskWith({ status, answer: null });
    const box = setUp({ desk });
    await box.user.type(box.field, 'x');
    expect(screen.getByText(sentence)).toBeVisible();
    await box.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('Enter opens nothing that was found for the letters before', async () => {
    const { search } = createSearchIndex({ atlas, names: realNames, linked: null });
    const answerTo = (query: string): SearchState => ({
      status: 'ready',
      answer: { query, results: search(query), reading: null },
    });
    const { desk, become } = deskWith(answerTo('hunan'));
    const box = setUp({ desk });
    await box.user.type(box.field, 'henan');
    expect(await screen.findByRole('option', { name: /^Hunan/u })).toBeInTheDocument();
    await box.user.keyboard('{Enter}');
    expect(selection(box)).toBeNull();
    await become(answerTo('henan'));
    expect(selection(box)).toEqual(henan);
  });
});
