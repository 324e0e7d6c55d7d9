import { MAP_TEXT_SIZE, STAGE_HEIGHT } from '../../src/domain/deck/stageText.ts';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { buildCount } from '../../src/domain/deck/builds.ts';
import { mentionedStrategies, nameOfStrategy } from '../../src/domain/deck/mentionedStrategies.ts';
import { regionsInNotes } from '../../src/domain/deck/regionsInNotes.ts';
import type { RegionId } from '../../src/domain/ids.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { boxOnMap } from '../../src/map/camera.ts';
import { ALBERS } from '../../src/map/projection.ts';
import { loadRealAtlas, loadRealDeck, loadRealReport } from '../fixtures/realData.ts';
import type { Atlas } from './drivers/Atlas.ts';
import { MapNames } from './drivers/MapNames.ts';
import type { Stage } from './drivers/Stage.ts';
import { StageTexts } from './drivers/StageTexts.ts';
import { expect, test } from './drivers/test.ts';

const atlasOfChina = loadRealAtlas();
const { scenes } = loadRealDeck();
const { strategies } = loadRealReport();
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 800, height: 600 },
];
/** A place of each kind: its colour is compared between windows. */
const PROBES = ['410000', '410100', '419001', '510000', '510100', '110000', '310000'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openScene(atlas: Atlas, scene: Scene, language: Language): Promise<void> {
  await atlas.open({ hash: `scene=${scene.id}&lang=${language}&theme=projector&draw=svg` });
}

async function showScene(stage: Stage, scene: Scene, language: Language): Promise<void> {
  await stage.page.evaluate((id) => {
    window.location.hash = window.location.hash.replace(
      /scene=[^&]*(?:&build=\d+)?/,
      `scene=${id}`,
    );
  }, scene.id);
  await stage.expectScene(scene, language);
  await new MapNames(stage.page).waitForPicture();
}

/** The regions that a scene selects, outlines or names in its notes, and whose middle the window shows. */
async function expectedNames(atlas: Atlas, scene: Scene): Promise<readonly RegionId[]> {
  const { selection, overlays } = scene.view;
  const ids = new Set<RegionId>([...regionsInNotes(scene.notes, atlasOfChina), ...overlays]);
  if (selection?.kind === 'region') ids.add(selection.id);
  const [lng = 0, lat = 0, zoom = 0] = ((await atlas.map.getAttribute('data-camera')) ?? '')
    .split(',')
    .map(Number);
  const size = (await atlas.map.boundingBox()) ?? { width: 0, height: 0 };
  return [...ids].filter((id) => {
    const region = atlasOfChina.region(id);
    if (!region) return false;
    const camera = { center: [lng, lat] as const, zoom };
    const [left, top, right, bottom] = boxOnMap(region.bounds, camera, size, ALBERS);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > 0 && y > 0 && x < size.width && y < size.height;
  });
}

/** The strategies that the notes or the words on the stage mention and that the stage does not name. */
async function unnamedStrategies(
  texts: StageTexts,
  { notes }: Scene,
  language: Language,
): Promise<readonly string[]> {
  const { all, words } = await texts.stageText();
  const mentioned = mentionedStrategies(
    [notes.zh ?? '', notes.en ?? '', words],
    strategies,
    atlasOfChina,
  );
  return mentioned
    .map((strategy) => nameOfStrategy(strategy, language))
    .filter((name) => !all.includes(name));
}

for (const language of LANGUAGES)
  for (const size of SIZES)
    test(`every scene is readable and named at ${String(size.width)}×${String(size.height)}, ${language}`, async ({
      atlas,
      stage,
      page,
    }) => {
      await page.setViewportSize(size);
      const texts = new StageTexts(page);
      const names = new MapNames(page);
      const least = (MAP_TEXT_SIZE * size.height) / STAGE_HEIGHT;
      const faults: string[] = [];
      const [first] = scenes;
      if (!first) throw new Error('the deck has no scene');
      await openScene(atlas, first, language);
      for (const scene of scenes) {
        await showScene(stage, scene, language);
        await names.waitForPicture();
        const fault = (text: string) => faults.push(`${scene.id}: ${text}`);
        const checkTexts = async (): Promise<void> => {
          for (const { text, size: pixels } of await texts.smallerThan(least))
            fault(`“${text}” has ${pixels.toFixed(1)} px`);
          for (const name of await unnamedStrategies(texts, scene, language))
            fault(`the strategy “${name}” has no name`);
        };
        await checkTexts();
        const found = new Map((await texts.names()).map(({ id, size: own }) => [id, own]));
        for (const id of await expectedNames(atlas, scene))
          if (!found.has(id)) fault(`${id} has no name`);
        const { selection } = scene.view;
        const own = selection?.kind === 'region' ? found.get(selection.id) : undefined;
        const others = [...found].filter(([id]) => id !== selection?.id).map(([, each]) => each);
        if (own !== undefined && own <= Math.max(...others)) fault('another name is larger');
        // Its basin is nearly as wide as the country.
        const isZoomed = scene.camera.kind !== 'country';
        if (scene.id !== 'yellow-river' && (await texts.hasLocator()) !== isZoomed)
          fault(`locator: ${String(!isZoomed)}`);
        await stage.goToAddress(scene.id, buildCount(scene));
        await stage.expectBuild(scene, buildCount(scene) - 1);
        await checkTexts();
      }
      expect(faults).toEqual([]);
    });

test('a scene has one level, one legend and the same colours in every window', async ({
  atlas,
  stage,
  page,
}) => {
  const texts = new StageTexts(page);
  const pictures = new Map<string, Set<string>>();
  const [first] = scenes;
  if (!first) throw new Error('the deck has no scene');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await openScene(atlas, first, 'en');
    for (const scene of scenes) {
      await showScene(stage, scene, 'en');
      const seen = JSON.stringify(await texts.picture(PROBES));
      pictures.set(scene.id, (pictures.get(scene.id) ?? new Set()).add(seen));
    }
  }
  for (const [id, seen] of pictures) expect([...seen], id).toHaveLength(1);
});

