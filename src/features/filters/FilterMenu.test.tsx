import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRealReport, loadSecondReport } from '../../../tests/fixtures/realData.ts';
import {
  createRealStore,
  createStoreOf,
  filters,
  renderAtlas,
} from '../../../tests/fixtures/renderAtlas.tsx';
import { groupingId, sectionId, strategyTypeId } from '../../domain/ids.ts';
import { FilterMenu } from './FilterMenu.tsx';

// Nothing in the menu is hidden, and checking that in jsdom takes most of a test's time.
beforeAll(() => configure({ defaultHidden: true }));
afterAll(() => configure({ defaultHidden: false }));

const button = () => screen.getByRole('button', { name: /^More filters/ });
const menu = () => screen.getByRole('dialog', { name: 'Filter the statements' });
const group = (name: string) =>
  within(within(menu()).getByRole('group', { name: `${name} (any of)` }));

async function openMenu(store = createRealStore()) {
  renderAtlas(
    store,
    <>
      <FilterMenu />
      <button type="button">elsewhere</button>
    </>,
  );
  await userEvent.click(button());
  await within(menu()).findAllByRole('group');
  return store;
}

describe('FilterMenu', () => {
  it('counts the statements of deputies, members and other speakers', async () => {
    await openMenu();
    const { speakers, statements } = loadRealReport();
    const countOf = (body: string) =>
      statements.filter((one) => speakers.find(({ id }) => id === one.speaker)?.body === body)
        .length;
    const names = [
      ['NPC deputies', 'deputy'],
      ['CPPCC members', 'member'],
      ['Not stated in the report', 'not-stated'],
      ['Deputies and members together', 'collective'],
      ['Government Work Report', 'government'],
    ] as const;
    for (const [name, body] of names) {
      const count = countOf(body);
      expect(
        group('Speaker’s role').getByRole('checkbox', {
          name: `${name} ${count} ${count === 1 ? 'statement' : 'statements'}`,
        }),
      ).not.toBeChecked();
    }
  });

  it('has only types and groupings in a report without statements, and counts strategies', async () => {
    renderAtlas(createStoreOf(loadSecondReport()), <FilterMenu />);
    await userEvent.click(button());
    const dialog = within(screen.getByRole('dialog', { name: 'Filter the strategies' }));
    expect((await dialog.findAllByRole('group')).map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Strategy type/),
      expect.stringMatching(/^Grouping/),
    ]);
    expect(dialog.getByRole('checkbox', { name: 'Ecology 5 strategies' })).not.toBeChecked();
    expect(
      dialog.getByRole('checkbox', { name: /^Coastal Provinces \d+ strategies$/ }),
    ).toBeVisible();
  });

  it.each([
    ['Strategy type', /^Marine/, filters({ types: [strategyTypeId('marine')] })],
    ['Report section', /^Economic layout/, filters({ sections: [sectionId('s3')] })],
    ['Speaker’s role', /^NPC deputies/, filters({ bodies: ['deputy'] })],
    ['Quoted or reported', /^Direct quotations/, filters({ voices: ['direct'] })],
  ])('toggles a value of "%s"', async (name, box, expected) => {
    const store = await openMenu();
    await userEvent.click(group(name).getByRole('checkbox', { name: box }));
    expect(store.getState().view.filters).toEqual(expected);
    await userEvent.click(group(name).getByRole('checkbox', { name: box }));
    expect(store.getState().view.filters).toEqual(filters({}));
  });

  it('adds a value to those set in the same dimension', async () => {
    const store = await openMenu(
      createRealStore('en', { filters: filters({ bodies: ['member'] }) }),
    );
    await userEvent.click(group('Speaker’s role').getByRole('checkbox', { name: /^NPC deputies/ }));
    expect(store.getState().view.filters.bodies).toEqual(['member', 'deputy']);
  });

  it('shows on the button how many values are set, without the types, which have chips', async () => {
    await openMenu(
      createRealStore('en', {
        filters: filters({
          types: [strategyTypeId('marine')],
          bodies: ['deputy', 'member'],
          voices: ['direct'],
        }),
      }),
    );
    expect(button()).toHaveAccessibleName('More filters 3 selected');
  });

  it('lists groupings with statements first', async () => {
    await openMenu();
    const all = group('Grouping').getAllByRole('checkbox');
    expect(all).toHaveLength(34);
    const counts = all.map(({ parentElement }) =>
      Number(/\d+(?= s)/.exec(parentElement?.textContent ?? '')),
    );
    const firstZero = counts.indexOf(0);
    expect(firstZero).toBeGreaterThan(0);
    expect(counts.slice(firstZero)).toEqual(counts.slice(firstZero).map(() => 0));
  });

  it('finds a grouping in either language and filters by it', async () => {
    const store = await openMenu();
    const field = group('Grouping').getByRole('searchbox', { name: 'Find a grouping' });
    await userEvent.type(field, '大湾区');
    await userEvent.click(group('Grouping').getByRole('checkbox', { name: /^Greater Bay Area/ }));
    expect(store.getState().view.filters.groupings).toEqual(['greater-bay-area']);
    await userEvent.clear(field);
    await userEvent.type(field, 'atlantis');
    expect(group('Grouping').getByText('No grouping matches “atlantis”.')).toBeVisible();
  });

  it('closes with Esc, returns the focus to its button and stops the event', async () => {
    let received = 0;
    const listener = () => {
      received += 1;
    };
    document.addEventListener('keydown', listener);
    await openMenu();
    expect(menu()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
    expect(received).toBe(0);
    document.removeEventListener('keydown', listener);
  });

  it('closes at a press outside, with its own button and with the close button', async () => {
    await openMenu();
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(button());
    await userEvent.click(button());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(button());
    await userEvent.click(screen.getByRole('button', { name: 'Close the filters' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
  });

  it('clears all filters and keeps the focus on the button', async () => {
    const store = await openMenu(
      createRealStore('en', {
        filters: filters({
          types: [strategyTypeId('marine')],
          groupings: [groupingId('greater-bay-area')],
        }),
      }),
    );
    const clear = within(menu()).getByRole('button', { name: 'Clear filters' });
    await userEvent.click(clear);
    expect(store.getState().view.filters).toEqual(filters({}));
    expect(clear).toHaveFocus();
    expect(clear).toHaveAttribute('aria-disabled', 'true');
  });
});
