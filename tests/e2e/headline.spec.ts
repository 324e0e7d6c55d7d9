import { Headline } from './drivers/Headline.ts';
import { expect, test } from './drivers/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const FINDINGS = {
  en: 'Henan has the most statements: 3 of 20. 24 provinces have none about them.',
  zh: '谈及最多的是河南：20 条发言中有 3 条。另有 24 个省级行政区未被直接谈及。',
} as const;

for (const language of ['en', 'zh'] as const)
  test(`the map begins with the finding, accessible, and is not moved by it: ${language}`, async ({
    atlas,
    page,
  }) => {
    const headline = new Headline(page);
    await atlas.open({ language, engine: false });
    await expect(headline.sentence).toHaveText(FINDINGS[language]);
    const camera = await atlas.idleCamera();
    await atlas.expectAccessible();
    await headline.close();
    await expect(headline.sentence).toHaveCount(0);
    expect(await atlas.idleCamera()).toBe(camera);
  });

test('quotations change by themselves until a click', async ({ atlas, page }) => {
  await page.clock.install();
  const headline = new Headline(page);
  await atlas.open({ engine: false });
  await headline.expectNumber(1);
  await headline.waitForNext();
  await headline.expectNumber(2);
  await atlas.clickSea();
  await headline.expectStopped();
  await headline.waitForNext();
  await headline.expectNumber(2);
});

test('a quotation opens its region, and the headline returns with the plain map', async ({
  atlas,
  panel,
  page,
}) => {
  const headline = new Headline(page);
  await atlas.open({ engine: false });
  await headline.quotation.click();
  await panel.expectTitle('Henan');
  await expect(headline.sentence).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(headline.sentence).toBeVisible();
  await headline.expectStopped();
});

test('an address with a selection has no headline', async ({ atlas, panel, page }) => {
  const headline = new Headline(page);
  await atlas.open({ hash: 'r=410000', engine: false });
  await panel.expectTitle('Henan');
  await headline.expectLoaded();
  await expect(headline.sentence).toHaveCount(0);
});

test('under reduced motion a quotation stays and buttons change it', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const headline = new Headline(page);
  await atlas.open({ engine: false });
  await headline.expectNumber(1);
  await headline.expectStopped();
  await headline.waitForNext();
  await headline.expectNumber(1);
  await headline.next.click();
  await headline.expectNumber(2);
});

test('on a phone the finding and a quotation begin the panel', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const headline = new Headline(page);
  await atlas.open({ engine: false });
  await expect(page.getByText(FINDINGS.en)).toBeVisible();
  await expect(headline.sentence).toHaveCount(0);
  await headline.expectNumber(1);
});
