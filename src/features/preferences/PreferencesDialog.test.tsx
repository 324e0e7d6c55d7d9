import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { PreferencesDialog } from './PreferencesDialog.tsx';

function setUp() {
  const store = createRealStore();
  renderAtlas(store, <PreferencesDialog />);
  act(() => store.getState().openDialog('preferences'));
  return { store, user: userEvent.setup(), preferences: () => store.getState().preferences };
}

describe('PreferencesDialog', () => {
  it('applies a choice at once', async () => {
    const { user, preferences } = setUp();
    const choose = async (group: string, option: RegExp) => {
      await user.click(
        within(screen.getByRole('group', { name: group })).getByRole('radio', { name: option }),
      );
    };
    await choose('Theme', /^Projector/u);
    await choose('Projection', /^Albers conic/u);
    await choose('Map renderer', /^Simple \(SVG\)/u);
    expect(preferences()).toMatchObject({
      theme: 'projector',
      projection: 'albers',
      renderer: 'svg',
    });
  });

  it('switches the language of the page; each language is listed by its own name', async () => {
    const { store, user } = setUp();
    await user.click(screen.getByRole('radio', { name: '中文' }));
    expect(store.getState().view.language).toBe('zh');
    expect(screen.getByRole('dialog', { name: '偏好设置' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '中文' })).toBeChecked();
  });

  it('sets what a click selects, and resets it', async () => {
    const { user, preferences } = setUp();
    const reset = screen.getByRole('button', { name: 'Reset' });
    expect(reset).toBeDisabled();
    await user.selectOptions(screen.getByRole('combobox', { name: 'A click selects' }), 'basin');
    expect(preferences().level).toBe('basin');
    await user.click(reset);
    expect(preferences().level).toBe('place');
  });

  it('switches single-key shortcuts off', async () => {
    const { user, preferences } = setUp();
    const keys = screen.getByRole('switch', { name: 'Single-key shortcuts' });
    expect(keys).toBeChecked();
    await user.click(keys);
    expect(preferences().characterKeys).toBe(false);
  });

  it('switches the editor’s translations on', async () => {
    const { user, preferences } = setUp();
    const glosses = screen.getByRole('switch', { name: 'Editor’s translation' });
    expect(glosses).not.toBeChecked();
    expect(glosses).toHaveAccessibleDescription(/not in the speaker’s words/);
    await user.click(glosses);
    expect(preferences().glosses).toBe(true);
  });

  it('opens the shortcut sheet', async () => {
    const { store, user } = setUp();
    await user.click(screen.getByRole('button', { name: /^All shortcuts/u }));
    expect(store.getState().interaction.dialog).toBe('shortcuts');
  });
});

describe('ApprovalNumber', () => {
  const field = () => screen.getByRole('textbox', { name: 'Map approval number (审图号)' });

  it('stores the trimmed number while it is typed, and removes it when the field is empty', async () => {
    const { user, preferences } = setUp();
    await user.type(field(), ' GS(2024)0650号 ');
    expect(preferences().approvalNumber).toBe('GS(2024)0650号');
    await user.clear(field());
    expect(preferences().approvalNumber).toBeNull();
  });

  it('reports a number that is too long and keeps the last valid one', async () => {
    const { user, preferences } = setUp();
    await user.type(field(), 'GS(2024)0650号');
    fireEvent.change(field(), { target: { value: '号'.repeat(41) } });
    expect(preferences().approvalNumber).toBe('GS(2024)0650号');
    expect(field()).toBeInvalid();
    expect(screen.getByRole('status')).toHaveTextContent(
      'At most 40 characters; this one has 41 and is not used.',
    );
  });

  it('treats markup as plain text', async () => {
    const { user, preferences } = setUp();
    await user.type(field(), '<b>1</b>');
    expect(preferences().approvalNumber).toBe('<b>1</b>');
    expect(document.querySelector('b')).toBeNull();
  });
});
