import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import type { Deck, Scene } from '../../../domain/deck/deck.ts';
import { adcode, groupingId, statementId } from '../../../domain/ids.ts';
import { LanguageProvider } from '../../../i18n/messages.tsx';
import { DeckEditor } from './DeckEditor.tsx';

const statement = { kind: 'statement', id: statementId('li') } as const;
const onUndo = vi.fn();
const onRedo = vi.fn();
/** What the editor has made of the deck. */
const result: { edited: Deck } = { edited: deckOf([]) };

function Edited({ scene }: { readonly scene: Scene }) {
  const [deck, setDeck] = useState(deckOf([scene], { title: { en: 'Talk' } }));
  useEffect(() => {
    result.edited = deck;
  }, [deck]);
  const nothing = () => undefined;
  return (
    <DeckEditor
      {...{ deck, state: 'own', skippedScenes: [], skippedBuilds: [], unreadable: null }}
      {...{ openError: null, isOlder: true, onRevert: null, onUndo, onRedo }}
      map={{
        region: () => adcode('350200'),
        overlays: () => [groupingId('coast')],
        nameOf: (id) => `Region ${id}`,
      }}
      titlesOf={() => []}
      spotlightOptions={[
        { spotlight: statement, label: 'Li', parts: ['The sea is wide.', null, 'Ports matter.'] },
      ]}
      onCapture={() => null}
      onEdit={setDeck}
      onResolve={nothing}
      onSaveUnreadable={nothing}
      onPreview={nothing}
      onSave={nothing}
      onOpen={nothing}
      onNew={nothing}
      onFromReport={nothing}
      onPresent={nothing}
      onHandouts={nothing}
      onClose={nothing}
    />
  );
}

