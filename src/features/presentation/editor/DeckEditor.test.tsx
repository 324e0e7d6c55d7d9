import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { LanguageProvider } from '../../../i18n/messages.tsx';
import { DeckEditor } from './DeckEditor.tsx';

function show(deck: Deck) {
  const onEdit = vi.fn<(deck: Deck, field?: string) => void>();
  const onPresent = vi.fn<(scene: string | null) => void>();
  const { view, camera } = sceneOf('any');
  const picture = { view, camera, spotlight: null, content: null };
  render(
    <LanguageProvider language="en">
      <DeckEditor
        deck={deck}
        state="own"
        skippedScenes={[]}
        skippedBuilds={[]}
        map={{ region: () => null, overlays: () => [], nameOf: (id) => id }}
        spotlightOptions={[]}
        titlesOf={() => [{ zh: '河南最多', en: 'Most: Henan' }]}
        unreadable={null}
        onResolve={vi.fn()}
        onSaveUnreadable={vi.fn()}
        onCapture={() => ({ picture, title: { zh: '新', en: 'New' } })}
        onEdit={onEdit}
        onUndo={null}
        onRedo={null}
        onPreview={vi.fn()}
        onSave={vi.fn()}
        onOpen={vi.fn()}
        openError={null}
        isOlder={false}
        onNew={vi.fn()}
        onFromReport={vi.fn()}
        onRevert={null}
        onPresent={onPresent}
        onHandouts={vi.fn()}
        onClose={vi.fn()}
      />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), onEdit, onPresent };
}

const button = (name: string) => screen.getByRole('button', { name });
const two = deckOf([sceneOf('one'), sceneOf('two')]);

describe('DeckEditor', () => {
  it('passes a name for each edited text field, and none for other edits', async () => {
    const { user, onEdit } = show(two);
    await user.click(button('Scene 2: two'));
    for (const field of ['Title in Chinese', 'Title in English', 'Notes in English'])
      await user.type(screen.getByLabelText(field), 'x');
    const fields = onEdit.mock.calls.map(([, field]) => field);
    expect(new Set(fields).size).toBe(3);
    expect(fields).not.toContain(undefined);
    await user.click(button('Duplicate'));
    expect(onEdit.mock.lastCall?.[1]).toBeUndefined();
  });

  it('offers computed titles, and sets one in both languages as a step of its own', async () => {
    const { user, onEdit } = show(two);
    await user.click(button('Scene 1: one'));
    await user.click(button('Use as title: Most: Henan'));
    const [edited, field] = onEdit.mock.lastCall ?? [];
    expect(edited?.scenes[0]?.title).toEqual({ zh: '河南最多', en: 'Most: Henan' });
    expect(field).toBeUndefined();
  });

  it('starts the show at the open scene where there is one', async () => {
    const { user, onPresent } = show(two);
    await user.click(button('Present'));
    expect(onPresent).toHaveBeenLastCalledWith(null);
    await user.click(button('Scene 2: two'));
    await user.click(button('Present'));
    expect(onPresent).toHaveBeenLastCalledWith('two');
  });

  it('offers to capture a first scene and nothing to present in an empty deck', async () => {
    const { user, onEdit, onPresent } = show(deckOf([]));
    expect(screen.queryByRole('list')).toBeNull();
    expect(button('Present')).toHaveAccessibleDescription('This presentation has no scenes yet.');
    await user.click(button('Present'));
    expect(onPresent).not.toHaveBeenCalled();
    await user.click(button('Capture this view'));
    expect(onEdit.mock.lastCall?.[0].scenes).toHaveLength(1);
  });
});
