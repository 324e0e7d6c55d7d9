import type { Scene } from '../../src/domain/deck/deck.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { Speaker } from './drivers/Speaker.ts';
import { expect, test } from './drivers/test.ts';

const { scenes, title } = loadRealDeck();

function sceneCalled(id: string): Scene {
  const scene = scenes.find((each) => each.id === id);
  if (!scene) throw new Error(`the deck has no scene ${id}`);
  return scene;
}

const RIVER = sceneCalled('yellow-river');
const CLUSTERS = RIVER.builds.map(({ overlays }) => overlays);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES)
  test.describe(`the shipped deck, in ${language}`, () => {
    test.use({ viewport: { width: 1920, height: 1080 } });

    test('shows every build of every scene by PageDown, readable and with its words', async ({
      stage,
    }) => {
      test.setTimeout(180_000);
      await stage.open(language);
      for (const scene of scenes) {
        await stage.expectScene(scene, language);
        await stage.visitBuilds(scene, async (build) => {
          await stage.expectReadable();
          const words = scene.builds[build]?.words;
          if (words?.kind === 'only') await stage.expectQuotations([words.text]);
          if (words?.kind === 'marked')
            await expect(stage.root.locator('mark')).toHaveText(words.text);
          const lines = scene.builds[build]?.lines ?? null;
          if (lines !== null)
            await expect(stage.quotations.locator('p:visible')).toHaveCount(lines);
        });
        await stage.press('PageDown');
      }
      await stage.expectBuild(sceneCalled('overview'), 2);
    });

    test('opens with the title of the presentation', async ({ stage }) => {
      await stage.open(language);
      await expect(stage.root.getByText(title[language] ?? '', { exact: true })).toBeVisible();
    });

    test('shows the editor’s translation, marked as such, after the words', async ({ stage }) => {
      await stage.open(language);
      await stage.goToAddress('jiyuan', 2);
      await stage.expectBuild(sceneCalled('jiyuan'), 1);
      await expect(stage.root.getByRole('note')).toHaveCount(0);
      await stage.press('PageDown');
      await expect(stage.root.getByRole('note').first()).toContainText('健全城乡融合发展体制机制');
    });
  });

test('groupings are added one by one, and going back takes them away again', async ({
  stage,
  atlas,
}) => {
  await stage.open();
  await stage.goToAddress('yellow-river');
  const overlays = () => atlas.page.locator('svg [data-dash]').count();
  await stage.expectBuild(RIVER, 0);
  // The samples of the legend load later than the map.
  const legend = atlas.page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('Yellow River basin')).toBeVisible();
  const none = await overlays();
  await stage.press('PageDown', 2);
  await stage.expectBuild(RIVER, 2);
  expect(CLUSTERS.slice(0, 3).flat()).toHaveLength(2);
  await expect.poll(overlays).toBeGreaterThan(none);
  await stage.press('PageUp', 2);
  await stage.expectBuild(RIVER, 0);
  await expect.poll(overlays).toBe(none);
});

test('the key for the previous one leads to the last build of the scene before; a jump to the first', async ({
  stage,
}) => {
  await stage.open();
  await stage.goToAddress('jiyuan');
  await stage.press('PageUp');
  const before = sceneCalled('two-way-flow');
  await stage.expectBuild(before, before.builds.length - 1);
  await stage.press('Shift+PageDown');
  await stage.expectBuild(sceneCalled('jiyuan'), 0);
  await stage.press('Shift+PageUp');
  await stage.expectBuild(before, 0);
});

test('the build is in the address, and a reload shows it again', async ({ stage, page }) => {
  await stage.open();
  await stage.goToAddress('qinghai');
  await stage.press('PageDown', 2);
  await stage.expectBuild(sceneCalled('qinghai'), 2);
  await expect.poll(() => new URL(page.url()).hash).toContain('scene=qinghai&build=3');
  await page.reload();
  await stage.expectBuild(sceneCalled('qinghai'), 2);
});

test('both windows show the same build', async ({ stage }) => {
  const speaker = await Speaker.openShow(stage);
  await stage.goToAddress('qinghai');
  await speaker.expectScene(sceneCalled('qinghai'));
  await speaker.press('PageDown', 2);
  await stage.expectBuild(sceneCalled('qinghai'), 2);
});

test('the builds and the editor of steps follow the accessibility rules', async ({
  stage,
  atlas,
  editor,
}) => {
  await stage.open('zh');
  await stage.goToAddress('qinghai', 2);
  await stage.expectBuild(sceneCalled('qinghai'), 1);
  await atlas.expectAccessible();
  await stage.press('PageDown', 3);
  await stage.expectBuild(sceneCalled('qinghai'), 4);
  await atlas.expectAccessible();
  await stage.press('Escape');
  await editor.open();
  await editor.openScene(scenes.indexOf(sceneCalled('qinghai')) + 1);
  await expect(editor.root.getByRole('region', { name: '第 1 步' })).toBeVisible();
  await atlas.expectAccessible();
});

test('a new presentation gets a list in steps, which is undone, redone and presented', async ({
  atlas,
  editor,
  stage,
}) => {
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await editor.open();
  await editor.press('New presentation');
  await editor.expectCount(2);
  await editor.openScene(1);
  await editor.root.getByLabel('Show large').selectOption({ label: 'List' });
  await editor.press('Add a line');
  await editor.fillField('Line 1 in English', 'First of all');
  await editor.press('Add a step');
  await editor.root.getByLabel(/^Number of lines shown/).fill('0');
  await editor.press('Add a step');
  await editor.root
    .getByLabel(/^Number of lines shown/)
    .nth(1)
    .fill('1');
  await editor.root.getByLabel('Line 1 in English').press('Control+z');
  await expect(editor.root.getByLabel(/^Number of lines shown/).nth(1)).toHaveValue('');
  await editor.root.getByLabel('Line 1 in English').press('Control+Shift+z');
  await expect(editor.root.getByLabel(/^Number of lines shown/).nth(1)).toHaveValue('1');
  await editor.press('Present');
  await expect(stage.title).toHaveText('Opening');
  await expect(stage.root.getByText('First of all')).toBeHidden();
  await stage.press('PageDown');
  await expect(stage.root.getByText('First of all')).toBeVisible();
});
