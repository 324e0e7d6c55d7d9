import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadRealCounties } from '../../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { withCounties } from '../../domain/regions/counties.ts';
import { adcode } from '../../domain/ids.ts';
import { CountySwitch } from './CountySwitch.tsx';

describe('CountySwitch', () => {
  it('shows the state of loading, and offers to try again after a failure', async () => {
    const store = createRealStore('en');
    renderAtlas(store, <CountySwitch />);
    await userEvent.click(screen.getByRole('switch', { name: 'Counties' }));
    expect(store.getState().view.counties).toBe(true);
    const state = screen.getByRole('status');
    act(() => store.getState().setCountyData('loading'));
    expect(state).toHaveTextContent('Loading the county boundaries…');
    act(() => store.getState().setCountyData('missing'));
    expect(state).toHaveTextContent('The counties could not be loaded.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    act(() => store.getState().setCountyData('there'));
    expect(state).toHaveTextContent('Zoom in to see counties');
    act(() => store.getState().setInteraction({ isZoomedToCounties: true }));
    expect(state).toBeEmptyDOMElement();
    expect(screen.getByText(/machine-romanised/)).toBeVisible();
  });

  it('selects the city of a county when it is switched off, and is on while a county is selected', () => {
    const store = createRealStore('en');
    const { atlas, showAtlas } = store.getState();
    if (!atlas) throw new Error('no atlas');
    showAtlas(withCounties(atlas, loadRealCounties().places));
    store.getState().select({ kind: 'region', id: adcode('410184') });
    expect(store.getState().view.counties).toBe(true);
    store.getState().setCounties(false);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '410100' });
    // The camera may move to the city: it was not clicked on the map.
  });
});
