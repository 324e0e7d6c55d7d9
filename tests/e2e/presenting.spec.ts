import { buildCount } from '../../src/domain/deck/builds.ts';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { COUNTRY_OUTLINE } from '../../src/china/bounds.ts';
import type { LngLat, Region } from '../../src/domain/regions/region.ts';
import { loadRealDeck, loadRealRegions, loadRealReport } from '../fixtures/realData.ts';
import { Layout } from './drivers/Layout.ts';
import { expect, test } from './drivers/test.ts';

const { places, groupings } = loadRealRegions();
const regions: readonly Region[] = [...places, ...groupings];
const { scenes } = loadRealDeck();
const { statements, strategies } = loadRealReport();

/** The texts in the spotlight of a scene. */
function spotlightTexts({ spotlight }: Scene): readonly string[] {
  if (spotlight?.kind === 'strategy') {
    return strategies.filter(({ id }) => id === spotlight.id).map(({ title }) => title.en);
  }
  const parts = statements.find(({ id }) => id === spotlight?.id)?.parts ?? [];
  const { parts: shown } = spotlight ?? {};
  return parts
    .filter((_, at) => shown?.includes(at) ?? true)
    .filter(({ kind }) => kind !== 'attribution')
    .map(({ text }) => text);
}

function regionOf({ view: { selection } }: Scene): Region | undefined {
  return regions.find(({ id }) => selection?.kind === 'region' && id === selection.id);
}

/** The corners of the area that a scene shows. */
function cornersOf(scene: Scene): readonly LngLat[] {
  const { camera } = scene;
  const bounds = camera.kind === 'bounds' ? camera.bounds : regionOf(scene)?.bounds;
  if (camera.kind === 'country' || !bounds) return COUNTRY_OUTLINE;
  const [west, south, east, north] = bounds;
  return [
    [west, south],
    [east, north],
  ];
}

function sceneAt(at: number): Scene {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

const FIRST_PLACE = scenes.findIndex(({ view }) => view.selection !== null);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES)
  test(`PageDown alone plays the whole deck, in ${language}`, async ({ stage }) => {
    await stage.open(language);
    for (const scene of scenes) {
      await stage.expectScene(scene, language);
      await stage.visitBuilds(scene);
      if (!scene.content) await stage.expectQuotations(spotlightTexts(scene));
      const region = regionOf(scene);
      if (region) await stage.expectSelected(region.short[language]);
      await stage.expectVisible(cornersOf(scene));
      await stage.press('PageDown');
    }
    // The last scene has no next scene.
    await stage.expectScene(sceneAt(scenes.length - 1), language);
    await stage.press('Home');
    await stage.expectScene(sceneAt(0), language);
  });

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
  [1024, 768],
] as const)
  test.describe(`at ${String(width)}×${String(height)}`, () => {
    test.use({ viewport: { width, height } });
    test('nothing on the map covers the islands', async ({ stage, page }) => {
      const layout = new Layout(page);
      for (const language of LANGUAGES) {
        await stage.open(language);
        await stage.expectScene(sceneAt(0), language);
        // If the layout changed during the animation, the map is corrected when it is idle.
        await expect.poll(() => layout.problems(), language).toEqual([]);
        await stage.press('Escape');
        await stage.expectEnded();
      }
    });

    test('the texts of every scene are visible and large', async ({ stage }) => {
      await stage.open();
      for (const scene of scenes) {
        await stage.expectScene(scene);
        await stage.visitBuilds(scene, () => stage.expectReadable());
        await stage.press('PageDown');
      }
    });
  });

test.describe('a question from the audience', () => {
  for (const key of ['Backspace', 'PageDown'])
    test(`is answered on the map, and ${key} returns to the same scene and camera`, async ({
      stage,
      atlas,
    }) => {
      await stage.open();
      await stage.press('Shift+PageDown', FIRST_PLACE);
      const scene = sceneAt(FIRST_PLACE);
      await stage.expectScene(scene);
      const camera = await atlas.idleCamera();
      const paints = await atlas.paintsIncluding('Zhengzhou');
      await atlas.clickRegion('Luoyang');
      await stage.expectOffScript();
      await stage.press(key);
      await stage.expectOnScript();
      await stage.expectScene(scene);
      await expect.poll(() => atlas.idleCamera()).toBe(camera);
      expect(await atlas.paints()).toBe(paints);
    });

  test('may be a search: the top bar opens for it and closes', async ({ stage, search, panel }) => {
    await stage.open();
    await search.openFirstResult('qinghai', 'Qinghai');
    await stage.expectOffScript();
    await panel.expectTitle('Qinghai');
    await expect(search.box).toBeHidden();
    await stage.press('Backspace');
    await stage.expectScene(sceneAt(0));
  });
});

