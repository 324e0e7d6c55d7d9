import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, groupingId } from '../../domain/ids.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { MOST_USED, YELLOW_RIVER_CLUSTERS } from './mostUsed.ts';
import { OverlayMenu } from './OverlayMenu.tsx';

// Nothing in the menu is hidden, and asking jsdom so for every box takes most of a test's time.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));

const button = () => screen.getByRole('button', { name: /^Groupings/ });
const menu = () => within(screen.getByRole('dialog', { name: 'Groupings on the map' }));
const clusters = () => menu().getByRole('checkbox', { name: 'Its four clusters' });

/** The switch of a grouping in one of the lists; those within reach stand in their category again. */
const switchIn = (list: string, name: string) =>
  within(menu().getByRole('list', { name: list })).getByRole('switch', { name });

async function openMenu(overlays: readonly string[] = []) {
  const store = createRealStore('en', { overlays: overlays.map(groupingId) });
  renderAtlas(store, <OverlayMenu palette={LIGHT_PALETTE} />);
  await userEvent.click(button());
  await screen.findByRole('dialog', { name: 'Groupings on the map' }, { timeout: 10_000 });
  return store;
}

describe('OverlayMenu', () => {
  it('lists only groupings that the atlas has', () => {
    const { atlas } = createRealStore().getState();
    for (const id of [...MOST_USED, ...YELLOW_RIVER_CLUSTERS])
      expect(atlas?.grouping(id)).toBeDefined();
  });

  it('lists all 34 groupings by category, and the most used ones above them', async () => {
    await openMenu();
    const switches = menu()
      .getAllByRole('switch')
      .filter((one) => one !== menu().getByRole('switch', { name: 'Counties' }));
    const within34 = switches.length - MOST_USED.length;
    expect(within34 - YELLOW_RIVER_CLUSTERS.length).toBe(34);
    expect(menu().getByRole('heading', { name: 'All 34' })).toBeVisible();
    expect(menu().getByRole('heading', { name: 'Macro-regions' })).toBeVisible();
  });

  it('switches one grouping on and off', async () => {
    const store = await openMenu();
    await userEvent.click(switchIn('Most used', 'Greater Bay Area'));
    expect(store.getState().view.overlays).toEqual(['greater-bay-area']);
    expect(switchIn('Major regional strategy areas', 'Greater Bay Area')).toBeChecked();
    expect(button()).toHaveAccessibleName('Groupings 1 on the map');
    await userEvent.click(switchIn('Most used', 'Greater Bay Area'));
    expect(store.getState().view.overlays).toEqual([]);
  });

  it('switches the four clusters together, and is indeterminate while only some are on', async () => {
    const store = await openMenu(['yangtze-river-delta']);
    await userEvent.click(clusters());
    expect(store.getState().view.overlays).toEqual([
      'yangtze-river-delta',
      ...YELLOW_RIVER_CLUSTERS,
    ]);
    expect(clusters()).toBeChecked();
    await userEvent.click(switchIn('Its four clusters', 'Central Plains'));
    expect(clusters()).toBePartiallyChecked();
    await userEvent.click(clusters());
    await userEvent.click(clusters());
    expect(store.getState().view.overlays).toEqual(['yangtze-river-delta']);
  });

  it('finds a grouping by its name in the other language', async () => {
    await openMenu();
    await userEvent.type(menu().getByRole('searchbox', { name: 'Find a grouping' }), '成渝');
    expect(menu().getByRole('switch', { name: 'Chengdu–Chongqing' })).toBeVisible();
    expect(menu().queryByRole('switch', { name: 'Beibu Gulf' })).not.toBeInTheDocument();
  });

  it('opens a grouping and closes the menu', async () => {
    const store = await openMenu();
    await userEvent.click(menu().getByRole('button', { name: 'Open Beibu Gulf' }));
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: 'beibu-gulf' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('switches to the plain map layer', async () => {
    const store = await openMenu();
    const plain = menu().getByRole('radio', { name: 'no colours' });
    expect(menu().getByRole('radio', { name: 'by number of statements' })).toBeChecked();
    await userEvent.click(plain);
    expect(store.getState().view.mode).toBe('plain');
    expect(plain).toBeChecked();
  });

  it('shows the line of a grouping that is on, and none of another', async () => {
    const store = await openMenu(['greater-bay-area', 'yellow-river-basin']);
    const lineOf = (name: string) =>
      switchIn('Most used', name).closest('label')?.querySelector('line');
    expect(lineOf('Greater Bay Area')).toHaveAttribute('data-dash', 'sysDash');
    expect(lineOf('Yellow River basin')).toHaveAttribute('stroke', LIGHT_PALETTE.overlays[3]);
    expect(lineOf('Yangtze River Delta')).toBeFalsy();
    await userEvent.click(menu().getByRole('button', { name: 'Remove all' }));
    expect(store.getState().view.overlays).toEqual([]);
  });

  it('says that colours repeat only when more than eight groupings are on', async () => {
    const { atlas } = createRealStore().getState();
    const ids = (atlas?.groupings ?? []).map(({ id }) => id);
    const store = await openMenu(ids.slice(0, 9));
    expect(menu().getByText(/colours are used again/)).toBeVisible();
    act(() => store.getState().setOverlays(ids.slice(0, 8)));
    expect(menu().queryByText(/colours are used again/)).not.toBeInTheDocument();
  });

  it('takes the place of the panel, and closes with Escape and returns the focus', async () => {
    const panel = document.body.appendChild(document.createElement('aside'));
    panel.id = 'panel';
    await openMenu();
    expect(panel).toContainElement(screen.getByRole('dialog'));
    expect(screen.getByRole('dialog')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
    panel.remove();
  });

  it('closes with Escape while the focus is on the map, and leaves the focus there', async () => {
    await openMenu();
    const map = document.body.appendChild(document.createElement('input'));
    map.dataset['mapFocus'] = '';
    map.focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(map).toHaveFocus();
    map.remove();
  });

  it('makes room for the panel when a region is selected', async () => {
    const store = await openMenu();
    act(() => store.getState().select({ kind: 'region', id: adcode('410000') }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
