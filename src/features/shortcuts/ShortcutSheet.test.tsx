import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { COMMANDS } from '../../actions/commands.ts';
import { MAP_KEYS } from '../../actions/mapKeys.ts';
import { SHOW_COMMANDS } from '../../actions/showCommands.ts';
import type { Language } from '../../domain/language.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';

function setUp(language: Language = 'en') {
  const store = createRealStore(language);
  renderAtlas(store, <ShortcutSheet />);
  act(() => store.getState().openDialog('shortcuts'));
  return { store, user: userEvent.setup(), sheet: screen.getByRole('dialog') };
}

describe('ShortcutSheet', () => {
  it.each(['en', 'zh'] as const)('lists every shortcut in %s', (language) => {
    const { sheet } = setUp(language);
    const withKeys = COMMANDS.filter(({ keys }) => keys.length > 0);
    for (const { label } of [...withKeys, ...MAP_KEYS, ...SHOW_COMMANDS])
      expect(within(sheet).getByText(label[language], { selector: 'dt' })).toBeInTheDocument();
  });

  it('shows keys with the labels of the keyboard', () => {
    const { sheet } = setUp();
    const row = within(sheet).getByText('All commands').parentElement;
    expect(row).toHaveTextContent('Ctrl+K');
    const move = within(sheet).getByText(
      'Move to the neighbouring region in that direction',
    ).parentElement;
    expect(move).toHaveTextContent('↑↓←→');
    const closing = within(sheet).getByText('Close what is open, then clear the selection');
    expect(closing.parentElement).toHaveTextContent('Esc');
    expect(within(sheet).getAllByText('↑')[0]?.tagName).toBe('KBD');
  });

  it('says that single-key shortcuts are off, and switches them on', async () => {
    const { store, user } = setUp();
    act(() => store.getState().setPreferences({ characterKeys: false }));
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(store.getState().preferences.characterKeys).toBe(true);
    expect(screen.getByText('Shortcuts do not run while you type.')).toBeInTheDocument();
  });
});
