import { expect, test } from './drivers/test.ts';

// Failures of the map engine; only in projects that have one.

test.describe('an engine that cannot draw', { tag: '@engine' }, () => {
  test('whose worker does not load leaves a working SVG map', async ({
    atlas,
    panel,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    await page.route('**/maplibre-gl-worker*', (route) => route.abort());
    await page.goto('/');
    await atlas.expectNotice('The map engine could not start');
    await atlas.expectReady('svg');
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
  });

  test('whose worker does not respond is detected, reported once and not used again', async ({
    atlas,
    panel,
    page,
  }) => {
    const mute = { contentType: 'text/javascript', body: 'onmessage = () => {};' };
    await page.route('**/maplibre-gl-worker*', (route) => route.fulfill(mute));
    await page.goto('/');
    await atlas.expectNotice('The map engine could not start');
    await atlas.expectReady('svg');
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('The map engine could not start')).toBeHidden();
  });
});

test.describe('a graphics process that crashes', { tag: '@engine' }, () => {
  test('restores the same paints with a selection and two filters', async ({
    atlas,
    browser,
    page,
    panel,
    watch,
  }) => {
    watch.allowMessage('WebGL: CONTEXT_LOST_WEBGL');
    await atlas.open({
      hash: 'r=410100&type=urban-rural,main-functional-area&voice=direct&on=yellow-river-basin',
    });
    await atlas.idleCamera();
    const before = await atlas.paintsIncluding('Jiyuan');
    expect(before).toContain('["410000","');

    await page.evaluate(() => {
      document.querySelector('canvas')?.addEventListener('webglcontextlost', () => {
        document.body.dataset['context'] = 'lost';
      });
    });
    const chromium = await browser.newBrowserCDPSession();
    await chromium.send('Browser.crashGpuProcess');
    await expect(page.locator('body')).toHaveAttribute('data-context', 'lost');
    // The engine recovers or the SVG map takes over. Both draw the same.
    await expect.poll(() => atlas.paints(), { timeout: 40_000 }).toEqual(before);
    await panel.expectTitle('Zhengzhou');
    await atlas.expectAddress(
      'r=410100&type=urban-rural,main-functional-area&voice=direct&on=yellow-river-basin',
    );
    await atlas.clickRegion('Kaifeng');
    await panel.expectTitle('Kaifeng');
  });
});

test('the map of the engine follows the accessibility rules', { tag: '@engine' }, async ({
  atlas,
  chooser,
  page,
}) => {
  await atlas.open();
  await atlas.expectAccessible();
  await chooser.openByRightClick('Henan');
  await atlas.expectAccessible();
  await page.keyboard.press('Escape');
  await atlas.goTo('r=yellow-river-basin&on=yangtze-river-delta');
  await atlas.expectAccessible();
});