async function open(scene: Partial<Scene> = {}) {
  render(
    <LanguageProvider language="en">
      <Edited scene={sceneOf('one', scene)} />
    </LanguageProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Scene 1: one' }));
  return user;
}
const field = (name: string) => screen.getByLabelText(name);
const press = (name: string) => screen.getByRole('button', { name });
const scene = () => result.edited.scenes[0];

describe('the fields of a deck and its scenes', () => {
  it('set the title of the deck and its planned time', async () => {
    const user = await open();
    await user.click(screen.getByText('The whole presentation'));
    await user.type(field('Presentation title in Chinese'), '演示');
    fireEvent.change(screen.getByLabelText(/^Planned time of all/), { target: { value: '600' } });
    expect(result.edited).toMatchObject({ title: { zh: '演示', en: 'Talk' }, seconds: 600 });
  });

  it('set the line above the title, colours and language', async () => {
    const user = await open();
    await user.type(field('Line above the title, in English'), 'Part 1');
    await user.selectOptions(field('Colours'), 'Projector');
    await user.selectOptions(field('Language'), '中文');
    expect(scene()).toMatchObject({ kicker: { en: 'Part 1' }, theme: 'projector', language: 'zh' });
    await user.selectOptions(field('Colours'), 'As in the rest of the presentation');
    expect(scene()?.theme).toBeNull();
  });

  it('choose the passages of a statement, and keep at least one', async () => {
    const user = await open({ spotlight: statement });
    await user.click(field('The sea is wide.'));
    expect(scene()?.spotlight).toEqual({ ...statement, parts: [2] });
    await user.click(field('Ports matter.'));
    expect(scene()?.spotlight).toEqual({ ...statement, parts: [2] });
    await user.click(field('The sea is wide.'));
    expect(scene()?.spotlight).toEqual(statement);
  });

  it('add a step with words of the statement, and say when they are not printed so', async () => {
    const user = await open({ spotlight: statement });
    await user.click(press('Add a step'));
    const step = within(screen.getByRole('region', { name: 'Step 1' }));
    await user.selectOptions(step.getByLabelText('Words of the statement'), 'only');
    const words = step.getByLabelText('These words, as printed');
    expect(words).toHaveValue('The sea is wide.');
    await user.clear(words);
    await user.type(words, 'The lake');
    expect(step.getByRole('alert')).toHaveTextContent(/do not contain exactly these words/);
    fireEvent.change(words, { target: { value: 'sea' } });
    expect(step.queryByRole('alert')).toBeNull();
    await user.click(step.getByLabelText('Add the editor’s translation'));
    await user.click(step.getByRole('button', { name: 'Take groupings and region from the map' }));
    expect(step.getByText('On the map: Region coast, Region 350200')).toBeVisible();
    expect(scene()?.builds).toEqual([
      {
        words: { kind: 'only', text: 'sea' },
        overlays: ['coast'],
        region: '350200',
        gloss: true,
        lines: null,
      },
    ]);
    await user.click(press('Delete step 1'));
    expect(scene()?.builds).toEqual([]);
  });

  it('replace the statement with a list, line by line', async () => {
    const user = await open({ spotlight: statement });
    await user.selectOptions(field('Show large'), 'List');
    await user.click(press('Add a line'));
    await user.type(field('Line 1 in English'), 'One');
    await user.type(field('Line 1 in Chinese'), '一');
    await user.click(press('Add a step'));
    fireEvent.change(field('Number of lines shown (empty: as before)'), { target: { value: '1' } });
    expect(scene()).toMatchObject({
      spotlight: null,
      content: { kind: 'list', lines: [{ zh: '一', en: 'One' }] },
      builds: [{ lines: 1 }],
    });
    await user.click(press('Delete line 1'));
    expect(scene()?.content).toEqual({ kind: 'list', lines: [] });
  });

  it('set a number and its caption', async () => {
    const user = await open();
    await user.selectOptions(field('Show large'), 'A large number');
    await user.type(field('Number in English'), '12');
    await user.type(field('Caption in English'), 'people');
    expect(scene()?.content).toEqual({
      kind: 'number',
      number: { en: '12' },
      caption: { en: 'people' },
    });
  });

  it('take a picture by its bytes, refuse any other file, and ask for a description', async () => {
    const user = await open();
    await user.selectOptions(field('Show large'), 'Picture');
    expect(screen.getByText(/^Describe the picture/)).toBeVisible();
    const choose = (bytes: Uint8Array) => {
      const file = new File([], 'a.png', { type: 'image/png' });
      // The test environment has no `arrayBuffer` of files.
      Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
      fireEvent.change(field('Choose a picture…'), { target: { files: [file] } });
    };
    choose(new TextEncoder().encode('<svg/>'));
    expect(await screen.findByText(/no PNG, JPEG or WebP picture/)).toBeVisible();
    choose(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
    await vi.waitFor(() =>
      expect(scene()?.content).toHaveProperty('image', expect.stringMatching(/^data:image\/png/)),
    );
    expect(screen.queryByText(/no PNG, JPEG or WebP picture/)).toBeNull();
    await user.type(field('Description in English'), 'A port');
    await user.type(field('Description in Chinese'), '港口');
    expect(screen.queryByText(/^Describe the picture/)).toBeNull();
  });

  it('take two regions from the map', async () => {
    const user = await open();
    await user.selectOptions(field('Show large'), 'Regions side by side');
    await user.click(press('Take the second region from the map'));
    expect(scene()?.content).toEqual({ kind: 'regions', ids: ['110000', '350200'] });
  });
});

describe('the keys and notices of the editor', () => {
  it('undo and redo with the keyboard, also in a field', async () => {
    const user = await open();
    await user.click(field('Title in English'));
    await user.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledOnce();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await user.keyboard('{Control>}y{/Control}');
    expect(onRedo).toHaveBeenCalledTimes(2);
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('say that a file of an earlier version had no steps', async () => {
    await open();
    expect(screen.getByText(/saved by an earlier version/)).toBeVisible();
  });
});
