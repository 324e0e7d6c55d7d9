import { expect, test } from './drivers/test.ts';

/** These tests do not concern the map engine, which would only use processor time. */
const DRAWN = 'draw=svg';

test.describe('the command palette', () => {
  for (const text of ['mercator', '墨卡托']) {
    test(`changes the projection by ${text}, and stores it`, async ({
      atlas,
      palette,
      preferences,
    }) => {
      await atlas.open({ hash: DRAWN, engine: false });
      await palette.run(text, 'Mercator');
      await expect(atlas.map).toHaveAttribute('data-projection', 'mercator');
      await expect.poll(() => preferences.stored()).toMatchObject({ projection: 'mercator' });
    });
  }

  test('opens while the user types, and returns the focus', async ({
    atlas,
    search,
    palette,
    page,
  }) => {
    await atlas.open({ hash: DRAWN, engine: false });
    await search.open();
    await palette.open();
    await page.keyboard.press('Escape');
    await expect(palette.root).toBeHidden();
    await expect(search.box).toBeFocused();
  });

  test('moves the focus to the target of the command', async ({
    atlas,
    search,
    palette,
    panel,
  }) => {
    await atlas.open({ hash: DRAWN, engine: false });
    await palette.run('search places', 'Search');
    await expect(search.box).toBeFocused();
    await palette.run('details', 'Go to the details');
    await expect(panel.root.getByRole('heading', { level: 2 })).toBeFocused();
  });
});

test.describe('the shortcut sheet', () => {
  test('opens with ?, closes with Esc, and keeps the selection', async ({ atlas, panel, page }) => {
    await atlas.open({ hash: `r=410000&${DRAWN}`, engine: false });
    const gear = page.getByRole('button', { name: 'Preferences' });
    await gear.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(gear).toBeFocused();
    await panel.expectTitle('Henan');
    await page.keyboard.press('Escape');
    await atlas.expectAddress('');
  });
});

test.describe('the preferences', () => {
  test('apply immediately and are stored for the next visit', async ({
    atlas,
    preferences,
    page,
  }) => {
    await atlas.open({ hash: DRAWN, engine: false });
    await preferences.open();
    await preferences.choose('Theme', /^Dark/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('textbox', { name: /审图号/ }).fill('GS(2024)0650号');
    await page.keyboard.press('Escape');
    await expect(page.getByText('审图号：GS(2024)0650号')).toBeVisible();
    await page.reload();
    await expect(page.getByText('审图号：GS(2024)0650号')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('switch single-key shortcuts off', async ({ atlas, palette, preferences, search, page }) => {
    await atlas.open({ hash: DRAWN, engine: false });
    await preferences.open();
    await preferences.root.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(search.box).not.toBeFocused();
    await palette.open();
  });

  test('that do not exist fall back to their defaults one by one, with a notice', async ({
    atlas,
    preferences,
    page,
  }) => {
    await preferences.store({ version: 2, theme: 'sepia', approvalNumber: 'GS(2024)0650号' });
    await atlas.open({ hash: DRAWN, engine: false });
    await atlas.expectNotice('The saved value for “theme” is not available in this version');
    await expect(page.getByText('审图号：GS(2024)0650号')).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByText('The saved value for “theme”')).toBeHidden();
  });

  test('in an address apply to the visit and are not stored', async ({
    atlas,
    preferences,
    page,
  }) => {
    await atlas.open({ hash: `r=410000&theme=dark&proj=peters&${DRAWN}`, engine: false });
    await atlas.expectNotice('This link asks for an option that does not exist: “proj=peters”');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await atlas.expectAddress('r=410000');
    await preferences.open();
    await preferences.choose('Projection', /Mercator/);
    await expect.poll(() => preferences.stored()).toMatchObject({ theme: 'system' });
  });
});
