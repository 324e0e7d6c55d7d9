import { MAX_SCENES } from '../../src/domain/deck/editDeck.ts';
import { toDeckFile } from '../../src/domain/deck/deckFile.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { expect, test } from './drivers/test.ts';

const deck = loadRealDeck();
const { scenes, report } = deck;
const titles = scenes.map(({ title }) => new RegExp(`${title.en ?? ''}$`));

/** A place that a scene of the deck selects. */
const PLACE = scenes.flatMap(({ view: { selection } }) =>
  selection?.kind === 'region' ? [selection.id] : [],
)[0];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the user’s own deck', () => {
  test('is captured, edited, reordered, stored and presented', async ({
    atlas,
    editor,
    stage,
    page,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.expectScenes(titles);
    await editor.expectText('This presentation comes with the report.');

    await atlas.clickRegion('Henan');
    await editor.press('Capture this view');
    await editor.expectCount(scenes.length + 1);
    await editor.expectText('Your own presentation, saved on this device.');
    await editor.fillField('Title in English', 'What Henan says');
    await editor.fillField('Title in Chinese', '河南怎么说');
    await editor.fillField('Notes in English', 'Speak slowly.');
    await editor.fillField('Planned time (seconds)', '75');
    await editor.expectScenes([...titles, /What Henan says$/]);

    await editor.moveScene(scenes.length + 1, 'Up');
    await editor.expectText(`“What Henan says” is now scene ${String(scenes.length)} of`);
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
    // The show was started in the editor, so it returns to the editor.
    await editor.expectCount(scenes.length + 1);
  });

  test('can be duplicated, deleted and undone', async ({ atlas, editor }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(2);
    await editor.press('Duplicate');
    await editor.expectCount(scenes.length + 1);
    await editor.press('Delete');
    await editor.expectText('was deleted. You can undo this.');
    await editor.expectScenes(titles);
    await editor.press('Undo');
    await editor.expectCount(scenes.length + 1);
    await editor.press('Undo');
    await editor.expectText('This presentation comes with the report.');
  });

  test('is reordered by dragging', async ({ atlas, editor }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.dragScene(1, 3);
    const [first, second, third, ...rest] = titles;
    await editor.expectScenes([second ?? '', third ?? '', first ?? '', ...rest]);
  });

  test('shows a scene on the map and captures it again', async ({ atlas, editor, panel }) => {
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

  test('keeps the spotlight when a scene is captured again', async ({ atlas, editor }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(scenes.findIndex(({ spotlight }) => spotlight !== null) + 1);
    const large = editor.root.getByLabel('Show large', { exact: true });
    const before = await large.inputValue();
    expect(before).not.toBe('');
    await atlas.clickRegion('Qinghai');
    await editor.press('Capture again');
    await editor.expectText('Your own presentation, saved on this device.');
    await expect(large).toHaveValue(before);
  });

  test('undoes a typed title in one step', async ({ atlas, editor, page }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    const title = editor.root.getByLabel('Title in English', { exact: true });
    await title.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' and good evening');
    await expect(editor.rows.first()).toHaveText(/ and good evening$/);
    await editor.press('Undo');
    await editor.expectScenes(titles);
    await editor.expectText('This presentation comes with the report.');
  });

  test('is presented from the open scene', async ({ atlas, editor, stage }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(3);
    await editor.press('Present');
    const [, , third] = scenes;
    if (!third) throw new Error('The deck has no third scene.');
    await stage.expectScene(third);
    await stage.press('Escape');
    await editor.expectCount(scenes.length);
    await expect.poll(() => new URL(atlas.page.url()).hash).not.toContain('scene=');
  });

  test('without scenes shows a message and cannot be presented; the first capture starts a new deck', async ({
    atlas,
    editor,
    stage,
    page,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openFile(JSON.stringify(toDeckFile({ ...deck, scenes: scenes.slice(0, 1) })));
    await editor.expectCount(1);
    await editor.openScene(1);
    await editor.press('Delete');
    const nothing = 'This presentation has no scenes yet.';
    await editor.expectText(nothing);
    await page.reload();
    await editor.open();
    await editor.expectText(nothing);
    await editor.expectText('Your own presentation, saved on this device.');
    await atlas.expectAccessible();
    const present = editor.root.getByRole('button', { name: 'Present', exact: true });
    await expect(present).toHaveAttribute('aria-disabled', 'true');
    await expect(present).toHaveAccessibleDescription(nothing);
    // The button is disabled, so a click would wait.
    await present.click({ force: true });
    await page.keyboard.press('p');
    const [first, second] = scenes;
    if (!first || !second) throw new Error('The deck has no scenes.');
    await stage.expectScene(first);
    await stage.press('ArrowRight');
    await stage.expectScene(second);
    await stage.press('Escape');
    await editor.press('Capture this view');
    await editor.expectCount(1);
    await expect(editor.rows.first()).toBeFocused();
    await expect(present).not.toHaveAttribute('aria-disabled', 'true');
  });
});

test.describe('the stored deck', () => {
  test('contains the last edit even when the page is left immediately', async ({
    atlas,
    editor,
    page,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openFile(JSON.stringify(toDeckFile({ ...deck, scenes: scenes.slice(0, 2) })));
    await editor.expectCount(2);
    await editor.openScene(2);
    await editor.root.getByRole('button', { name: 'Delete', exact: true }).evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
      location.reload();
    });
    await page.waitForLoadState();
    await editor.open();
    await editor.expectCount(1);
  });

  test('is read again with any typed text', async ({ atlas, editor, page }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    await editor.fillField('Title in English', 'Good\u0008 morning');
    await editor.fillField('Planned time (seconds)', '1e20');
    await editor.expectScenes([/Good morning$/, ...titles.slice(1)]);
    await page.reload();
    await editor.open();
    await editor.expectText('Your own presentation, saved on this device.');
    await editor.expectScenes([/Good morning$/, ...titles.slice(1)]);
  });

  test('is reported when it cannot be read, can be saved unchanged, and is replaced only by the first change', async ({
    atlas,
    editor,
    page,
  }) => {
    const newer = { ...toDeckFile({ ...deck, scenes: scenes.slice(0, 2) }), version: 9, more: 'x' };
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.storeDeck(report, newer);
    await page.reload();
    await editor.open();
    await editor.expectText(
      'This version cannot read the presentation saved on this device: it was saved by a newer version of Fangyu (format 9).',
    );
    await editor.expectScenes(titles);
    await atlas.expectAccessible();
    expect(JSON.parse(await editor.save('Save it to a file unchanged'))).toEqual(newer);
    await editor.press('Close the editor');
    expect(await editor.storedDeck(report)).toEqual(newer);

    await editor.open();
    await editor.openScene(1);
    await editor.press('Duplicate');
    await editor.expectText('Your own presentation, saved on this device.');
    await expect(editor.root.getByText('cannot read')).toBeHidden();
    await expect.poll(() => editor.storedDeck(report)).toMatchObject({ version: 2 });
    // Undo works here as well.
    await editor.press('Undo');
    await editor.expectText('This version cannot read');
    await expect.poll(() => editor.storedDeck(report)).toEqual(newer);
  });
});

