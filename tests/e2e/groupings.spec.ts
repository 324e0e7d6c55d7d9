import { project } from '../../src/map/camera.ts';
import { projectionOf } from '../../src/map/projection.ts';
import { MapNames } from './drivers/MapNames.ts';
import { expect, test } from './drivers/test.ts';

const CHOSEN = [
  ['Yangtze River Delta', 'yangtze-river-delta'],
  ['Greater Bay Area', 'greater-bay-area'],
  ['Yellow River basin', 'yellow-river-basin'],
] as const;
const WEST = { from: [73.5, 39.5], to: [100, 27] } as const;

test.use({ viewport: { width: 1366, height: 768 } });

for (const projection of ['mercator', 'albers'] as const)
  test(`groupings switched on have names on the map and in the legend, and the menu covers neither, ${projection}`, async ({
    atlas,
    page,
  }) => {
    const names = new MapNames(page);
    await atlas.open({ hash: `lang=en&draw=svg&proj=${projection}`, engine: false });
    await atlas.expectReady('svg');
    await page.getByRole('button', { name: /^Groupings/ }).click();
    const menu = page.getByRole('dialog', { name: 'Groupings on the map' });
    for (const [name] of CHOSEN)
      await menu.getByRole('list', { name: 'Most used' }).getByRole('switch', { name }).click();

    await names.waitForPicture();
    expect(await names.groupingIds()).toEqual(new Set(CHOSEN.map(([, id]) => id)));
    expect(await names.problems()).toEqual([]);
    const legend = page.getByRole('region', { name: 'Legend' });
    await expect(
      legend.getByRole('list', { name: 'Groupings on the map' }).getByRole('listitem'),
    ).toHaveText(CHOSEN.map(([name]) => name));

    const [menuBox, legendBox, mapBox] = [
      await menu.boundingBox(),
      await legend.boundingBox(),
      await page.locator('[data-camera]').boundingBox(),
    ];
    const camera = ((await page.locator('[data-camera]').getAttribute('data-camera')) ?? '')
      .split(',')
      .map(Number);
    if (!menuBox || !legendBox || !mapBox) throw new Error('menu, legend or map is missing');
    expect(legendBox.x + legendBox.width).toBeLessThanOrEqual(menuBox.x);
    const [lng = 0, lat = 0, zoom = 0] = camera;
    for (const corner of [WEST.from, WEST.to]) {
      const [x] = project({ center: [lng, lat], zoom }, mapBox, corner, projectionOf(projection));
      expect(mapBox.x + x).toBeLessThan(menuBox.x);
      expect(x).toBeGreaterThan(0);
    }

    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(page.getByRole('button', { name: /^Groupings/ })).toBeFocused();
  });
