import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { citiesLayer } from '../../tests/fixtures/citiesLayer.ts';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import { createRealStore, renderAtlas } from '../../tests/fixtures/renderAtlas.tsx';
import { availableCommands } from '../actions/findCommands.ts';
import { vocabularyOf } from '../features/address/vocabulary.ts';
import { adcode } from '../domain/ids.ts';
import { decodeView, encodeView } from '../domain/view/address.ts';
import { drawLegend } from '../features/handouts/page/legend/drawLegend.ts';
import { Legend } from '../features/legend/Legend.tsx';
import { RegionTable } from '../features/list/RegionTable.tsx';
import { sentenceOf } from '../features/map-keyboard/speech.ts';
import { MapLayerToggle } from '../features/overlays/MapLayerToggle.tsx';
import { MapTooltip } from '../features/tooltip/MapTooltip.tsx';
import { useHover } from '../state/hover.ts';
import { selectViewModel } from '../state/selectViewModel.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { createMapSceneStore } from '../viewport/mapSceneStore.ts';
import { MapSceneUpdater } from '../viewport/MapSceneUpdater.tsx';
import type { MapPointer } from '../viewport/usePicking.ts';

vi.mock(import('../map/layers/registry.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const { citiesLayer: third } = await import('../../tests/fixtures/citiesLayer.ts');
  const layers = [...original.MAP_LAYERS, third];
  return {
    MAP_LAYERS: layers,
    mapLayer: (id) => layers.find((layer) => layer.id === id) ?? original.mapLayer(id),
  };
});

const henan = adcode('410000');
const createCitiesStore = () => createRealStore('en', { mode: citiesLayer.id });

describe('a third layer that is only listed in the registry', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('paints the regions of the map', () => {
    const sceneStore = createMapSceneStore(LIGHT_PALETTE);
    renderAtlas(
      createCitiesStore(),
      <MapSceneUpdater sceneStore={sceneStore} palette={LIGHT_PALETTE} />,
    );
    const { paints } = sceneStore.getState();
    expect(paints.get(henan)).toEqual({ fill: 'teal', noData: false });
    expect(paints.get(adcode('410100'))).toMatchObject({ noData: true });
  });

  it('is an option of the switch', async () => {
    const store = createRealStore('en');
    renderAtlas(store, <MapLayerToggle />);
    await userEvent.click(screen.getByRole('radio', { name: 'by number of cities' }));
    expect(store.getState().view.mode).toBe('cities');
  });

  it('fills the legend on the screen', () => {
    renderAtlas(createCitiesStore(), <Legend palette={LIGHT_PALETTE} />);
    expect(screen.getByText('Cities below the province (cities)')).toBeVisible();
    expect(screen.getByText('Counties are not counted.')).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Colours' })).getByText('some')).toBeVisible();
    expect(screen.getByText('no data')).toBeVisible();
  });

  it('fills the legend of a hand-out', () => {
    const viewModel = selectViewModel(createCitiesStore().getState());
    if (!viewModel) throw new Error('no view model');
    const legend = drawLegend({
      viewModel,
      palette: LIGHT_PALETTE,
      language: 'zh',
      measure: (text) => text.length * 10,
      level: 'province',
    });
    const texts = legend
      .at(0, 0)
      .map((drawing) => (drawing.kind === 'text' ? drawing.fullText : ''));
    expect(texts).toEqual(expect.arrayContaining(['下辖城市（个）', '不计县。', '有', '无数据']));
  });

  it('gives the row of the tooltip', () => {
    const pointer: MapPointer = { at: [100, 100], mapWidth: 800, region: henan };
    const pointers = createStore(() => ({ pointer }));
    renderAtlas(createCitiesStore(), <MapTooltip pointers={pointers} />);
    act(() => useHover.getState().hover(henan));
    expect(screen.getByText('18 cities')).toBeInTheDocument();
    act(() => useHover.getState().hover(null));
  });

  it('gives its part of the spoken sentence', () => {
    expect(sentenceOf(createCitiesStore().getState(), henan)).toMatch(
      /^Henan, province, with 18 cities; part of /,
    );
  });

  it('adds a column to the list, by which the rows are sorted', async () => {
    renderAtlas(createCitiesStore(), <RegionTable names={null} onDetails={vi.fn()} />);
    const heading = screen.getByRole('columnheader', { name: 'Cities (cities)' });
    const rows = () => [...document.querySelectorAll('tbody tr')];
    const cellOf = (row: Element | undefined) => row?.querySelector('td')?.textContent;
    await userEvent.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(cellOf(rows()[0])).toBe('26 in all');
    expect(cellOf(rows().at(-1))).toBe('no data');
  });

  it('is kept in the address', () => {
    const store = createCitiesStore();
    const address = encodeView(store.getState().view, 'en');
    expect(address).toBe('map=cities');
    const { view, dropped } = decodeView(address, vocabularyOf(store.getState()), 'en');
    expect([view.mode, dropped]).toEqual(['cities', []]);
  });

  it('has a command', () => {
    const store = createRealStore('en');
    const found = availableCommands(commandContext(store)).find(
      ({ label }) => label.en === 'Colour regions by number of cities',
    );
    found?.run(commandContext(store));
    expect(store.getState().view.mode).toBe('cities');
  });
});
