import type { Page } from '@playwright/test';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { Atlas } from './drivers/Atlas.ts';
import { Speaker } from './drivers/Speaker.ts';
import { Stage } from './drivers/Stage.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const FIRST_PLACE = scenes.findIndex(({ view }) => view.selection !== null);
/** Median delay that an audience does not notice, in milliseconds, over a number of steps. */
const DELAY_LIMIT = { median: 200, steps: 50 } as const;

function sceneAt(at: number): Scene {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

/** Records the times at which the scene of a window changes, in milliseconds since 1970. */
async function timeScenes(page: Page): Promise<() => Promise<readonly number[]>> {
  const times = await page.evaluateHandle(() => {
    const times: number[] = [];
    const currentScene = (): string =>
      document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '';
    let last = currentScene();
    new MutationObserver(() => {
      if (currentScene() === last) return;
      last = currentScene();
      times.push(Date.now());
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return times;
  });
  return () => times.evaluate((noted) => [...noted]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a change in one window changes the other immediately', async ({ stage, page }) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.expectScene(sceneAt(0));
  await expect(speaker.next).toContainText(sceneAt(1).title.en ?? '');
  await speaker.press('Shift+PageDown');
  await stage.expectScene(sceneAt(1));
  await stage.press('Shift+PageDown');
  await speaker.expectScene(sceneAt(2));

  const [here, there] = [await timeScenes(speaker.page), await timeScenes(page)];
  for (let step = 0; step < DELAY_LIMIT.steps; step += 1) {
    const scene = sceneAt(2 + ((step + 1) % 2));
    await speaker.press(step % 2 === 0 ? 'Shift+PageDown' : 'Shift+PageUp');
    await stage.expectScene(scene);
  }
  const [asked, shown] = [await here(), await there()];
  expect(shown).toHaveLength(DELAY_LIMIT.steps);
  const took = shown.map((time, step) => time - (asked[step] ?? NaN));
  expect(median(took)).toBeLessThan(DELAY_LIMIT.median);
});

test('G, a number and Enter go to a scene from the speaker window', async ({ stage }) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.press('g');
  await speaker.page.keyboard.type('5');
  await speaker.press('Enter');
  await speaker.expectScene(sceneAt(4));
  await stage.expectScene(sceneAt(4));
});

test('the notes scroll by keys while they have the focus, and buttons are pressed by Space', async ({
  stage,
  page,
}) => {
  await stage.open();
  const speaker = await Speaker.openFrom(page);
  await speaker.expectScene(sceneAt(0));
  await speaker.page.setViewportSize({ width: 900, height: 500 });
  for (let larger = 0; larger < 3; larger += 1) await speaker.choose('Larger notes');
  const notes = speaker.page.locator('[data-notes]');
  const scrolled = () => notes.evaluate(({ scrollTop }) => scrollTop);
  await notes.focus();
  await speaker.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await speaker.press('Home');
  await expect.poll(scrolled).toBe(0);
  await speaker.expectScene(sceneAt(0));
  await speaker.page.getByRole('button', { name: 'Black screen' }).focus();
  await speaker.press(' ');
  await expect(page.getByText(/^The screen is black/)).toBeAttached();
  await speaker.expectScene(sceneAt(0));
});

test('both windows can be reloaded, and the speaker window can open late', async ({
  stage,
  page,
}) => {
  await stage.open();
  await stage.press('Shift+PageDown', 4);
  const speaker = await Speaker.openByAddress(page);
  await speaker.expectLinked();
  await speaker.expectScene(sceneAt(4));
  await speaker.page.reload();
  await speaker.expectLinked();
  await speaker.expectScene(sceneAt(4));
  await page.reload();
  await stage.expectScene(sceneAt(4));
  await speaker.expectLinked();
  await speaker.press('Shift+PageDown');
  await stage.expectScene(sceneAt(5));
  await page.goto('about:blank');
  await speaker.expectUnlinked();
  await speaker.press('Shift+PageDown');
  await speaker.expectScene(sceneAt(6));
  // The audience window returns to the speaker's present scene.
  await page.goBack();
  await stage.expectScene(sceneAt(6));
  await speaker.expectLinked();
});

test('a closed audience window is opened again from the speaker window', async ({
  stage,
  page,
}) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.press('Shift+PageDown', 3);
  await stage.expectScene(sceneAt(3));
  await page.close();
  await speaker.expectUnlinked();
  await speaker.press('Shift+PageDown');
  const opened = speaker.page.waitForEvent('popup');
  await speaker.choose('Open the audience window');
  const audience = new Stage(await opened, new Atlas(await opened));
  await audience.expectScene(sceneAt(4));
  await speaker.expectLinked();
  await speaker.press('Shift+PageDown');
  await audience.expectScene(sceneAt(5));
});

test('the show continues where it stopped after both windows were closed', async ({
  stage,
  atlas,
  page,
}) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.press('Shift+PageDown', 3);
  await stage.expectScene(sceneAt(3));
  await speaker.page.close();
  await page.goto('about:blank');
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await stage.startShow();
  await stage.expectScene(sceneAt(3));
});

