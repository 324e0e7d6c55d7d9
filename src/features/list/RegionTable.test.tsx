import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealNames } from '../../../tests/fixtures/realData.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, groupingId, strategyTypeId } from '../../domain/ids.ts';
import type { AppStore } from '../../state/appStore.ts';
import { RegionTable } from './RegionTable.tsx';

// Nothing in the table is hidden, and asking jsdom so for every cell takes most of a test's time.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));

const names = loadRealNames();
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

function show(store: AppStore = createRealStore()) {
  const onDetails = vi.fn();
  renderAtlas(store, <RegionTable names={names} onDetails={onDetails} />);
  return { store, onDetails, user: userEvent.setup() };
}
const rows = () => [...document.querySelectorAll('tbody tr')];
const listed = () => rows().map((one) => one.querySelector('th')?.textContent ?? '');
/** Named by its first words. Asking for a row's role and name reads every cell of every row: too slow here. */
const row = (name: string) => {
  const found = rows().find((one) => one.textContent.startsWith(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const cells = (name: string) =>
  [...row(name).querySelectorAll('td')].map((cell) => cell.textContent);
const header = (name: string) => screen.getByRole('columnheader', { name });
const region = (name: RegExp) => screen.getByRole('button', { name });
const field = () => screen.getByRole('searchbox');

describe('RegionTable', () => {
  it('starts with the 34 provinces, those with the most statements first', () => {
    show();
    expect(rows()).toHaveLength(34);
    expect(listed()[0]).toBe('Henan 河南Province');
    expect(header('Statements')).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('status')).toHaveTextContent('34 provinces, 10 with statements');
  });

  it('shows the counts of the map, and "none" for zero', () => {
    show();
    expect(cells('Henan')).toEqual([
      '3',
      'none',
      '6',
      'Yellow River basin, Central Plains, Rise of Central China, Old Revolutionary Bases',
    ]);
    expect(cells('Jilin').slice(0, 2)).toEqual(['none', '1']);
  });

  it('shows "no data" without a report', () => {
    const store = createRealStore();
    act(() => store.setState({ linked: null, filter: null }));
    show(store);
    expect(cells('Henan').slice(0, 3)).toEqual(['no data', 'no data', 'no data']);
    expect(screen.getByRole('status')).toHaveTextContent('no data yet');
  });

  it('counts the statements that pass the filters, and says that filters are set', () => {
    show(createRealStore('en', { filters: filters({ types: [strategyTypeId('marine')] }) }));
    expect(cells('Fujian')[0]).toBe('1');
    expect(cells('Henan')[0]).toBe('none');
    expect(screen.getByRole('status')).toHaveTextContent('2 of 20 statements match the filters');
    expect(row('Henan')).toHaveTextContent('outside the selection');
  });

  it('sorts by the header that the user clicks, and reverses the order at a second click', async () => {
    const { user } = show();
    await user.click(within(header('Region')).getByRole('button'));
    expect(header('Region')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('Statements')).toHaveAttribute('aria-sort', 'none');
    expect(listed()[0]).toMatch(/^Anhui/);
    await user.click(within(header('Region')).getByRole('button'));
    expect(listed()[0]).toMatch(/^Zhejiang/);
  });

  it.each(['河南', 'henan', 'hn', 'Hen'])('finds Henan by %s', async (text) => {
    const { user } = show();
    await user.type(field(), text);
    expect(listed().some((name) => name.startsWith('Henan'))).toBe(true);
    expect(rows().length).toBeLessThan(5);
  });

  it('names the levels with matches when this level has none', async () => {
    const { user } = show();
    await user.type(field(), 'zhengzhou');
    expect(screen.getByText('No province matches “zhengzhou”.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show 1 city that matches' }));
    expect(listed()).toEqual(['Zhengzhou 郑州Prefecture-level city']);
  });

  it('offers to clear a search text without matches', async () => {
    const { user } = show();
    await user.type(field(), 'qqqq');
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(field()).toHaveValue('');
    expect(rows()).toHaveLength(34);
  });

  it('lists the cities of a province, and the groupings with the groupings around them', async () => {
    const { user } = show();
    await user.type(field(), 'henan');
    await user.click(screen.getByRole('radio', { name: 'Cities' }));
    expect(cells('Zhengzhou').slice(0, 4)).toEqual(['Henan', '2', 'none', '4']);
    await user.click(screen.getByRole('radio', { name: 'Groupings' }));
    await user.clear(field());
    expect(rows()).toHaveLength(34);
    expect(cells('Pearl River Delta')[4]).toMatch(/^Greater Bay Area/);
  });

  it('outlines a grouping on the map without opening it', async () => {
    const { user, store } = show();
    await user.click(screen.getByRole('radio', { name: 'Groupings' }));
    await user.click(screen.getByRole('checkbox', { name: 'Outline Central Plains on the map' }));
    expect(store.getState().view.overlays).toEqual(['central-plains']);
    expect(store.getState().view.selection).toBeNull();
  });
});

describe('selecting in RegionTable', () => {
  it('selects the row that the user clicks, and marks it', async () => {
    const { user, store } = show();
    await user.click(row('Jilin'));
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '220000' });
    expect(region(/^Jilin/)).toHaveAttribute('aria-current', 'true');
  });

  it('works by keyboard: one Tab stop, arrows move, Enter selects, a second Enter opens the details', async () => {
    const { user, store, onDetails } = show();
    region(/^Henan/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(region(/^Beijing/)).toHaveFocus();
    await user.keyboard('{End}{Home}{PageDown}{Enter}');
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '120000' });
    expect(onDetails).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onDetails).toHaveBeenCalledOnce();
    await user.tab({ shift: true });
    await user.tab();
    expect(region(/^Tianjin/)).toHaveFocus();
  });

  it('opens on the level of the present selection', () => {
    show(createRealStore('en', { selection: { kind: 'region', id: groupingId('beibu-gulf') } }));
    expect(screen.getByRole('radio', { name: 'Groupings' })).toBeChecked();
    expect(region(/^Beibu Gulf/)).toHaveAttribute('aria-current', 'true');
  });

  it('marks a region that is selected elsewhere', () => {
    const { store } = show();
    act(() => store.getState().select({ kind: 'region', id: adcode('410000') }));
    expect(region(/^Henan/)).toHaveAttribute('aria-current', 'true');
  });
});
