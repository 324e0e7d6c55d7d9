import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { group, openPanel, place, textsOf, title } from '../../../tests/fixtures/openPanel.tsx';
import { strategyTypeId } from '../../domain/ids.ts';
import { NO_FILTERS } from '../../domain/view/view.ts';
import { useHover } from '../../state/hover.ts';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { RegionPanel } from './RegionPanel.tsx';

const HENAN = place('410000');
const marine = { ...NO_FILTERS, types: [strategyTypeId('marine')] };

describe('OverviewPanel', () => {
  test('shows totals, a hint how to begin, and links to the speakers', () => {
    openPanel(null);
    expect(title()).toHaveTextContent(/^Promote urban-rural integration/);
    expect(screen.getByText('Select a place on the map, or search for one.')).toBeVisible();
    expect(screen.getByText('People’s Daily · 9 March 2024')).toBeVisible();
    expect(screen.getByText(/^By Chang Qin, .*; contributors: Wang Zhou, /)).toBeVisible();
    expect(textsOf(screen.getAllByRole('listitem').slice(0, 3))).toEqual([
      '12 named speakers',
      '20 statements',
      '33 strategies',
    ]);
    for (const name of ['Zhuang Jianqiu', '[Quan Heng]', 'Feng Hongchang'])
      expect(screen.getByRole('link', { name })).toBeVisible();
  });

  test('opens the statements of the Government Work Report', async () => {
    const { user } = openPanel(null);
    const [first] = screen.getAllByRole('link', { name: 'Government Work Report' });
    if (first) await user.click(first);
    expect(title()).toHaveTextContent('Government Work Report');
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  test.each([
    ['en', 'Marine: 2 statements, 11 coastal provinces', 'Applies to', 'Contents'],
    ['zh', '海洋强国：2 条发言，11 个沿海省区市', '适用于', '目录'],
  ] as const)(
    'reads a filter: heading, regions, quotations, then the contents (%s)',
    async (language, heading, reach, contents) => {
      const { store } = openPanel(null, language);
      act(() => store.getState().setFilters(marine));
      expect(await screen.findByRole('heading', { level: 2, name: heading })).toBeVisible();
      expect(within(group(reach)).getAllByRole('link')).toHaveLength(1);
      const articles = screen.getAllByRole('article');
      expect(articles).toHaveLength(2);
      const below = screen.getByRole('heading', { name: contents });
      for (const article of articles)
        expect(article.compareDocumentPosition(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    },
  );

  test('shows the report until the code that reads filters has loaded, and never nothing', () => {
    const { store } = openPanel(null);
    act(() => store.getState().setFilters(marine));
    expect(title()).toHaveTextContent(/^(Promote urban-rural|Marine)/);
    expect(screen.getByRole('heading', { name: 'Contents' })).toBeVisible();
  });

  test('says that nothing matches, and keeps the contents', async () => {
    const { store } = openPanel(null);
    act(() => store.getState().setFilters({ ...marine, bodies: ['member'] }));
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Statements by members on marine strategies · 0',
      }),
    ).toBeVisible();
    expect(screen.getByText('No statement matches all filters')).toBeVisible();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Contents' })).toBeVisible();
  });

  test('says how many statements pass the filters', async () => {
    const { user, store } = openPanel(null);
    act(() => store.getState().setFilters(marine));
    expect(await screen.findByText('2 of 20 statements match the filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(store.getState().view.filters).toEqual(NO_FILTERS);
    expect(title()).toHaveFocus();
  });
});

describe('RegionPanel: navigation', () => {
  test('leaves the focus where it is when the map changes the selection', () => {
    const { store } = openPanel(HENAN);
    act(() => store.getState().select(place('350000')));
    expect(title()).toHaveTextContent('Fujian');
    expect(title()).not.toHaveFocus();
  });

  test('gives links an address that reproduces the view', () => {
    openPanel(place('410100'), 'zh');
    const [henan] = screen.getAllByRole('link', { name: '河南' });
    expect(henan).toHaveAttribute('href', '#r=410000&lang=zh');
  });

  test('highlights the region of a link on the map until the link disappears', async () => {
    const { user, store } = openPanel(HENAN);
    const [jiyuan] = within(group('Contains')).getAllByRole('link', { name: 'Jiyuan' });
    if (jiyuan) await user.hover(jiyuan);
    expect(useHover.getState().hovered).toBe('419001');
    act(() => store.getState().select(null));
    expect(useHover.getState().hovered).toBeNull();
  });

  test('closes, and links back to the report', async () => {
    const { user, onClose } = openPanel(HENAN);
    await user.click(screen.getByRole('button', { name: 'Close the panel' }));
    expect(onClose).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('link', { name: '2024 Two Sessions: overview' }));
    expect(screen.getByRole('heading', { name: /^Contents/ })).toBeVisible();
    expect(title()).toHaveFocus();
  });
});

describe('RegionPanel without a report', () => {
  test('says that the report is loading, and when it could not be loaded', () => {
    const store = createAppStore('en', DEFAULT_PREFERENCES);
    render(
      <AppStoreProvider value={store}>
        <RegionPanel onClose={() => undefined} />
      </AppStoreProvider>,
    );
    expect(screen.getByText('The report is still loading.')).toBeVisible();
    act(() =>
      store.getState().notify({ kind: 'missing', artefact: 'report', problem: 'unreachable' }),
    );
    expect(screen.getByText(/^The report could not be loaded/)).toBeVisible();
  });
});
