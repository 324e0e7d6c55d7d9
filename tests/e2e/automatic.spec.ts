import { expect, test } from './drivers/test.ts';

// A browser whose WebGL is drawn by the processor: nothing is stored, nothing asked for.

test('without a graphics card the simple drawing stays, and nobody is told of a failure', async ({
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
  await expect(page.getByText('The detailed map could not start')).toHaveCount(0);
  expect(engine).toEqual([]);
  await preferences.open();
  await expect(
    preferences.root.getByText('without a graphics card, the map engine would be slower'),
  ).toBeVisible();
  await preferences.choose('Map renderer', /^Map engine/);
  await page.keyboard.press('Escape');
  await atlas.expectReady('maplibre');
});
