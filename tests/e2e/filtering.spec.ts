import { loadRealReport } from '../fixtures/realData.ts';
import { expect, test } from './drivers/test.ts';

const report = loadRealReport();

/** The number of statements of a type, counted from the content without the product's own filter. */
function statementsOfType(type: string): number {
  const ofType = new Set(
    report.strategies.filter((each) => each.type === type).map(({ id }) => id),
  );
  return report.statements.filter(({ strategies }) => strategies.some((id) => ofType.has(id)))
    .length;
}

test.describe('filtering by strategy type', () => {
  test('every chip shows how many statements its type has', async ({ atlas, filters }) => {
    await atlas.open();
    expect(await filters.counts()).toEqual(report.types.map(({ id }) => statementsOfType(id)));
    for (const { id, short } of report.types) {
      await filters.pickType(short.en);
      await filters.expectShown(
        `${statementsOfType(id)} of ${report.statements.length} statements`,
      );
      await filters.pickType(short.en);
    }
  });

  test('Marine leaves Fujian, with Xiamen and Feng Hongchang', { tag: '@engine' }, async ({
    atlas,
    filters,
    panel,
  }) => {
    await atlas.open();
    await filters.pickType('Marine');
    await atlas.expectAddress('type=marine');
    await atlas.clickRegion('Fujian');
    await panel.expectStatements(/^Within Fujian/, ['Feng Hongchang']);
    await atlas.clickRegion('Sichuan');
    await panel.expectText(/match(es)? the filters/);
  });

  for (const [language, chip, heading] of [
    ['en', 'Marine', 'Marine: 2 statements, 11 coastal provinces'],
    ['zh', '海洋强国', '海洋强国：2 条发言，11 个沿海省区市'],
  ] as const)
    test(`one click on Marine shows its two quotations in the panel (${language})`, async ({
      atlas,
      filters,
      panel,
    }) => {
      await atlas.open({ hash: `lang=${language}` });
      await filters.pickType(chip);
      await expect(panel.root.getByRole('heading', { level: 2, name: heading })).toBeVisible();
      const quotations = panel.root.getByRole('article');
      await expect(quotations).toHaveCount(2);
      await expect(quotations.first().getByRole('blockquote').first()).toBeInViewport();
    });

  test('a filter without results names the filters to remove', async ({ atlas, filters, page }) => {
    await atlas.open({ hash: 'type=marine&body=member' });
    await filters.expectShown('0 of 20 statements');
    const card = page.getByRole('region', { name: 'No statement matches all filters' });
    await expect(card.getByRole('listitem')).toHaveCount(2);
    await card.getByRole('button', { name: /^Speaker’s role: .*brings back 2 statements/ }).click();
    await filters.expectShown('2 of 20 statements');
    await atlas.expectAddress('type=marine');
    await filters.clear();
    await filters.expectShown('All 20 statements');
    await atlas.expectAddress('');
  });

  test('the language switch keeps everything else', async ({ atlas, filters, page }) => {
    await atlas.open({ hash: 'r=350000&type=marine&on=yangtze-river-delta' });
    await page.getByRole('button', { name: /Switch to Chinese/ }).click();
    await atlas.expectAddress('r=350000&type=marine&on=yangtze-river-delta&lang=zh');
    await expect(filters.chip('海洋')).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('more filters', () => {
  test('a section is chosen in the menu by mouse, and Esc closes the menu', async ({
    atlas,
    filters,
    page,
  }) => {
    await atlas.open();
    const menu = await filters.openMenu();
    await menu.getByRole('checkbox', { name: /Coordinated regions/ }).check();
    await atlas.expectAddress('sec=s2');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  });

  test('a grouping is switched on and off on the map', { tag: '@engine' }, async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByRole('button', { name: /^Groupings/ }).click();
    const bayArea = page.getByRole('switch', { name: /Greater Bay Area/ }).first();
    await bayArea.click();
    await atlas.expectAddress('on=greater-bay-area');
    await bayArea.click();
    await atlas.expectAddress('');
    await page.keyboard.press('Escape');
    await expect(bayArea).toHaveCount(0);
  });
});
