import { loadRealDeck } from '../fixtures/realData.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const titles = scenes.map(({ title }) => new RegExp(`${title.en ?? ''}$`));

/** A place that a scene of the deck selects. */
const PLACE = scenes.flatMap(({ view: { selection } }) =>
  selection?.kind === 'region' ? [selection.id] : [],
)[0];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a deck of one’s own', () => {
  test('is captured, written, put in order, kept and presented', async ({
    atlas,
    editor,
    stage,
    page,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.expectScenes(titles);
    await editor.expectSays('This deck came with the report.');

    await atlas.clickRegion('Henan');
    await editor.press('Capture this view');
    await editor.expectCount(scenes.length + 1);
    await editor.expectSays('Your own deck, kept on this device.');
    await editor.write('Title in English', 'What Henan says');
    await editor.write('Title in Chinese', '河南怎么说');
    await editor.write('Notes in English', 'Speak slowly.');
    await editor.write('Planned, seconds', '75');
    await editor.expectScenes([...titles, /What Henan says$/]);

    await editor.move(scenes.length + 1, 'Up');
    await editor.expectSays(`What Henan says is now scene ${String(scenes.length)} of`);
    await page.keyboard.press('Alt+ArrowDown');
    await editor.expectScenes([...titles, /What Henan says$/]);

    await page.reload();
    await editor.open();
    await editor.expectScenes([...titles, /What Henan says$/]);
    await editor.openScene(scenes.length + 1);
    await expect(page.getByLabel('Notes in English')).toHaveValue('Speak slowly.');

    await editor.press('Present');
    await expect(stage.title).toBeVisible();
    await stage.press('End');
    await expect(stage.title).toHaveText('What Henan says');
    await stage.expectSelected('Henan');
    await stage.press('Escape');
    // Whoever began in the editor is back in it.
    await editor.expectCount(scenes.length + 1);
  });

  test('is duplicated, deleted, and what was done taken back', async ({ atlas, editor }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(2);
    await editor.press('Duplicate');
    await editor.expectCount(scenes.length + 1);
    await editor.press('Delete');
    await editor.expectSays('was deleted. Undo brings it back.');
    await editor.expectScenes(titles);
    await editor.press('Undo');
    await editor.expectCount(scenes.length + 1);
    await editor.press('Undo');
    await editor.expectSays('This deck came with the report.');
  });

  test('is put in order by hand', async ({ atlas, editor }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.drag(1, 3);
    const [first, second, third, ...rest] = titles;
    await editor.expectScenes([second ?? '', third ?? '', first ?? '', ...rest]);
  });

  test('shows a scene on the map and takes another picture of it', async ({
    atlas,
    editor,
    panel,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await atlas.clickRegion('Qinghai');
    await editor.openScene(1);
    await editor.press('Capture again');
    await atlas.clickRegion('Henan');
    await atlas.expectAddress('r=410000');
    await editor.press('Show on the map');
    await atlas.expectAddress('r=630000');
    await editor.press('Close the editor');
    await panel.expectTitle('Qinghai');
  });
});

test.describe('a deck file', () => {
  test('is saved and opened again', async ({ atlas, editor, page }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    await editor.write('Title in English', 'Good morning');
    const file = await editor.save();
    await editor.press('Back to the deck that came with the report');
    await editor.expectScenes(titles);
    await editor.openFile(file);
    await editor.expectScenes([/Good morning$/, ...titles.slice(1)]);
    // One that names what is not there says so, and still plays the others.
    await editor.openFile(file.replaceAll(`"${PLACE}"`, '"419999"'));
    await editor.expectSays('Not played: the report no longer has the region 419999.');
    await page.keyboard.press('p');
    await expect(page.getByText(/scenes? not played$/)).toBeVisible();
  });

  test('that is broken, newer, of another report or endless says so; nothing changes', async ({
    atlas,
    editor,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    const file = await editor.save();
    const [scene] = (JSON.parse(file) as { scenes: readonly object[] }).scenes;
    const many = Array.from({ length: 5000 }, (_, id) => ({ ...scene, id: String(id) }));
    for (const [content, sentence] of [
      [file.slice(0, 500), 'The file cannot be read'],
      [file.replace('"version": 1', '"version": 9'), 'saved by a newer Fangyu (form 9)'],
      [file.replaceAll('"two-sessions-2024"', '"mars"'), 'The deck is for another report, “mars”'],
      [JSON.stringify({ ...(JSON.parse(file) as object), scenes: many }), 'has 5000 scenes'],
      [file.replace('"kind": "country"', '"kind": "moon"'), 'in scene 1 the field “camera”'],
    ] as const) {
      await editor.openFile(content);
      await editor.expectSays(sentence);
      await editor.expectScenes(titles);
    }
  });

  test('is what remains where the device keeps nothing', async ({ atlas, editor, page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    await editor.press('Duplicate');
    await editor.expectSays('This browser lets no page keep anything here.');
    await editor.expectCount(scenes.length + 1);
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`nothing of the editor breaks a rule of accessibility, ${theme}`, async ({
    atlas,
    editor,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open({ language: 'zh', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(2);
    await editor.openFile('{}');
    await expect(editor.root.getByRole('alert')).toBeVisible();
    await atlas.expectAccessible();
  });
