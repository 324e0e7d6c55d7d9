import type { Scene } from '../../src/domain/deck/deck.ts';
import { isFiltered } from '../../src/domain/filters/filter.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { Speaker } from './drivers/Speaker.ts';
import type { Stage } from './drivers/Stage.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const FILTERED = scenes.findIndex(({ view }) => isFiltered(view.filters));

function sceneAt(at: number): Scene {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

/** Shows scene `at` + 1 of a new show. */
async function openAt(stage: Stage, at: number): Promise<void> {
  await stage.open();
  await stage.press('Shift+PageDown', at);
  await stage.expectScene(sceneAt(at));
}

const question = (stage: Stage) =>
  stage.page.getByRole('dialog', { name: 'Go on with the presentation?' });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a show that was left open', () => {
  for (const [choice, at] of [
    ['Go on at scene 9', 8],
    ['Begin again', 0],
  ] as const)
    test(`asks a day later; “${choice}” never shows a clock of a day`, async ({ stage, page }) => {
      await page.clock.install();
      await openAt(stage, 8);
      await page.clock.runFor('02:00');
      await page.goto('about:blank');
      await page.clock.fastForward('25:58:00');
      await page.goBack();
      await expect(question(stage)).toBeVisible();
      await question(stage).getByRole('button', { name: choice }).click();
      await expect(question(stage)).toHaveCount(0);
      await stage.expectScene(sceneAt(at));
      const speaker = await Speaker.openFrom(page);
      await expect(speaker.page.locator('[data-elapsed]')).toHaveText(/^[0-3]:\d\d$/);
      await speaker.expectScene(sceneAt(at));
    });

  test('asks in the same page after the device has slept', async ({ stage, page }) => {
    await page.clock.install();
    await openAt(stage, 2);
    await page.clock.fastForward('26:00:00');
    await expect(question(stage)).toBeVisible();
    await stage.press('Enter');
    await stage.expectScene(sceneAt(2));
    await stage.press('Shift+PageDown');
    await stage.expectScene(sceneAt(3));
  });
});

test('Esc asks nothing, and P then offers to go on where it was', async ({ stage, atlas }) => {
  await openAt(stage, 3);
  await stage.press('Escape');
  await stage.expectEnded();
  await stage.startShow();
  await expect(question(stage)).toBeVisible();
  await atlas.expectAccessible();
  // Closing the question ends the show again, and keeps the offer.
  await stage.press('Escape');
  await stage.expectEnded();
  await stage.startShow();
  await question(stage).getByRole('button', { name: 'Go on at scene 4' }).click();
  await stage.expectScene(sceneAt(3));
  await stage.press('Home');
  await stage.press('Escape');
  await stage.expectEnded();
  await stage.startShow();
  await stage.expectScene(sceneAt(0));
  await expect(question(stage)).toHaveCount(0);
});

test.describe('while a speaker window is open', () => {
  test('one press of Esc ends nothing, a second one ends the show', async ({ stage }) => {
    const speaker = await Speaker.openShow(stage);
    await expect(stage.page.locator('html')).toHaveAttribute('data-presenting', '');
    await stage.press('Escape');
    await expect(stage.page.getByText('Press Esc again')).toBeVisible();
    await stage.expectScene(sceneAt(0));
    await speaker.expectLinked();
    await stage.press('Escape');
    await stage.expectEnded();
    await expect(speaker.title).toHaveText('Waiting for a presentation');
  });

  test('a button ends the show at once, in either window', async ({ stage, page }) => {
    const speaker = await Speaker.openShow(stage);
    await speaker.choose('End the presentation');
    await stage.expectEnded();
    await stage.startShow();
    await speaker.expectLinked();
    await page.mouse.move(10, 10);
    await page.getByRole('button', { name: 'End the presentation' }).click();
    await stage.expectEnded();
  });
});

