import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { DEFAULT_INDICATOR } from '../../domain/indicators/indicatorView.ts';
import { speakerId, strategyTypeId } from '../../domain/ids.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { Insights } from './Insights.tsx';

function show(language: 'zh' | 'en' = 'en', view: Partial<ViewState> = {}) {
  const store = createRealStore(language, view);
  store.getState().setIndicators(loadRealIndicators());
  renderAtlas(store, <Insights />);
  return { store, user: userEvent.setup() };
}

const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('are at most three sentences, in the language of the page', () => {
  show('zh');
  const region = screen.getByRole('region', { name: '本视图要点' });
  expect(within(region).getAllByRole('button')).toHaveLength(3);
  expect(texts()[0]).toMatch(/^20 条发言中，有 12 条涉及 34 个省份中的 31 个，8 条面向全国/u);
});

it('set the view that they count, and are no buttons there', async () => {
  const view = { filters: filters({ types: [strategyTypeId('urban-rural')] }) };
  const { store, user } = show('en', view);
  const before = texts();
  await user.click(screen.getAllByRole('button')[0] ?? document.body);
  expect(store.getState().view).toMatchObject({ mode: SILENCE_LAYER, ...view });
  expect(texts()).toEqual(before);
  expect(screen.queryByRole('button', { name: before[0] ?? '' })).toBeNull();
});

it('of a figure open its ranking from the end that they count', async () => {
  const { store, user } = show();
  store.getState().showIndicator({ ...DEFAULT_INDICATOR, year: 2023 });
  await user.click(
    await screen.findByRole('button', { name: /^Of the five provinces with the lowest/u }),
  );
  expect(store.getState().view).toMatchObject({
    chart: { kind: 'rank', isLowestFirst: true },
    indicator: { id: 'income', year: 2023 },
  });
});

it('are absent where the view shows nothing', () => {
  const none = { types: [strategyTypeId('marine')], bodies: ['member'] as const };
  show('en', {
    filters: filters(none),
    selection: { kind: 'speaker', id: speakerId('yang-wuyun') },
  });
  expect(screen.queryByRole('list')).toBeNull();
});
