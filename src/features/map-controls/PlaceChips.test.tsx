import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { strategyTypeId } from '../../domain/ids.ts';
import { useHover } from '../../state/hover.ts';
import { PlaceChips } from './PlaceChips.tsx';

const chip = (name: RegExp) => screen.getByRole('button', { name });

it('selects Hong Kong or Macao, and clears the selection at the second press', async () => {
  const store = createRealStore();
  renderAtlas(store, <PlaceChips />);
  await userEvent.click(chip(/^Macao/));
  expect(store.getState().view.selection).toEqual({ kind: 'region', id: '820000' });
  expect(chip(/^Macao/)).toHaveAttribute('aria-pressed', 'true');
  expect(chip(/^Hong Kong/)).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(chip(/^Macao/));
  expect(store.getState().view.selection).toBeNull();
});

it('counts the statements that pass the filters', () => {
  const store = createRealStore();
  const { unmount } = renderAtlas(store, <PlaceChips />);
  const before = chip(/^Hong Kong/).textContent;
  unmount();
  const none = createRealStore('en', { filters: filters({ types: [strategyTypeId('marine')] }) });
  renderAtlas(none, <PlaceChips />);
  expect(chip(/^Hong Kong/)).toHaveAccessibleName('Hong Kong, No statements');
  expect(before).toMatch(/^Hong Kong\d/);
});

it('highlights the place on the map while its chip is pointed at', async () => {
  renderAtlas(createRealStore('zh'), <PlaceChips />);
  await userEvent.hover(chip(/^香港/));
  expect(useHover.getState().hovered).toBe('810000');
  await userEvent.unhover(chip(/^香港/));
  expect(useHover.getState().hovered).toBeNull();
});