test('a killed tab continues at its scene with its clock when it is reopened', async ({
  stage,
  page,
}) => {
  await stage.open();
  await stage.press('Shift+PageDown', 3);
  await stage.expectScene(sceneAt(3));
  const kept = () => page.evaluate(() => localStorage['fangyu.show'] as string);
  const { show } = JSON.parse(await kept()) as { show: { timer: unknown } };
  await page.reload();
  await stage.expectScene(sceneAt(3));
  expect(JSON.parse(await kept())).toMatchObject({ show: { timer: show.timer } });
});

test('Esc ends the show and restores the user’s view and camera', async ({
  stage,
  atlas,
  panel,
}) => {
  await atlas.open({ hash: 'r=630000&draw=svg' });
  const camera = await atlas.idleCamera();
  await stage.startShow();
  await stage.press('Shift+PageDown', 5);
  await stage.expectScene(sceneAt(5));
  await stage.press('Escape');
  await stage.expectEnded();
  await panel.expectTitle('Qinghai');
  await atlas.expectAddress('r=630000');
  await expect.poll(() => atlas.idleCamera()).toBe(camera);
});

test('B shows a black screen, G and O go to any scene', async ({ stage, page }) => {
  await stage.open();
  await stage.press('b');
  await expect(page.getByText(/^The screen is black/)).toBeAttached();
  await stage.press('PageDown');
  await stage.expectScene(sceneAt(0));
  await stage.press('g');
  await page.keyboard.type('7');
  await stage.press('Enter');
  await stage.expectScene(sceneAt(6));
  await stage.press('o');
  await page
    .getByRole('dialog', { name: 'All scenes' })
    .getByRole('button', { name: sceneAt(2).title.en ?? '' })
    .click();
  await stage.expectScene(sceneAt(2));
});

