import type { Page } from '@playwright/test';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { Atlas } from './drivers/Atlas.ts';
import { Speaker } from './drivers/Speaker.ts';
import { Stage } from './drivers/Stage.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const FIRST_PLACE = scenes.findIndex(({ view }) => view.selection !== null);
/** What a room does not feel, milliseconds: of so many steps the one in the middle. */
const AT_ONCE = { median: 200, steps: 50 } as const;

function sceneAt(at: number): Scene {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

/** Writes down when keys are struck in a window, and when another scene stands in it; milliseconds since 1970. */
async function timeScenes(page: Page): Promise<() => Promise<readonly number[]>> {
  const times = await page.evaluateHandle(() => {
    const noted: number[] = [];
    const standing = (): string =>
      document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '';
    let last = standing();
    new MutationObserver(() => {
      if (standing() === last) return;
      last = standing();
      noted.push(Date.now());
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return noted;
  });
  return () => times.evaluate((noted) => [...noted]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what moves one window moves the other, at once', async ({ stage, page }) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await speaker.expectScene(sceneAt(0));
  await speaker.press('PageDown');
  await stage.expectScene(sceneAt(1));
  await stage.press('PageDown');
  await speaker.expectScene(sceneAt(2));
  await expect(speaker.next).toContainText(sceneAt(3).title.en ?? '');

  const [here, there] = [await timeScenes(speaker.page), await timeScenes(page)];
  for (let step = 0; step < AT_ONCE.steps; step += 1) {
    const scene = sceneAt(2 + ((step + 1) % 2));
    await speaker.press(step % 2 === 0 ? 'PageDown' : 'PageUp');
    await stage.expectScene(scene);
  }
  const [asked, shown] = [await here(), await there()];
  expect(shown).toHaveLength(AT_ONCE.steps);
  const took = shown.map((time, step) => time - (asked[step] ?? NaN));
  expect(median(took)).toBeLessThan(AT_ONCE.median);
});

test('G, a number and Enter lead to a scene from the speaker’s window', async ({ stage, page }) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await speaker.press('g');
  await speaker.page.keyboard.type('5');
  await speaker.press('Enter');
  await speaker.expectScene(sceneAt(4));
  await stage.expectScene(sceneAt(4));
});

test('either window may be loaded again, and the speaker’s come late', async ({ stage, page }) => {
  await stage.open();
  await stage.press('PageDown', 4);
  const speaker = await Speaker.openedByAddress(page);
  await speaker.expectLinked();
  await speaker.expectScene(sceneAt(4));
  await speaker.page.reload();
  await speaker.expectLinked();
  await speaker.expectScene(sceneAt(4));
  await page.reload();
  await stage.expectScene(sceneAt(4));
  await speaker.expectLinked();
  await speaker.press('PageDown');
  await stage.expectScene(sceneAt(5));
  await page.goto('about:blank');
  await speaker.expectAlone();
  await speaker.press('PageDown');
  await speaker.expectScene(sceneAt(6));
  // The room's window comes back to where the speaker has gone on to.
  await page.goBack();
  await stage.expectScene(sceneAt(6));
  await speaker.expectLinked();
});

test('a room’s window that was closed is opened again from the speaker’s', async ({
  stage,
  page,
}) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await speaker.press('PageDown', 3);
  await stage.expectScene(sceneAt(3));
  await page.close();
  await speaker.expectAlone();
  await speaker.press('PageDown');
  const opened = speaker.page.waitForEvent('popup');
  await speaker.choose('Open the audience window');
  const room = new Stage(await opened, new Atlas(await opened));
  await room.expectScene(sceneAt(4));
  await speaker.expectLinked();
  await speaker.press('PageDown');
  await room.expectScene(sceneAt(5));
});

test('both windows closed, the show goes on where it stopped', async ({ stage, atlas, page }) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await speaker.press('PageDown', 3);
  await stage.expectScene(sceneAt(3));
  await speaker.page.close();
  await page.goto('about:blank');
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await stage.begin();
  await stage.expectScene(sceneAt(3));
});

test('frozen, the room keeps its picture while the speaker looks elsewhere', async ({
  stage,
  page,
  atlas,
}) => {
  await stage.open();
  await stage.press('PageDown', FIRST_PLACE);
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await speaker.choose('Freeze view');
  await speaker.expectSays('The audience sees a frozen view.');
  const camera = await atlas.camera();
  await speaker.press('PageDown', 2);
  await speaker.expectScene(sceneAt(FIRST_PLACE + 2));
  await stage.expectScene(sceneAt(FIRST_PLACE));
  // A hand in the room does not move it either.
  await atlas.clickRegion('Luoyang');
  await stage.expectOnScript();
  await stage.expectScene(sceneAt(FIRST_PLACE));
  expect(await atlas.camera()).toBe(camera);
  await speaker.choose('Freeze view');
  await stage.expectScene(sceneAt(FIRST_PLACE + 2));
});

test('a detour in the room is seen by the speaker, who leads back', async ({
  stage,
  page,
  atlas,
}) => {
  await stage.open();
  await stage.press('PageDown', FIRST_PLACE);
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectScene(sceneAt(FIRST_PLACE));
  const [camera, paints] = [await atlas.camera(), await atlas.paintsWith('Zhengzhou')];
  await atlas.clickRegion('Luoyang');
  await stage.expectOffScript();
  await speaker.expectSays('Off script');
  await speaker.press('Backspace');
  await stage.expectOnScript();
  await stage.expectScene(sceneAt(FIRST_PLACE));
  await expect.poll(() => atlas.camera()).toBe(camera);
  expect(await atlas.paints()).toBe(paints);
});

test('black, language and end, from the speaker’s side', async ({ stage, page }) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  const dark = page.getByText(/^The screen is black/);
  await speaker.choose('Black screen');
  await expect(dark).toBeAttached();
  await speaker.expectSays('The audience sees a black screen.');
  await speaker.press('b');
  await expect(dark).toHaveCount(0);
  await speaker.choose('中文');
  await stage.expectScene(sceneAt(0), 'zh');
  await speaker.expectScene(sceneAt(0), 'zh');
  await speaker.press('Escape');
  await stage.expectOver();
  await expect(speaker.title).toHaveText('等待演示开始');
});

test('two speaker’s windows do not fight', async ({ stage, page }) => {
  await stage.open();
  const windows = [await Speaker.openedFrom(page), await Speaker.openedByAddress(page)];
  for (const each of windows) await each.expectLinked();
  for (let step = 1; step <= 6; step += 1) {
    await windows[step % 2]?.press('PageDown');
    await stage.expectScene(sceneAt(step));
    for (const each of windows) await each.expectScene(sceneAt(step));
  }
});

test('a browser that lets no window open says so, and is asked again by a press', async ({
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

test('nothing of the speaker’s window breaks a rule of accessibility', async ({ stage, page }) => {
  await stage.open();
  const speaker = await Speaker.openedFrom(page);
  await speaker.expectLinked();
  await new Atlas(speaker.page).expectAccessible();
  await speaker.choose('Freeze view');
  await speaker.expectSays('frozen');
  await speaker.choose('中文');
  await speaker.expectScene(sceneAt(0), 'zh');
  await new Atlas(speaker.page).expectAccessible();
});
