import { Instruments } from './drivers/Instruments.ts';
import { expect, test } from './drivers/test.ts';

// The cost of a click on a region, measured by traces and counters and not by times, on the built product
// with both renderers.

test(
  'selecting a region gives the engine no data and renders nothing that it does not change',
  { tag: '@engine' },
  async ({ atlas, page, panel }, { project }) => {
    const instruments = new Instruments(page);
    await instruments.attach();
    await atlas.open();
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
    await atlas.idleCamera();
    await instruments.waitForIdleLoading();

    const before = await instruments.sourcesLoaded();
    const rendered = await instruments.renderedWhile(async () => {
      await atlas.clickRegion('Henan');
      await panel.expectTitle('Henan');
    });
    expect(await instruments.sourcesLoaded()).toEqual(before);
    expect(rendered).toContain('panel');
    for (const unrelated of ['top bar', 'filters', 'groupings', 'controls', 'credit'])
      expect(rendered).not.toContain(unrelated);

    // The instruments work: they record the engine's sources, and a change of language renders everything.
    if (project.metadata['renderer'] === 'maplibre') expect(before.length).toBeGreaterThan(0);
    const everywhere = await instruments.renderedWhile(async () => {
      await page.locator('header').getByRole('button', { name: '中文' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    });
    expect(everywhere).toEqual(expect.arrayContaining(['top bar', 'filters', 'controls', 'panel']));
  },
);

test('selecting a region forces at most one layout', {
  tag: '@engine',
}, async ({ atlas, page, panel }) => {
  const instruments = new Instruments(page);
  await atlas.open();
  // The first selection loads everything that is loaded on demand.
  await atlas.clickRegion('Hunan');
  await panel.expectTitle('Hunan');
  await atlas.idleCamera();
  const { x, y } = await atlas.labelPosition('Henan');
  await page.mouse.move(x, y);

  const forced = await instruments.forcedLayoutsWhile(async () => {
    await page.mouse.down();
    await page.mouse.up();
    // The check must not read positions, which would force a layout itself.
    await page.waitForFunction(() =>
      document.querySelector('#panel h2')?.textContent.includes('Henan'),
    );
  });
  await panel.expectTitle('Henan');
  expect(forced).toBeLessThanOrEqual(1);

  // The instrument works: it detects a script that reads a position after every change.
  await page.evaluate(() => {
    window.addEventListener('keydown', () => {
      for (const width of ['90%', '80%', '']) {
        document.body.style.width = width;
        document.body.getBoundingClientRect();
      }
    });
  });
  const asked = await instruments.forcedLayoutsWhile(() => page.keyboard.press('F9'));
  expect(asked).toBeGreaterThan(1);
});
