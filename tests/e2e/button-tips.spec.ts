import type { Page } from '@playwright/test';
import { expect, test } from './drivers/test.ts';

/** Marks the visible buttons that show no text, and returns their number. */
function markIconButtons(page: Page): Promise<number> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')].filter((button) => {
      const box = button.getBoundingClientRect();
      if (box.width === 0 || button.closest('[inert]') || !button.checkVisibility()) return false;
      if (getComputedStyle(button).opacity === '0' || box.right <= 0 || box.bottom <= 0)
        return false;
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const size = node.parentElement?.getBoundingClientRect();
        if (node.nodeValue?.trim() && size && size.width > 1) return false;
      }
      return true;
    });
    for (const [index, button] of buttons.entries())
      button.setAttribute('data-test-icon', String(index));
    return buttons.length;
  });
}

async function expectTips(page: Page, atLeast: number): Promise<void> {
  const tip = page.locator('[data-button-tip]');
  const count = await markIconButtons(page);
  expect(count).toBeGreaterThanOrEqual(atLeast);
  for (let index = 0; index < count; index += 1) {
    const button = page.locator(`[data-test-icon="${index}"]`);
    await expect(button).not.toHaveAttribute('title');
    // By the element's own function: the keyboard comes first, so that the focus is a visible one.
    await page.keyboard.press('Shift');
    await button.focus();
    await expect(tip).toBeVisible();
    const name = await button.evaluate(
      (element) => element.getAttribute('data-tip') ?? element.getAttribute('aria-label') ?? '',
    );
    await expect(tip).toContainText(name);
    const [over, under] = [await tip.boundingBox(), await button.boundingBox()];
    if (!over || !under) throw new Error('no box');
    const isApart =
      over.y >= under.y + under.height ||
      over.y + over.height <= under.y ||
      over.x >= under.x + under.width ||
      over.x + over.width <= under.x;
    expect(isApart, `${name} is not covered`).toBe(true);
    const inside = over.x >= 0 && over.x + over.width <= (page.viewportSize()?.width ?? 0);
    expect(inside, `${name} is inside the window`).toBe(true);
    await button.evaluate((element) => element.blur());
    await expect(tip).toBeHidden();
  }
}

test('every button without text has a tip on keyboard focus', async ({ atlas, page }) => {
  await atlas.open({ hash: 'r=410000&type=marine&on=yellow-river-basin', engine: false });
  await expectTips(page, 8);
});

test('every button without text has a tip on a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open({ hash: 'type=marine', engine: false });
  await expectTips(page, 6);
});

test('a tip names the key, stays below the pointer and is hidden by Esc', async ({
  atlas,
  page,
}) => {
  await atlas.open({ engine: false });
  const tip = page.locator('[data-button-tip]');
  await page.getByRole('button', { name: 'Zoom in' }).hover();
  await expect(tip).toHaveText('Zoom in+');
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).hover();
  await expect(tip).toContainText('Esc');
});
