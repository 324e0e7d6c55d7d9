import type { BrowserContext } from '@playwright/test';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { Atlas } from './drivers/Atlas.ts';
import { Editor } from './drivers/Editor.ts';
import { Reports } from './drivers/Reports.ts';
import { Palette } from './drivers/Palette.ts';
import { Speaker } from './drivers/Speaker.ts';
import { Stage } from './drivers/Stage.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();

function sceneAt(at: number): Scene {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

const third = sceneAt(2);
const fourth = sceneAt(3);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openEditor(context: BrowserContext) {
  const page = await context.newPage();
  await new Atlas(page).open({ language: 'en', hash: 'draw=svg' });
  const editor = new Editor(page);
  await editor.open();
  await editor.openScene(1);
  const field = page.getByLabel('Notes in English', { exact: true });
  return { page, editor, field };
}

test('twenty alternating edits of one deck in two windows are all kept', async ({ context }) => {
  const windows = [await openEditor(context), await openEditor(context)] as const;
  const [one, two] = windows;
  let text = '';
  for (let edit = 0; edit < 20; edit += 1) {
    const { field } = windows[edit % 2 === 0 ? 0 : 1];
    text += ` edit ${String(edit)}.`;
    await field.press('Control+End');
    await field.pressSequentially(` edit ${String(edit)}.`);
    for (const window of windows) await expect(window.field).toHaveValue(new RegExp(`${text}$`));
  }
  for (const { editor } of windows)
    await editor.expectText('Your own presentation, saved on this device.');
  await two.page.close();
  await one.page.reload();
  await one.editor.open();
  await one.editor.openScene(1);
  await expect(one.field).toHaveValue(new RegExp(`${text}$`));
});

test('edits of two windows that do not hear each other are both offered, and both can be kept', async ({
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  const [one, two] = [await openEditor(context), await openEditor(context)];
  await one.field.fill('Written in the first window.');
  await one.editor.expectText('Your own presentation, saved on this device.');
  await two.field.fill('Written in the second window.');
  await expect(two.editor.root.getByRole('alert')).toContainText(
    'Another window has changed this presentation.',
  );
  await two.editor.press('Keep both');
  await two.editor.expectText('Your own presentation, saved on this device.');
  const stored = JSON.stringify(await two.editor.storedDeck(loadRealDeck().report));
  expect(stored).toContain('Written in the first window.');
  expect(stored).toContain('Written in the second window.');
  await two.editor.expectCount(scenes.length + 1);
});

test('a preference of one window applies in the other, and neither loses a change', async ({
  context,
}) => {
  const [one, two] = [await openEditor(context), await openEditor(context)];
  const stored = () => one.page.evaluate(() => localStorage.getItem('fangyu.preferences') ?? '');
  const press = async ({ page, editor }: typeof one, key: string) => {
    await editor.root.getByRole('heading').first().click();
    await page.keyboard.press(key);
  };
  for (const [theme, language] of [
    ['light', 'zh'],
    ['dark', 'en'],
    ['projector', 'zh'],
  ] as const) {
    await press(one, 't');
    await expect(two.page.locator('html')).toHaveAttribute('data-theme', theme);
    await press(two, 'l');
    await expect.poll(stored).toContain(`"language":"${language}"`);
    expect(await stored()).toContain(`"theme":"${theme}"`);
  }
});

/** Presses P in a second window while the first shows the third scene. */
async function askInSecondWindow(stage: Stage) {
  await stage.open();
  await stage.press('Shift+PageDown', 2);
  await stage.expectScene(third, 'en');
  const page = await stage.page.context().newPage();
  const second = new Stage(page, new Atlas(page));
  await second.atlas.open({ language: 'en', hash: 'draw=svg' });
  await page.keyboard.press('p');
  const question = page.getByRole('dialog', { name: 'running in another window' });
  await expect(question).toBeVisible();
  return { second, question };
}

test('a second window asks before it joins a running show, and Esc there leaves the show alone', async ({
  stage,
}) => {
  const { second, question } = await askInSecondWindow(stage);
  await second.press('Escape');
  await expect(question).toBeHidden();
  await expect(second.root).toBeHidden();
  await stage.expectScene(third, 'en');

  await second.press('p');
  await question.getByRole('button', { name: 'Join', exact: true }).click();
  await second.expectScene(third, 'en');
  await stage.press('Shift+PageDown');
  await second.expectScene(fourth, 'en');
  await second.press('Escape');
  await expect(second.root).toBeHidden();
  await stage.expectScene(fourth, 'en');
  await stage.page.reload();
  await stage.expectScene(fourth, 'en');
});

test('an audience window that is reloaded goes on with its own show beside a guest', async ({
  stage,
}) => {
  const { second, question } = await askInSecondWindow(stage);
  await question.getByRole('button', { name: 'Join', exact: true }).click();
  await second.expectScene(third, 'en');
  await stage.page.reload();
  await stage.expectScene(third, 'en');
  await stage.press('Shift+PageDown');
  await second.expectScene(fourth, 'en');
  await stage.press('Escape');
  await expect(second.root).toBeHidden();
});

test('the speaker ends the show in every window', async ({ stage }) => {
  const { second, question } = await askInSecondWindow(stage);
  await question.getByRole('button', { name: 'Join', exact: true }).click();
  await second.expectScene(third, 'en');
  const speaker = await Speaker.openFrom(stage.page);
  await speaker.expectLinked();
  // One press asks for a second one.
  await speaker.press('Escape', 2);
  await expect(stage.root).toBeHidden();
  await expect(second.root).toBeHidden();
});

test('a rehearsal check does not start while another window shows the deck', async ({ stage }) => {
  const { second, question } = await askInSecondWindow(stage);
  await second.press('Escape');
  await expect(question).toBeHidden();
  await new Palette(second.page).run('rehearsal', 'Rehearsal check');
  await expect(question).toContainText('Run it after the presentation.');
  await expect(question.getByRole('button', { name: 'Join', exact: true })).toHaveCount(0);
});

test('twenty alternating edits of one report in two windows are all kept', async ({ context }) => {
  const open = async () => {
    const page = await context.newPage();
    const reports = new Reports(page);
    await new Atlas(page).open({ language: 'en', hash: 'draw=svg' });
    return { page, reports };
  };
  const windows = [await open(), await open()] as const;
  const [one, two] = windows;
  await one.reports.openAdding();
  await one.reports.addFile('edit 0.csv', '发言人,内容,地区\n张三,要发展。,河南');
  await one.reports.confirm();
  for (const { reports } of windows) await reports.openList();
  for (let edit = 1; edit <= 20; edit += 1) {
    const { reports } = windows[edit % 2 === 0 ? 0 : 1];
    await reports.rename(`edit ${String(edit - 1)}`, `edit ${String(edit)}`);
    for (const { reports: each } of windows) await each.expectListed(`edit ${String(edit)}`);
  }
  for (const { reports } of windows) await expect(reports.list.getByRole('alert')).toHaveCount(0);
  await two.page.close();
  await one.page.reload();
  await one.reports.openList();
  await one.reports.expectListed('edit 20');
});

test('a report that another window deletes stays readable, and a copy can be kept', async ({
  context,
}) => {
  const open = async () => {
    const page = await context.newPage();
    const reports = new Reports(page);
    await new Atlas(page).open({ language: 'en', hash: 'draw=svg' });
    return { page, reports };
  };
  const [one, two] = [await open(), await open()];
  await one.reports.openAdding();
  await one.reports.addFile('mine.csv', '发言人,内容,地区\n张三,要发展。,河南');
  await one.reports.confirm();
  await one.reports.expectOpen('mine');
  await two.reports.openList();
  await two.reports.remove('mine');

  await expect(one.page.getByText('“mine” was deleted in another window.')).toBeVisible();
  await one.reports.expectOpen('mine');
  await one.page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(one.page.getByText('“mine” was deleted in another window.')).toBeHidden();
  await two.reports.expectListed('mine');
});
