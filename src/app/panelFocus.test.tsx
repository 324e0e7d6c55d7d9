import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadRealIndicators } from '../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../tests/fixtures/renderAtlas.tsx';
import { focusPanel } from '../actions/focus.ts';
import { RANK } from '../domain/indicators/chartView.ts';
import { adcode } from '../domain/ids.ts';
import { ChartPanel } from '../features/charts/ChartPanel.tsx';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';

it('the focus moves to the heading of the region, also with the ranking above it', async () => {
  const henan = { kind: 'region', id: adcode('410000') } as const;
  const store = createRealStore('en', { selection: henan });
  store.getState().setIndicators(loadRealIndicators());
  store.getState().showChart(RANK);
  const onClose = () => undefined;
  renderAtlas(
    store,
    <aside id="panel" tabIndex={-1}>
      <RegionPanel
        onClose={onClose}
        chart={<ChartPanel chart={RANK} palette={LIGHT_PALETTE} onClose={onClose} />}
      />
    </aside>,
  );
  expect(screen.getByRole('heading', { name: /^Disposable income per head/u })).toBeVisible();
  act(focusPanel);
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 2, name: /Henan/u })).toHaveFocus(),
  );
});
