import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandContext } from '../../../tests/fixtures/commandContext.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import type { Language } from '../../domain/language.ts';
import { CommandPalette } from './CommandPalette.tsx';

function setUp(language: Language = 'en') {
  const store = createRealStore(language);
  renderAtlas(store, <CommandPalette contextOf={() => commandContext(store)} />);
  act(() => store.getState().openDialog('palette'));
  return { store, user: userEvent.setup(), field: screen.getByRole('combobox') };
}

beforeEach(() => {
  // jsdom has no layout and does not implement scrolling.
  Element.prototype.scrollIntoView = () => undefined;
});

describe('CommandPalette', () => {
  it('lists the available commands by section, with shortcuts, in both languages', () => {
    setUp();
    const map = screen.getByRole('group', { name: 'Map' });
    const list = within(map).getByRole('option', { name: /^Switch between map and list/u });
    expect(list).toHaveTextContent('切换地图与列表');
    expect(within(list).getByText('V')).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /^Clear all filters/u })).not.toBeInTheDocument();
  });

  it.each([
    ['en', 'mercator'],
    ['zh', 'mercator'],
    ['en', '墨卡托'],
    ['zh', '墨卡托'],
  ] as const)('on a page in %s, finds and runs a command by "%s"', async (language, text) => {
    const { store, user, field } = setUp(language);
    await user.type(field, text);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(store.getState().preferences.projection).toBe('mercator');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('moves with the arrow keys and wraps at the ends', async () => {
    const { user, field } = setUp();
    await user.type(field, 'theme');
    const options = screen.getAllByRole('option');
    const active = () => field.getAttribute('aria-activedescendant');
    expect(active()).toBe(options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options[1]?.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options.at(-1)?.id);
    expect(options.at(-1)).toHaveAttribute('aria-selected', 'true');
  });

  it('ignores keys that belong to an input method', async () => {
    const { store, user, field } = setUp();
    await user.type(field, 'mercator');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(store.getState().preferences.projection).toBe('albers');
  });

  it('closes before the command runs, so that the command may move the focus', async () => {
    const { store, user, field } = setUp();
    await user.type(field, 'preferences');
    await user.click(screen.getByRole('option', { name: /^Preferences/u }));
    expect(store.getState().interaction.dialog).toBe('preferences');
    expect(store.getState().view.selection).toBeNull();
  });

  it('announces the number of commands, and when there is none', async () => {
    const { user, field } = setUp();
    await user.type(field, 'mercator');
    expect(screen.getByRole('status')).toHaveTextContent('1 command.');
    await user.type(field, '<b>');
    expect(screen.getByRole('status')).toHaveTextContent('No command matches “mercator<b>”.');
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('starts empty every time', async () => {
    const { store, user, field } = setUp();
    await user.type(field, 'theme{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    act(() => store.getState().openDialog('palette'));
    expect(screen.getByRole('combobox')).toHaveValue('');
  });
});