test('a frozen audience window keeps its picture while the speaker moves on', async ({
  stage,
  page,
  atlas,
}) => {
  await stage.open();
  await stage.press('Shift+PageDown', FIRST_PLACE);
  const speaker = await Speaker.openFrom(page);
  await speaker.expectLinked();
  await speaker.choose('Freeze view');
  await speaker.expectStatus('The audience sees a frozen view.');
  const camera = await atlas.idleCamera();
  await speaker.press('Shift+PageDown', 2);
  await speaker.expectScene(sceneAt(FIRST_PLACE + 2));
  await stage.expectScene(sceneAt(FIRST_PLACE));
  // Input in the audience window does not move it either.
  await atlas.clickRegion('Luoyang');
  await stage.expectOnScript();
  await stage.expectScene(sceneAt(FIRST_PLACE));
  expect(await atlas.idleCamera()).toBe(camera);
  await speaker.choose('Freeze view');
  await stage.expectScene(sceneAt(FIRST_PLACE + 2));
});

test('the speaker window shows that the audience window is off script, and leads back', async ({
  stage,
  page,
  atlas,
}) => {
  await stage.open();
  await stage.press('Shift+PageDown', FIRST_PLACE);
  const speaker = await Speaker.openFrom(page);
  await speaker.expectScene(sceneAt(FIRST_PLACE));
  const [camera, paints] = [await atlas.idleCamera(), await atlas.paintsIncluding('Zhengzhou')];
  await atlas.clickRegion('Luoyang');
  await stage.expectOffScript();
  await speaker.expectStatus('Off script');
  await speaker.press('Backspace');
  await stage.expectOnScript();
  await stage.expectScene(sceneAt(FIRST_PLACE));
  await expect.poll(() => atlas.idleCamera()).toBe(camera);
  expect(await atlas.paints()).toBe(paints);
});

test('the speaker window controls black screen, language and end', async ({ stage, page }) => {
  const speaker = await Speaker.openShow(stage);
  const dark = page.getByText(/^The screen is black/);
  await speaker.choose('Black screen');
  await expect(dark).toBeAttached();
  await speaker.expectStatus('The audience sees a black screen.');
  await speaker.press('b');
  await expect(dark).toHaveCount(0);
  await speaker.choose('中文');
  await stage.expectScene(sceneAt(0), 'zh');
  await speaker.expectScene(sceneAt(0), 'zh');
  // One press asks for a second one.
  await speaker.press('Escape', 2);
  await stage.expectEnded();
  await expect(speaker.title).toHaveText('等待演示开始');
});

test('two speaker windows stay in sync', async ({ stage, page }) => {
  await stage.open();
  const windows = [await Speaker.openFrom(page), await Speaker.openByAddress(page)];
  for (const each of windows) await each.expectLinked();
  for (let step = 1; step <= 6; step += 1) {
    await windows[step % 2]?.press('Shift+PageDown');
    await stage.expectScene(sceneAt(step));
    for (const each of windows) await each.expectScene(sceneAt(step));
  }
});

test('a blocked speaker window is reported and can be opened by a click', async ({
  stage,
  page,
}) => {
  await page.addInitScript(() => {
    const open = window.open.bind(window);
    let asked = 0;
    window.open = (...how) => {
      asked += 1;
      return asked === 1 ? null : open(...how);
    };
  });
  await stage.open();
  await stage.press('s');
  const box = page.getByRole('dialog', { name: 'Speaker window' });
  await expect(box).toContainText('The browser blocked the speaker window.');
  const popup = page.waitForEvent('popup');
  await box.getByRole('button', { name: 'Open the speaker window' }).click();
  await expect((await popup).getByRole('heading', { level: 1 })).toHaveText(
    sceneAt(0).title.en ?? '',
  );
});

test('the previews are the stage itself: words, map and legend, now and next', async ({
  stage,
}) => {
  test.slow();
  const speaker = await Speaker.openShow(stage);
  await speaker.choose('Show the stage itself');
  await speaker.press('Shift+PageDown', FIRST_PLACE);
  for (const [preview, at] of [
    ['now', FIRST_PLACE],
    // The next step is still in the same scene.
    ['next', FIRST_PLACE],
  ] as const) {
    await speaker.expectPreview(preview);
    const shown = speaker.preview(preview);
    await expect(shown.locator('[data-stage] h1')).toHaveText(sceneAt(at).title.en ?? '');
    await expect(shown.locator('[data-quotation]').first()).toBeAttached();
    await expect(shown.getByRole('region', { name: 'Legend', includeHidden: true })).toBeAttached();
  }
  // They take neither keys nor focus, and do not count as audience windows.
  await speaker.press('Shift+PageDown');
  await stage.expectScene(sceneAt(FIRST_PLACE + 1));
  await stage.page.close();
  await speaker.expectUnlinked();
});

