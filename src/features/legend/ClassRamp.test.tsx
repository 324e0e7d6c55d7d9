import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../../domain/ids.ts';
import { deriveChoropleth } from '../../domain/paints/derivePaints.ts';
import { useHover } from '../../state/hover.ts';
import { selectViewModel } from '../../state/selectViewModel.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { Legend } from './Legend.tsx';

const henan = adcode('410000');

function renderLegend() {
  const store = createRealStore('en', {});
  renderAtlas(store, <Legend palette={LIGHT_PALETTE} />);
  const viewModel = selectViewModel(store.getState());
  if (!viewModel) throw new Error('nothing shown');
  return deriveChoropleth(viewModel, LIGHT_PALETTE);
}

const list = () => screen.getByRole('list', { name: 'Colours' });
const classButtons = () => within(list()).getAllByRole('button');
const highlighted = () => useHover.getState().highlightedClass;

beforeEach(() => {
  useHover.getState().hover(null);
  useHover.getState().highlightClass(null);
});

describe('a class of the legend', () => {
  it('highlights its regions under the pointer, and all again after it', async () => {
    const { scale } = renderLegend();
    const user = userEvent.setup();
    const [first] = classButtons();
    if (!first) throw new Error('no class');
    await user.hover(first);
    expect(highlighted()).toBe(scale.classes[0]?.colour);
    await user.unhover(first);
    expect(highlighted()).toBeNull();
  });

  it('stays highlighted after Enter until it is pressed again, with another one highlighted under the pointer', async () => {
    const { scale } = renderLegend();
    const user = userEvent.setup();
    const [first, second] = classButtons();
    if (!first || !second) throw new Error('too few classes');
    first.focus();
    await user.keyboard('{Enter}');
    expect(first).toHaveAttribute('aria-pressed', 'true');
    expect(highlighted()).toBe(scale.classes[0]?.colour);
    await user.hover(second);
    expect(highlighted()).toBe(scale.classes[1]?.colour);
    await user.unhover(second);
    expect(highlighted()).toBe(scale.classes[0]?.colour);
    await user.keyboard('{Enter}');
    expect(highlighted()).toBeNull();
  });

  it('is not highlighted any more when the legend is folded', async () => {
    renderLegend();
    const user = userEvent.setup();
    const [first] = classButtons();
    if (!first) throw new Error('no class');
    await user.click(first);
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(highlighted()).toBeNull();
  });

  it('is marked while a region of it is hovered', () => {
    const { scale, paints } = renderLegend();
    const at = scale.classes.findIndex(({ colour }) => colour === paints.get(henan)?.fill);
    const marked = () => [...list().children].map((item) => item.hasAttribute('data-hovered'));
    act(() => useHover.getState().hover(henan));
    expect(marked()).toEqual(scale.classes.map((_, index) => index === at));
    act(() => useHover.getState().hover(null));
    expect(marked()).not.toContain(true);
  });
});