test('dialogs of a show have a margin around their content', async ({ stage, page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await stage.open();
  for (const [key, name] of [
    ['g', 'Go to a scene'],
    ['o', 'All scenes'],
    ['s', 'Speaker window'],
  ] as const) {
    await stage.press(key);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await stage.expectDialogMargin(dialog);
    await stage.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('a swipe to the left goes to the next scene, one to the right back, without leaving the page', async ({
    stage,
    page,
  }) => {
    await stage.open();
    await stage.expectScene(sceneAt(0));
    await stage.swipe(-200);
    await stage.expectScene(sceneAt(1));
    await stage.swipe(200);
    await stage.expectScene(sceneAt(0));
    // A browser could use the same swipe to go back in its history.
    await expect(page.locator('html')).toHaveCSS('overscroll-behavior-x', 'none');
  });
});

test.describe('the legend of a show', () => {
  for (const [language, name] of [
    ['en', 'Major regional'],
    ['zh', '重大战略'],
  ] as const)
    test(`names the types it colours, in ${language}`, async ({ stage, page }) => {
      await stage.open(language);
      const legend = page.getByRole('region', { name: language === 'zh' ? '图例' : 'Legend' });
      await expect(legend).not.toContainText(/chips|上方/);
      await expect(legend.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    });

  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const)
    test.describe(`on a phone, ${String(width)}×${String(height)}`, () => {
      test.use({ viewport: { width, height } });
      test('is closed until the user opens it', async ({ stage, page }) => {
        await stage.open();
        // A long text leaves the map little height.
        await stage.press('Shift+PageDown', 5);
        await stage.expectScene(sceneAt(5));
        const legend = page.getByRole('region', { name: 'Legend' });
        await expect(legend.getByText(/^Statements by (province|city)$/)).toHaveCount(0);
        await legend.getByRole('button', { name: 'Legend' }).click();
        await expect(legend.getByText(/^Statements by (province|city)$/)).toBeVisible();
        // A legend of any length leaves its button visible.
        await expect(legend.getByRole('button', { name: 'Legend' })).toBeInViewport({ ratio: 1 });
        const count = page.getByText(new RegExp(`^6 / ${String(scenes.length)}`, 'u'));
        const lines = await count.evaluate(
          (element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight),
        );
        expect(lines).toBeLessThan(1.5);
      });
    });
});

test.describe('a highlight by pointer or keyboard', () => {
  test('disappears when the pointer is idle', async ({ stage, atlas, page }) => {
    await stage.open();
    const tooltip = page.getByText('Qinghai 青海');
    await atlas.idleCamera();
    await atlas.hoverRegion('Qinghai');
    await expect(tooltip).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-idle', '');
    await expect(tooltip).toHaveCount(0);
  });

  test('disappears with the next scene and on return to the script', async ({
    stage,
    atlas,
    mapKeys,
    page,
  }) => {
    await stage.open();
    const tooltip = page.getByText('Qinghai 青海');
    await atlas.idleCamera();
    await atlas.hoverRegion('Qinghai');
    await expect(tooltip).toBeVisible();
    await stage.press('PageDown');
    await stage.expectScene(sceneAt(1));
    await expect(tooltip).toHaveCount(0);

    await atlas.clickRegion('Qinghai');
    await stage.expectOffScript();
    await stage.press('Backspace');
    await stage.expectOnScript();
    await expect(tooltip).toHaveCount(0);

    await mapKeys.focusByTab();
    await expect(mapKeys.map).toHaveAttribute('data-keyboard', 'true');
    await stage.press('Shift+PageDown');
    await mapKeys.expectNoRing();
    await expect(stage.root).toBeFocused();
  });
});

test('a title without line breaks fits the window', async ({ atlas, editor, stage }) => {
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await editor.open();
  await editor.press('Capture this view');
  await editor.expectCount(scenes.length + 1);
  await editor.fillField('Title in English', `https://example.org/${'a_long_way_'.repeat(12)}`);
  await editor.press('Present');
  await expect(stage.title).toBeVisible();
  await stage.press('End');
  await expect(stage.title).toContainText('https://');
  await stage.expectFitsWindow();
});

test('the rehearsal check examines every step of every scene in both languages and restores the show', async ({
  stage,
  atlas,
  page,
}) => {
  test.setTimeout(180_000);
  await stage.open();
  await stage.press('Shift+PageDown', 2);
  await stage.expectScene(sceneAt(2));
  await stage.press('o');
  await page.getByRole('button', { name: 'Rehearsal check' }).click();
  // The dialog is in the language that is being checked.
  const box = page.getByRole('dialog', { name: /^(Rehearsal check|排练检查)$/ });
  const pictures = scenes.reduce((sum, scene) => sum + 2 * buildCount(scene), 0);
  await expect(box).toContainText(new RegExp(`(of|共) ${String(pictures)}`));
  await expect(box).toContainText(`No problems found. All ${String(scenes.length)} scenes`, {
    timeout: 120_000,
  });
  await atlas.expectAccessible();
  await stage.press('Escape');
  await stage.expectScene(sceneAt(2));
});

test.describe('in a window that is too narrow for the texts', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the rehearsal check lists the scenes that do not fit, with links', async ({
    stage,
    page,
  }) => {
    test.setTimeout(180_000);
    await stage.open();
    await stage.press('o');
    await page.getByRole('button', { name: 'Rehearsal check' }).click();
    const box = page.getByRole('dialog', { name: 'Rehearsal check' });
    const line = box.getByRole('listitem').filter({ hasText: 'does not fit' }).first();
    await expect(line).toBeVisible({ timeout: 120_000 });
    const number = /Scene (\d+)/.exec((await line.textContent()) ?? '')?.[1];
    await line.getByRole('button').click();
    await stage.expectScene(sceneAt(Number(number) - 1));
  });
});

test('an address with a scene opens the show there, and an unknown scene is reported', async ({
  stage,
  page,
}) => {
  await page.goto(`/#scene=${sceneAt(4).id}&draw=svg`);
  await stage.expectScene(sceneAt(4));
  await stage.press('Escape');
  await stage.expectEnded();
  await page.goto('/?#scene=nowhere&draw=svg');
  await stage.expectScene(sceneAt(0));
  await stage.press('Escape');
  await expect(page.getByText('nowhere')).toBeVisible();
});

test('the show follows the accessibility rules', async ({ stage, atlas, page }) => {
  await stage.open('zh');
  await atlas.expectAccessible();
  await stage.press('Shift+PageDown', FIRST_PLACE);
  await stage.expectScene(sceneAt(FIRST_PLACE), 'zh');
  await atlas.expectAccessible();
  await stage.press('o');
  await expect(page.getByRole('dialog')).toBeVisible();
  await atlas.expectAccessible();
  await stage.press('Escape');
  await atlas.clickRegion('Luoyang');
  await stage.expectOffScript();
  await atlas.expectAccessible();
});

test('Esc ends a show that has not started yet', async ({ atlas, page }) => {
  await atlas.open({ hash: 'draw=svg&r=410000' });
  const asked = page.waitForRequest(/deck\.json/);
  // The presentation never arrives.
  await page.route(/deck\.json/, () => undefined);
  await page.keyboard.press('p');
  await asked;
  await expect(page.locator('[data-chrome="strip"]')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-chrome="strip"]')).toBeVisible();
  await atlas.expectAddress('r=410000');
});
