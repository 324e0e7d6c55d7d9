import { expect, test } from './drivers/test.ts';

// A browser that draws WebGL by software, without stored preferences.

test('without a graphics card the SVG map stays, and no failure is reported', async ({
  atlas,
  page,
  panel,
  preferences,
}) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/createMapLibreMap|maplibre-gl/.test(request.url())) engine.push(request.url());
  });
  await atlas.open();
  await atlas.clickRegion('Hunan');
  await panel.expectTitle('Hunan');
  await expect(page.getByText('The map engine could not start')).toHaveCount(0);
  expect(engine).toEqual([]);
  await preferences.open();
  await preferences.choose('Projection', /Mercator/);
  await expect(
    preferences.root.getByText('without a graphics card, the map engine would be slower'),
    // Software rendering on a busy machine starts slowly.
  ).toBeVisible({ timeout: 40_000 });
  await preferences.choose('Map renderer', /^Map engine/);
  await page.keyboard.press('Escape');
  await atlas.expectReady('maplibre');
});