test.describe('a deck file', () => {
  test('is saved and opened again', async ({ atlas, editor, page }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    await editor.fillField('Title in English', 'Good morning');
    const file = await editor.save();
    await editor.press('Restore the report’s own presentation');
    await editor.expectScenes(titles);
    await editor.openFile(file);
    await editor.expectScenes([/Good morning$/, ...titles.slice(1)]);
    // A scene that names something unknown shows a message; the other scenes are played.
    await editor.openFile(file.replaceAll(`"${PLACE}"`, '"419999"'));
    await editor.expectText('Skipped: the report no longer has the region 419999.');
    await page.keyboard.press('p');
    await expect(page.getByText(/scenes? skipped$/)).toBeVisible();
  });

  test('that is broken, newer, too long or of another report is refused with a message', async ({
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
      [
        file.replace('"version": 2', '"version": 9'),
        'saved by a newer version of Fangyu (format 9)',
      ],
      [
        file.replaceAll('"two-sessions-2024"', '"mars"'),
        'This presentation belongs to another report, “mars”',
      ],
      [JSON.stringify({ ...(JSON.parse(file) as object), scenes: many }), 'has 5000 scenes'],
      [file.replace('"kind": "country"', '"kind": "moon"'), 'in scene 1 the field “camera”'],
    ] as const) {
      await editor.openFile(content);
      await editor.expectText(sentence);
      await editor.expectScenes(titles);
    }
  });

  test('with the maximum of scenes refuses a duplicate with a message', async ({
    atlas,
    editor,
  }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    const [scene] = scenes;
    if (!scene) throw new Error('The deck has no scenes.');
    const full = Array.from({ length: MAX_SCENES }, (_, at) => ({ ...scene, id: `scene-${at}` }));
    await editor.openFile(JSON.stringify(toDeckFile({ ...deck, scenes: full })));
    await editor.expectCount(MAX_SCENES);
    await editor.openScene(1);
    await editor.press('Duplicate');
    await editor.expectText(`A presentation can have at most ${String(MAX_SCENES)} scenes.`);
    await editor.expectCount(MAX_SCENES);
  });

  test('can be saved where the browser stores nothing', async ({ atlas, editor, page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(1);
    await editor.press('Duplicate');
    await editor.expectText('This browser does not allow saving data.');
    await editor.expectCount(scenes.length + 1);
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the editor follows the accessibility rules, ${theme}`, async ({ atlas, editor, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open({ language: 'zh', hash: 'draw=svg' });
    await editor.open();
    await editor.openScene(2);
    await editor.openFile('{}');
    await expect(editor.root.getByRole('alert')).toBeVisible();
    await atlas.expectAccessible();
  });
