import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readSilence } from '../../../tests/fixtures/readSilence.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { deriveChoropleth } from '../../domain/paints/derivePaints.ts';
import { groupingId, mapLayerId, strategyTypeId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { selectViewModel } from '../../state/selectViewModel.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { Legend } from './Legend.tsx';

function show(view: Partial<ViewState> = {}, language: Language = 'en') {
  const store = createRealStore(language, view);
  renderAtlas(store, <Legend palette={LIGHT_PALETTE} />);
  return store;
}
const colours = () => within(screen.getByRole('list', { name: 'Colours' }));
const marine = filters({ types: [strategyTypeId('marine')] });

describe('Legend', () => {
  it('names the classes the map is filled with', () => {
    const viewModel = selectViewModel(show().getState());
    if (!viewModel) throw new Error('nothing shown');
    const { classes } = deriveChoropleth(viewModel, LIGHT_PALETTE).scale;
    expect(colours().getAllByRole('listitem')).toHaveLength(classes.length);
    expect(
      colours()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(classes.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)));
  });

  it('names what is counted and the filters that are set', () => {
    show({ filters: marine });
    expect(screen.getByText('Where the strategies apply')).toBeVisible();
    expect(screen.getByText('filter: Marine')).toBeVisible();
    expect(screen.getByText('does not match the filters')).toBeVisible();
  });

  it('names land without statements and land reached through groupings, but no fill that the map lacks', () => {
    show();
    for (const text of ['none', 'through a grouping or province'])
      expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByText('no data')).not.toBeInTheDocument();
    expect(screen.getByText('all 20 statements of the report')).toBeVisible();
  });

  it('names who no one speaks of, the rest on request', async () => {
    readSilence();
    show({ mode: SILENCE_LAYER });
    expect(screen.getByText('by no one: 3 provinces')).toBeVisible();
    expect(screen.getByText(/^No one speaks of 3 of 34 provinces: Tianjin/u)).toBeVisible();
    const groupings = /^No one speaks of 6 of 34 groupings/u;
    expect(screen.queryByText(groupings)).toBeNull();
    await userEvent.click(screen.getByText(/^Groupings and strategies/u));
    expect(await screen.findByText(groupings)).toBeVisible();
  });

  it('explains the markers where the map has some', () => {
    show({ filters: marine });
    expect(screen.getByText(/^Circle size: number of statements/)).toBeVisible();
  });

  it('names in a show only the types that colour its markers', () => {
    const store = createRealStore('en', { filters: marine });
    renderAtlas(store, <Legend palette={LIGHT_PALETTE} inShow />);
    const types = within(screen.getByRole('list', { name: 'Types' }));
    expect(types.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Marine',
    ]);
    expect(screen.queryByText(/chips/)).not.toBeInTheDocument();
  });

  it('stays open in a show on a large window, and starts folded on a small one', () => {
    const store = createRealStore('en');
    const { unmount } = renderAtlas(store, <Legend palette={LIGHT_PALETTE} inShow />);
    expect(screen.queryByRole('button', { name: 'Legend' })).not.toBeInTheDocument();
    unmount();
    renderAtlas(store, <Legend palette={LIGHT_PALETTE} inShow startsOpen={false} />);
    expect(screen.getByRole('button', { name: 'Legend', expanded: false })).toBeVisible();
  });

  it('names every grouping on the map with its line', async () => {
    show({ overlays: [groupingId('greater-bay-area'), groupingId('yellow-river-basin')] });
    const rows = within(await screen.findByRole('list', { name: 'Groupings on the map' }));
    const lines = rows.getAllByRole('listitem').map((row) => {
      const line = row.querySelector('line');
      return [row.textContent, line?.getAttribute('stroke'), line?.dataset['dash']];
    });
    expect(lines).toEqual([
      ['Greater Bay Area', LIGHT_PALETTE.overlays[1], 'sysDash'],
      ['Yellow River basin', LIGHT_PALETTE.overlays[3], 'lgDash'],
    ]);
    expect(screen.queryByText(/colours are used again/)).not.toBeInTheDocument();
  });

  it('says that colours repeat when more than eight groupings are on', async () => {
    const { atlas } = createRealStore().getState();
    show({ overlays: (atlas?.groupings ?? []).slice(0, 9).map(({ id }) => id) });
    expect(await screen.findByText(/colours are used again/)).toBeVisible();
  });

  it('explains hatching only where a partial member is on the map', async () => {
    show({ overlays: [groupingId('greater-bay-area')] });
    expect(await screen.findByText('Greater Bay Area')).toBeVisible();
    expect(screen.queryByText('only part belongs')).not.toBeInTheDocument();
  });

  it('explains hatching and fading for the Yellow River basin', () => {
    show({ selection: { kind: 'region', id: groupingId('yellow-river-basin') } });
    expect(screen.getByText('only part belongs')).toBeVisible();
    expect(screen.getByText('not part of the selection')).toBeVisible();
  });

  it('says that the plain layer has no colours', () => {
    show({ mode: mapLayerId('plain') });
    expect(screen.getByText('Regions are not coloured.')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Colours' })).not.toBeInTheDocument();
  });

  it('names only "no data" without a report', () => {
    renderAtlas(createAppStore('zh', DEFAULT_PREFERENCES), <Legend palette={LIGHT_PALETTE} />);
    expect(screen.getByText('尚未加载报告，暂无数据。')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['无数据']);
  });

  it('folds and unfolds without changing the view', async () => {
    const store = show({}, 'zh');
    const { view } = store.getState();
    const toggle = screen.getByRole('button', { name: '图例', expanded: true });
    await userEvent.click(toggle);
    expect(screen.queryByText('各省份的发言数')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '图例', expanded: false }));
    expect(screen.getByText('各省份的发言数')).toBeVisible();
    expect(store.getState().view).toBe(view);
  });
});
