import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { sectionId, strategyTypeId } from '../../domain/ids.ts';
import { FilterSummary } from './FilterSummary.tsx';
import { ZeroResults } from './ZeroResults.tsx';

/** No member of the CPPCC speaks of the sea in the shipped report; a deputy does. */
const seaAndMembers = filters({ types: [strategyTypeId('marine')], bodies: ['member'] });

describe('ZeroResults', () => {
  it('stays away while anything is shown', () => {
    renderAtlas(createRealStore(), <ZeroResults />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('says which filter to take away and how many statements that brings', async () => {
    const store = createRealStore('en', { filters: seaAndMembers });
    renderAtlas(store, <ZeroResults />);
    expect(screen.getByRole('region', { name: 'No statement matches all filters' })).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Strategy type: Marine brings back 2 statements' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Speaker’s role: CPPCC members brings back 2 statements',
      }),
    );
    expect(store.getState().view.filters).toEqual(filters({ types: [strategyTypeId('marine')] }));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('clears all in one click', async () => {
    const store = createRealStore('en', { filters: seaAndMembers });
    renderAtlas(store, <ZeroResults />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().view.filters).toEqual(filters({}));
  });

  it('says so when no single filter is to blame', () => {
    const stuck = filters({
      types: [strategyTypeId('marine')],
      sections: [sectionId('s1')],
      bodies: ['not-stated'],
    });
    renderAtlas(createRealStore('zh', { filters: stuck }), <ZeroResults />);
    expect(screen.getByText(/只去掉一项还不够/)).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('FilterSummary', () => {
  it('tells how many of how many are shown', () => {
    const store = createRealStore('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
    });
    renderAtlas(store, <FilterSummary />);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 20 statements shown');
  });

  it('says in Chinese that all are shown', () => {
    renderAtlas(createRealStore('zh'), <FilterSummary />);
    expect(screen.getByRole('status')).toHaveTextContent('显示全部 20 条发言');
  });
});
