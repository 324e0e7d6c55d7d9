import { LANGUAGES } from '../../src/domain/language.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { WINDOWS } from '../fixtures/windows.ts';
import { MapNames } from './drivers/MapNames.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();
const HENAN = '410000';
const GROUPINGS = 'yangtze-river-delta,greater-bay-area,yellow-river-basin,central-plains';
/** Each scene in every window takes minutes: all of them with `FANGYU_ALL_WINDOWS=1`, else each window with some scenes. */
const WINDOWS_PER_SCENE = process.env['FANGYU_ALL_WINDOWS'] === '1' ? WINDOWS.length : 3;
/** The windows of a scene; over all scenes, every window comes up. */
const windowsOf = (scene: number) =>
  WINDOWS.filter((_, at) => {
    const from = (at - scene * WINDOWS_PER_SCENE) % WINDOWS.length;
    return (from + WINDOWS.length) % WINDOWS.length < WINDOWS_PER_SCENE;
  });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES)
  for (const projection of ['mercator', 'albers'] as const) {
    test(`names are in their own land in all windows, ${language}, ${projection}`, async ({
      atlas,
      page,
    }) => {
      const names = new MapNames(page);
      const faults: string[] = [];
      for (const view of ['', 'r=410000&', `on=${GROUPINGS}&`]) {
        await atlas.open({
          hash: `${view}lang=${language}&draw=svg&proj=${projection}`,
          engine: false,
        });
        await atlas.expectReady('svg');
        for (const [width, height] of WINDOWS) {
          await page.setViewportSize({ width, height });
          await names.waitForPicture();
          const found = await names.problems();
          const ids = await names.ids();
          faults.push(
            ...[...found, ...(ids.has(HENAN) ? [] : ['Henan has no name'])].map(
              (fault) => `${view}${width} × ${height}: ${fault}`,
            ),
          );
        }
        await page.goto('about:blank');
      }
      expect(faults).toEqual([]);
    });

    test(`names are in their own land in all scenes and windows, ${language}, ${projection}`, async ({
      atlas,
      page,
      stage,
    }) => {
      test.setTimeout(600_000);
      const names = new MapNames(page);
      const faults: string[] = [];
      await atlas.open({ hash: `lang=${language}&draw=svg&proj=${projection}`, engine: false });
      await atlas.expectReady('svg');
      await stage.startShow();
      for (const [at, scene] of scenes.entries()) {
        await stage.expectScene(scene, language);
        await stage.visitBuilds(scene);
        for (const [width, height] of windowsOf(at)) {
          await page.setViewportSize({ width, height });
          await names.waitForPicture();
          faults.push(
            ...(await names.problems()).map(
              (fault) => `${scene.id} ${width} × ${height}: ${fault}`,
            ),
          );
        }
        await stage.press('PageDown');
      }
      expect(faults).toEqual([]);
    });
  }

test('two rings of one province are one until its cities are drawn', async ({ atlas, page }) => {
  const names = new MapNames(page);
  await atlas.open({ hash: 'draw=svg', engine: false });
  await atlas.expectReady('svg');
  await names.waitForPicture();
  const inHenan = async () => (await names.ringIds()).filter((id) => id.startsWith('41'));
  expect(await inHenan()).toEqual([HENAN]);
  await page.goto('about:blank');
  await atlas.open({ hash: 'draw=svg&r=410100', engine: false });
  await atlas.expectReady('svg');
  await names.waitForPicture();
  expect((await inHenan()).toSorted()).toEqual(['410100', '419001']);
});