test('a frozen view keeps its progress, language and text size', async ({ stage, page }) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.choose('Freeze view');
  await speaker.expectStatus('The audience sees a frozen view.');
  const progress = page.getByRole('progressbar');
  const size = () => stage.title.evaluate((title) => getComputedStyle(title).fontSize);
  const before = await size();
  await speaker.press('Shift+PageDown', 3);
  await speaker.choose('中文');
  await speaker.page.getByRole('button', { name: '放大观众文字' }).click();
  await expect(speaker.page.locator(`[data-scene="${sceneAt(3).id}"]`)).toBeVisible();
  await expect(progress).toHaveAttribute('aria-valuenow', '1');
  await stage.expectScene(sceneAt(0));
  expect(await size()).toBe(before);
  await speaker.page.getByRole('button', { name: '定格画面' }).click();
  await stage.expectScene(sceneAt(3), 'zh');
  await expect(progress).toHaveAttribute('aria-valuenow', '4');
});

test.describe('a question during a scene with filters', () => {
  test('is answered from the whole report, and the return puts the filters back', async ({
    stage,
    search,
    atlas,
    panel,
    page,
  }) => {
    await openAt(stage, FILTERED);
    const [camera, paints] = [await atlas.idleCamera(), await atlas.paints()];
    await search.openFirstResult('qinghai', 'Qinghai');
    await stage.expectOffScript();
    await panel.expectTitle('Qinghai');
    await expect(search.box).toBeHidden();
    await expect(page.getByText('The filters of this scene are off')).toBeVisible();
    expect(await atlas.paints()).not.toBe(paints);
    await stage.press('Backspace');
    await stage.expectScene(sceneAt(FILTERED));
    await expect.poll(() => atlas.idleCamera()).toBe(camera);
    expect(await atlas.paints()).toBe(paints);
  });

  test('that was not asked leaves the scene as it was', async ({ stage, atlas, search }) => {
    await openAt(stage, FILTERED);
    await atlas.idleCamera();
    const paints = await atlas.paints();
    await stage.press('/');
    await stage.expectOffScript();
    await expect(search.box).toBeFocused();
    await stage.press('Escape');
    await stage.expectOnScript();
    await stage.expectScene(sceneAt(FILTERED));
    expect(await atlas.paints()).toBe(paints);
  });
});

test('a number and Enter go to the scene, in both windows', async ({ stage, page }) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.page.keyboard.type('12');
  await speaker.press('Enter');
  await stage.expectScene(sceneAt(11));
  await page.keyboard.type('3');
  await stage.press('Enter');
  await speaker.expectScene(sceneAt(2));
});

test.describe('a kiosk', () => {
  test('plays by itself in a loop, pauses at a key or touch, and goes on after a minute', async ({
    page,
    stage,
  }) => {
    await page.clock.install();
    await page.goto('/#kiosk=20&draw=svg');
    const state = page.locator('[data-kiosk]');
    await expect(state).toHaveAttribute('data-kiosk', 'playing');
    await stage.expectScene(sceneAt(0));
    await expect(page.getByRole('button', { name: 'End the presentation' })).toHaveCount(0);
    await page.clock.runFor(20_000);
    await stage.expectScene(sceneAt(1));
    await stage.press('End');
    await expect(state).toHaveAttribute('data-kiosk', 'paused');
    await stage.expectScene(sceneAt(scenes.length - 1));
    await page.clock.runFor(59_000);
    await stage.expectScene(sceneAt(scenes.length - 1));
    await page.clock.runFor(1_500);
    await stage.expectScene(sceneAt(0));
    await expect(state).toHaveAttribute('data-kiosk', 'playing');
    await page.mouse.click(500, 300);
    await expect(state).toHaveAttribute('data-kiosk', 'paused');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(state).toHaveAttribute('data-kiosk', 'playing');
  });

  test('starts from its command, and leaves a show that can be continued alone', async ({
    stage,
    atlas,
    palette,
    page,
  }) => {
    await openAt(stage, 3);
    await stage.press('Escape');
    await stage.expectEnded();
    await palette.run('by itself', 'Play the presentation by itself');
    await expect(page.locator('[data-kiosk="playing"]')).toBeVisible();
    await stage.expectScene(sceneAt(0));
    await atlas.expectAccessible();
    await stage.press('Escape');
    await stage.expectEnded();
    await stage.startShow();
    await expect(question(stage)).toBeVisible();
  });

  test('with a time that cannot be used is not started, and the value is named', async ({
    page,
  }) => {
    await page.goto('/#kiosk=fast&draw=svg');
    await expect(page.getByText('fast')).toBeVisible();
    await expect(page.locator('[data-kiosk]')).toHaveCount(0);
  });
});
