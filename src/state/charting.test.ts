import { describe, expect, it } from 'vitest';
import { createRealStore } from '../../tests/fixtures/renderAtlas.tsx';
import { RANK, SCATTER } from '../domain/indicators/chartView.ts';
import { DEFAULT_INDICATOR } from '../domain/indicators/indicatorView.ts';
import { INDICATOR_LAYER, SILENCE_LAYER } from '../domain/view/mapLayerIds.ts';

describe('a chart beside the map', () => {
  it('shows the default figure where the map shows none', () => {
    const store = createRealStore();
    store.getState().showChart(RANK);
    expect(store.getState().view).toMatchObject({
      ...{ chart: RANK, indicator: DEFAULT_INDICATOR, mode: INDICATOR_LAYER },
    });
  });

  it('keeps the figure that the map shows, and can be closed', () => {
    const store = createRealStore();
    const indicator = { ...DEFAULT_INDICATOR, id: 'gdp', year: 2020 };
    store.getState().showIndicator(indicator);
    store.getState().showChart(SCATTER);
    expect(store.getState().view).toMatchObject({ chart: SCATTER, indicator });
    store.getState().showChart(null);
    expect(store.getState().view).toMatchObject({ chart: null, indicator });
  });

  it('stays with another figure, and is gone with another layer', () => {
    const store = createRealStore();
    store.getState().showChart(RANK);
    store.getState().showIndicator({ ...DEFAULT_INDICATOR, id: 'gdp' });
    expect(store.getState().view.chart).toBe(RANK);
    store.getState().setMode(SILENCE_LAYER);
    expect(store.getState().view).toMatchObject({ chart: null, indicator: null });
  });
});
