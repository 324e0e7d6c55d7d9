import { act } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { createRealStore, filters, renderAtlas } from '../../tests/fixtures/renderAtlas.tsx';
import { adcode, groupingId, strategyTypeId } from '../domain/ids.ts';
import type { Selection } from '../domain/view/view.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { FilterMenu } from '../features/filters/FilterMenu.tsx';
import { FilterSummary } from '../features/filters/FilterSummary.tsx';
import { TypeChips } from '../features/filters/TypeChips.tsx';
import { ZeroResults } from '../features/filters/ZeroResults.tsx';
import { Legend } from '../features/legend/Legend.tsx';

const FEATURES = {
  chips: <TypeChips />,
  menu: <FilterMenu />,
  summary: <FilterSummary />,
  zero: <ZeroResults />,
  legend: <Legend palette={LIGHT_PALETTE} />,
};

/** Renders every feature and counts, by name, how often React renders in it from now on. */
function renderCounted() {
  const store = createRealStore();
  const counts = new Map<string, number>();
  renderAtlas(
    store,
    Object.entries(FEATURES).map(([name, feature]) => (
      <Profiler key={name} id={name} onRender={(id) => counts.set(id, (counts.get(id) ?? 0) + 1)}>
        {feature}
      </Profiler>
    )),
  );
  counts.clear();
  return { store, counts };
}

const region = (id: string): Selection => ({ kind: 'region', id: adcode(id) });

describe('features that do not depend on the selection', () => {
  it('do not render when a place is selected, replaced or cleared', () => {
    const { store, counts } = renderCounted();
    for (const selection of [region('410000'), region('500000'), null])
      act(() => store.getState().select(selection));
    expect(Object.fromEntries(counts)).toEqual({});
  });

  it('render when the filters change, and the legend when a grouping is outlined', () => {
    const { store, counts } = renderCounted();
    act(() => store.getState().setFilters(filters({ types: [strategyTypeId('marine')] })));
    expect(counts.get('chips')).toBeGreaterThan(0);
    expect(counts.get('legend')).toBeGreaterThan(0);
    counts.clear();
    const delta = groupingId('yangtze-river-delta');
    act(() => store.getState().select({ kind: 'region', id: delta }));
    expect([...counts.keys()]).toEqual(['legend']);
  });
});
