import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { sectionId, strategyTypeId } from '../../domain/ids.ts';
import { FilterSummary } from './FilterSummary.tsx';
import { ZeroResults } from './ZeroResults.tsx';

/** In the shipped report a deputy speaks about the sea, but no CPPCC member does. */
const marineByMembers = filters({ types: [strategyTypeId('marine')], bodies: ['member'] });

describe('ZeroResults', () => {
  it('renders nothing while any statement passes the filters', () => {
    renderAtlas(createRealStore(), <ZeroResults />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('says which filter to remove and how many statements that brings back', async () => {
    const store = createRealStore('en', { filters: marineByMembers });
    renderAtlas(store, <ZeroResults />);
    expect(
      await screen.findByRole('region', { name: 'No statement matches all filters' }),
    ).toBeVisible();
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

  it('clears all filters with one click', async () => {
    const store = createRealStore('en', { filters: marineByMembers });
    renderAtlas(store, <ZeroResults />);
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().view.filters).toEqual(filters({}));
  });

  it('says so when removing a single filter is not enough', async () => {
    const stuck = filters({
      types: [strategyTypeId('marine')],
      sections: [sectionId('s1')],
      bodies: ['not-stated'],
    });
    renderAtlas(createRealStore('zh', { filters: stuck }), <ZeroResults />);
    expect(await screen.findByText(/只去掉一项还不够/)).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('FilterSummary', () => {
  it('says how many of all statements are shown', () => {
    const store = createRealStore('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
    });
    renderAtlas(store, <FilterSummary />);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 20 statements shown');
  });

  it('says in Chinese that all statements are shown', () => {
    renderAtlas(createRealStore('zh'), <FilterSummary />);
    expect(screen.getByRole('status')).toHaveTextContent('显示全部 20 条发言');
  });
});
