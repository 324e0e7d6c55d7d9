import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { LanguageProvider } from '../../../i18n/messages.tsx';
import { DeckEditor } from './DeckEditor.tsx';

function show(deck: Deck) {
  const onEdit = vi.fn<(deck: Deck, step?: string) => void>();
  const onPresent = vi.fn<(scene: string | null) => void>();
  const { view, camera } = sceneOf('any');
  const picture = { view, camera, spotlight: null };
  render(
    <LanguageProvider language="en">
      <DeckEditor
        deck={deck}
        state="own"
        skippedScenes={[]}
        large={[]}
        unreadable={null}
        onSaveKept={vi.fn()}
        onCapture={() => ({ picture, title: { zh: '新', en: 'New' } })}
        onEdit={onEdit}
        onUndo={null}
        onPreview={vi.fn()}
        onSave={vi.fn()}
        onOpen={vi.fn()}
        refused={null}
        onFromReport={vi.fn()}
        onBack={null}
        onPresent={onPresent}
        onHandouts={vi.fn()}
        onClose={vi.fn()}
      />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), onEdit, onPresent };
}

const press = (name: string) => screen.getByRole('button', { name });
const two = deckOf([sceneOf('one'), sceneOf('two')]);

describe('the editor of a deck', () => {
  it('names what is written, field by field and scene by scene, and nothing else', async () => {
    const { user, onEdit } = show(two);
    await user.click(press('Scene 2: two'));
    for (const field of ['Title in Chinese', 'Title in English', 'Notes in English'])
      await user.type(screen.getByLabelText(field), 'x');
    const steps = onEdit.mock.calls.map(([, step]) => step);
    expect(new Set(steps).size).toBe(3);
    expect(steps).not.toContain(undefined);
    await user.click(press('Duplicate'));
    expect(onEdit.mock.lastCall?.[1]).toBeUndefined();
  });

  it('begins the show at the scene that is open, if one is', async () => {
    const { user, onPresent } = show(two);
    await user.click(press('Present'));
    expect(onPresent).toHaveBeenLastCalledWith(null);
    await user.click(press('Scene 2: two'));
    await user.click(press('Present'));
    expect(onPresent).toHaveBeenLastCalledWith('two');
  });

  it('has a way out of a deck without scenes, and nothing to present', async () => {
    const { user, onEdit, onPresent } = show(deckOf([]));
    expect(screen.queryByRole('list')).toBeNull();
    expect(press('Present')).toHaveAccessibleDescription('This presentation has no scenes yet.');
    await user.click(press('Present'));
    expect(onPresent).not.toHaveBeenCalled();
    await user.click(press('Capture this view'));
    expect(onEdit.mock.lastCall?.[0].scenes).toHaveLength(1);
  });
});