for (const projection of ['albers', 'mercator'] as const)
  test(`a scene has one camera by address and by keys, ${projection}`, async ({
    atlas,
    stage,
    page,
  }) => {
    for (const [width, height] of [
      [480, 800],
      [720, 1280],
      [1366, 768],
    ] as const)
      for (const [at, scene] of scenes.entries()) {
        const before = scenes[at - 1];
        if (!before || !['beijing', 'yellow-river'].includes(scene.id)) continue;
        await page.setViewportSize({ width, height });
        await page.goto('about:blank');
        await atlas.open({ hash: `scene=${scene.id}&lang=en&draw=svg&proj=${projection}` });
        await stage.expectScene(scene);
        await new MapNames(page).waitForPicture();
        const byAddress = await atlas.idleCamera();
        await stage.press('PageUp');
        await stage.expectScene(before);
        await stage.press('PageDown');
        await stage.expectScene(scene);
        const message = `${scene.id} ${String(width)}×${String(height)}`;
        await expect.poll(() => atlas.idleCamera(), { message }).toBe(byAddress);
      }
  });

test('the laser shows neither a name nor a frame, and is smaller than Macao', async ({
  atlas,
  stage,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const scene = scenes.find(({ id }) => id === 'zhongshan');
  if (!scene) throw new Error('there is no such scene');
  await openScene(atlas, scene, 'en');
  await stage.expectScene(scene);
  await new MapNames(page).waitForPicture();
  const macao = await atlas.labelPosition('Macao');
  await page.mouse.move(macao.x, macao.y);
  await page.keyboard.down('l');
  await page.mouse.move(macao.x + 1, macao.y);
  const dot = await page.locator('[data-laser]').boundingBox();
  expect(dot?.width).toBeLessThanOrEqual(12);
  await expect(page.getByText('Macao 澳门')).toHaveCount(0);
  await page.keyboard.up('l');
  await expect(page.locator('[data-laser]')).toHaveCount(0);
});
