import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { sectionId, strategyTypeId } from '../../domain/ids.ts';
import { TypeChips } from './TypeChips.tsx';

const chips = () => within(screen.getByRole('group', { name: 'Strategy types' }));
const chip = (name: RegExp) => chips().getByRole('button', { name });

describe('TypeChips', () => {
  it('shows the six types, each with its number of statements', () => {
    renderAtlas(createRealStore(), <TypeChips />);
    const { types, strategies, statements } = loadRealReport();
    expect(chips().getAllByRole('button')).toHaveLength(6);
    for (const type of types) {
      const ids = strategies.filter((one) => one.type === type.id).map(({ id }) => id);
      const count = statements.filter((one) => one.strategies.some((id) => ids.includes(id)));
      expect(chip(new RegExp(`^${type.short.en} `))).toHaveAccessibleName(
        `${type.short.en} ${count.length} ${count.length === 1 ? 'statement' : 'statements'}`,
      );
    }
  });

  it('describes a chip with the full name of its type', () => {
    renderAtlas(createRealStore(), <TypeChips />);
    expect(chip(/^Marine/)).toHaveAccessibleDescription('Marine economy and maritime power');
  });

  it('filters by one type alone, and by none again at the second click', async () => {
    const store = createRealStore('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
    });
    renderAtlas(store, <TypeChips />);
    await userEvent.click(chip(/^Urban/));
    expect(store.getState().view.filters.types).toEqual(['urban-rural']);
    expect(chip(/^Urban/)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(/^Marine/)).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(chip(/^Urban/));
    expect(store.getState().view.filters.types).toEqual([]);
  });

  it.each(['Control', 'Meta', 'Shift'])(
    'adds a type to the filter while %s is held',
    async (key) => {
      const store = createRealStore('en', {
        filters: filters({ types: [strategyTypeId('marine')] }),
      });
      renderAtlas(store, <TypeChips />);
      const user = userEvent.setup();
      await user.keyboard(`{${key}>}`);
      await user.click(chip(/^Urban/));
      await user.keyboard(`{/${key}}`);
      expect(store.getState().view.filters.types).toEqual(['marine', 'urban-rural']);
    },
  );

  it('describes a chip that would leave no statement, and keeps it clickable', async () => {
    const store = createRealStore('en', { filters: filters({ sections: [sectionId('s1')] }) });
    renderAtlas(store, <TypeChips />);
    expect(chip(/^Marine 0 statements$/)).toHaveAccessibleDescription(
      /No statement of this type matches the other filters/,
    );
    await userEvent.click(chip(/^Marine/));
    expect(store.getState().view.filters.types).toEqual(['marine']);
  });

  it('clears all filters with one click and keeps the focus in the row', async () => {
    const store = createRealStore('en', {
      filters: filters({ types: [strategyTypeId('marine')], bodies: ['deputy'] }),
    });
    renderAtlas(store, <TypeChips />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(store.getState().view.filters).toEqual(filters({}));
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
    expect(chip(/^Urban/)).toHaveFocus();
  });

  it('is labelled in Chinese on a Chinese page', () => {
    renderAtlas(createRealStore('zh', { filters: filters({ bodies: ['deputy'] }) }), <TypeChips />);
    expect(screen.getByRole('group', { name: '战略类型' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^海洋强国 \d+ 条发言$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: '清除筛选' })).toBeVisible();
  });
});
