import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadRealReport, loadSecondReport } from '../../../tests/fixtures/realData.ts';
import {
  createRealStore,
  createStoreOf,
  filters,
  renderAtlas,
} from '../../../tests/fixtures/renderAtlas.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { sectionId, strategyTypeId } from '../../domain/ids.ts';
import { TypeChips } from './TypeChips.tsx';

const chips = () => within(screen.getByRole('group', { name: 'Strategy types (any of)' }));
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

  it('counts the strategies of a report without statements', () => {
    renderAtlas(createStoreOf(loadSecondReport()), <TypeChips />);
    expect(chip(/^Major regional/)).toHaveAccessibleName('Major regional 7 strategies');
    expect(chip(/^Major regional/)).toHaveAccessibleDescription('Major regional strategies');
  });

  it('describes a chip with its full name, what is counted, and that several may be on', () => {
    renderAtlas(createRealStore(), <TypeChips />);
    expect(chip(/^Marine/)).toHaveAccessibleDescription(
      'Marine economy and maritime power\n2 statements of this type match the other filters\nSeveral types can be on: statements of any of them are shown',
    );
  });

  it('switches a type on beside the others, and off at the second click', async () => {
    const store = createRealStore('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
    });
    renderAtlas(store, <TypeChips />);
    await userEvent.click(chip(/^Urban/));
    expect(store.getState().view.filters.types).toEqual(['marine', 'urban-rural']);
    expect(chip(/^Urban/)).toHaveAttribute('aria-pressed', 'true');
    expect(chip(/^Marine/)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(chip(/^Marine/));
    expect(store.getState().view.filters.types).toEqual(['urban-rural']);
  });

  it.each([
    ['no filter', filters({})],
    ['one type', filters({ types: [strategyTypeId('regional-coordinated')] })],
    ['a type and a body', filters({ types: [strategyTypeId('marine')], bodies: ['deputy'] })],
  ])('names and counts every type as the menu does under %s', async (_, given) => {
    renderAtlas(
      createRealStore('en', { filters: given }),
      <>
        <TypeChips />
        <FilterMenu />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: /^More filters/ }));
    const group = await screen.findByRole('group', { name: /^Strategy type \(any of\)/ });
    const boxes = within(group).getAllByRole('checkbox');
    const textsOf = (elements: readonly (Element | null)[]) =>
      elements.map((element) => element?.textContent);
    expect(textsOf(boxes.map((box) => box.closest('label')))).toEqual(
      textsOf(chips().getAllByRole('button')),
    );
    const pressed = chips()
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-pressed') === 'true');
    expect(boxes.map((box) => box instanceof HTMLInputElement && box.checked)).toEqual(pressed);
  });

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
    expect(screen.getByRole('group', { name: '战略类型（任一）' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^海洋强国 \d+ 条发言$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: '清除筛选' })).toBeVisible();
  });
});