test('pressing on the preview points at the same place on the stage', async ({
  stage,
  page,
  atlas,
}) => {
  test.slow();
  const speaker = await Speaker.openShow(stage);
  await speaker.choose('Show the stage itself');
  await speaker.expectPreview('now');
  const wuhan = await atlas.screenPosition([114.3, 30.6]);
  const size = page.viewportSize() ?? { width: 1, height: 1 };
  const box = await speaker.page.locator('[data-preview="now"]').boundingBox();
  if (!box) throw new Error('there is no preview');
  const { mouse } = speaker.page;
  await mouse.move(
    box.x + (wuhan.x / size.width) * box.width,
    box.y + (wuhan.y / size.height) * box.height,
  );
  await mouse.down();
  const dot = page.locator('[data-laser="remote"]');
  await expect(dot).toBeVisible();
  const shown = await dot.boundingBox();
  expect(Math.abs((shown?.x ?? 0) + (shown?.width ?? 0) / 2 - wuhan.x)).toBeLessThan(12);
  expect(Math.abs((shown?.y ?? 0) + (shown?.height ?? 0) / 2 - wuhan.y)).toBeLessThan(12);
  await mouse.up();
  await expect(dot).toHaveCount(0);
});

test('a frozen view and the script are both shown', async ({ stage }) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.choose('Freeze view');
  await speaker.press('Shift+PageDown', 2);
  await expect(speaker.page.locator('[data-room]')).toContainText(sceneAt(0).title.en ?? '');
  await expect(speaker.page.locator('[data-script]')).toContainText(sceneAt(2).title.en ?? '');
  // The next step is still in the same scene.
  await expect(speaker.next).toContainText(sceneAt(2).title.en ?? '');
});

test('a practice run records the time of each scene, which can become the plan', async ({
  stage,
  page,
}) => {
  test.slow();
  await page.clock.install();
  const speaker = await Speaker.openShow(stage);
  await speaker.choose('Practise');
  await speaker.expectStatus('Practice run');
  await speaker.page.clock.runFor(42_000);
  await speaker.press('Shift+PageDown');
  await speaker.expectScene(sceneAt(1));
  await speaker.page.clock.runFor(10_000);
  await speaker.choose('Stop the practice run');
  const rows = speaker.page.getByRole('navigation', { name: 'Scenes' }).getByRole('listitem');
  await expect(rows.nth(0)).toContainText(/practised 0:4[2-4]/u);
  await expect(rows.nth(1)).toContainText(/practised 0:1[0-2]/u);
  await speaker.choose('Use the practised times as the plan');
  await speaker.expectStatus('Your presentation now has the practised times');
  await expect(rows.nth(0)).toContainText(/^1.*0:4[2-4]practised 0:4[2-4]$/u);
  // The times are kept on the device.
  await speaker.page.reload();
  await expect(rows.nth(0)).toContainText(/0:4[2-4]practised 0:4[2-4]/u);
});

test('the audience window opens on the other screen, or a sentence says what to do', async ({
  stage,
}) => {
  test.slow();
  const speaker = await Speaker.openShow(stage);
  await speaker.page.evaluate(() => Reflect.set(window, 'getScreenDetails', undefined));
  await speaker.choose('Audience on the other screen');
  await speaker.expectStatus('Drag the audience window to the other screen');
  await speaker.page.evaluate(() => {
    const at = (availLeft: number) => ({
      ...{ availLeft, availTop: 0, availWidth: 1280, availHeight: 720 },
    });
    const [own, other] = [at(0), at(1440)];
    Reflect.set(window, 'getScreenDetails', () =>
      Promise.resolve({ screens: [own, other], currentScreen: own }),
    );
  });
  const opened = speaker.page.waitForEvent('popup');
  await speaker.choose('Audience on the other screen');
  await speaker.expectStatus('The audience window is on the other screen');
  const audience = new Stage(await opened, new Atlas(await opened));
  await audience.atlas.expectReady();
  // It joins without a question.
  await audience.expectScene(sceneAt(0));
  await speaker.press('Shift+PageDown');
  await audience.expectScene(sceneAt(1));
});

test('the keys of the stage work in the speaker window, also / for a question', async ({
  stage,
  search,
}) => {
  const speaker = await Speaker.openShow(stage);
  await speaker.press('/');
  await expect(search.box).toBeVisible();
  await speaker.press('End');
  await speaker.expectScene(sceneAt(scenes.length - 1));
  await speaker.press('Home');
  await speaker.expectScene(sceneAt(0));
});

test('the speaker window follows the accessibility rules', async ({ stage }) => {
  const speaker = await Speaker.openShow(stage);
  await new Atlas(speaker.page).expectAccessible();
  await speaker.choose('Freeze view');
  await speaker.expectStatus('frozen');
  await speaker.choose('中文');
  await speaker.expectScene(sceneAt(0), 'zh');
  await new Atlas(speaker.page).expectAccessible();
});
