import { expect, test } from './drivers/test.ts';

// What happens to the map engine: only where there is one, so not on the twin.

test.describe('an engine that cannot draw', { tag: '@engine' }, () => {
  test('whose worker does not load leaves the simple drawing, with everything working', async ({
    atlas,
    panel,
    page,
    watch,
  }) => {
    watch.expect('Failed to load resource');
    await page.route('**/maplibre-gl-worker*', (route) => route.abort());
    await page.goto('/');
    await atlas.expectNotice('The detailed map could not start');
    await atlas.expectReady('svg');
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
  });

  test('whose worker says nothing is noticed, told once, and put away for good', async ({
    atlas,
    panel,
    page,
  }) => {
    const mute = { contentType: 'text/javascript', body: 'onmessage = () => {};' };
    await page.route('**/maplibre-gl-worker*', (route) => route.fulfill(mute));
    await page.goto('/');
    await atlas.expectNotice('The detailed map could not start');
    await atlas.expectReady('svg');
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('The detailed map could not start')).toBeHidden();
  });
});

test.describe('a graphics process that crashes', { tag: '@engine' }, () => {
  test('under a selection and two filters gives back the same paints', async ({
    atlas,
    browser,
    page,
    panel,
    watch,
  }) => {
    watch.expect('WebGL: CONTEXT_LOST_WEBGL');
    await atlas.open({
      hash: 'r=410000&type=urban-rural,main-functional-area&voice=direct&on=yellow-river-basin',
    });
    await atlas.camera();
    const before = await atlas.paintsWith('Jiyuan');
    expect(before).toContain('["410000","');

    await page.evaluate(() => {
      document.querySelector('canvas')?.addEventListener('webglcontextlost', () => {
        document.body.dataset['context'] = 'lost';
      });
    });
    const chromium = await browser.newBrowserCDPSession();
    await chromium.send('Browser.crashGpuProcess');
    await expect(page.locator('body')).toHaveAttribute('data-context', 'lost');
    // The engine recovers, or the twin takes over: whoever draws then, it draws the same.
    await expect.poll(() => atlas.paints(), { timeout: 40_000 }).toEqual(before);
    await panel.expectTitle('Henan');
    await atlas.expectAddress(
      'r=410000&type=urban-rural,main-functional-area&voice=direct&on=yellow-river-basin',
    );
    await atlas.clickRegion('Zhengzhou');
    await panel.expectTitle('Zhengzhou');
  });
});

test('the engine’s map breaks no rule of accessibility', { tag: '@engine' }, async ({
  atlas,
  chooser,
  page,
}) => {
  await atlas.open();
  await atlas.expectAccessible();
  await chooser.askByRightClick('Henan');
  await atlas.expectAccessible();
  await page.keyboard.press('Escape');
  await atlas.goTo('r=yellow-river-basin&on=yangtze-river-delta');
  await atlas.expectAccessible();
});
