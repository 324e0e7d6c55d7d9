import type { Page } from '@playwright/test';
import { expect, test } from './drivers/test.ts';

/** Collects what the policy of the page forbids. */
async function recordViolations(page: Page): Promise<() => readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + event.blockedURI),
    );
  `);
  return () => violations;
}

test('the product keeps to the security policy of its page', { tag: '@engine' }, async ({
  atlas,
  panel,
  search,
  stage,
  page,
}) => {
  const violations = await recordViolations(page);
  await atlas.open({ language: 'en' });
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await atlas.clickRegion('Henan');
  await panel.expectTitle('Henan');
  await search.type('river');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit the presentation' }).click();
  await page.getByRole('button', { name: 'Capture this view' }).click();
  await page.getByRole('button', { name: 'Close the editor' }).click();
  await stage.startShow();
  await stage.press('PageDown', 3);
  await stage.press('Escape');
  expect(violations()).toEqual([]);
});

for (const [name, policy] of [
  ['scripts and styles', "script-src 'self'; style-src 'self'"],
  ['scripts', "script-src 'self'"],
  ['every script', "script-src 'none'"],
] as const)
  test(`a server that forbids ${name} in the page is answered with a sentence`, async ({
    page,
    watch,
  }) => {
    watch.allowMessage('Content Security Policy');
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto('/');
    await expect(page.getByText('Fangyu cannot start:')).toBeVisible();
    await expect(page.getByText('方舆无法启动：')).toBeVisible();
  });
