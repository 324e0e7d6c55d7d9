import { expect, test } from './drivers/test.ts';

const BOTH = 'report=two-sessions-2024,regional-plans-2014-2025';

test('two reports are chosen in the library and shown together, also after a reload and on Back', async ({
  atlas,
  page,
  panel,
  reports,
}) => {
  await atlas.open({ hash: 'r=410000&draw=svg' });
  await reports.openList();
  const plans = reports.list.getByRole('checkbox', {
    name: 'Show Regional plans together with others',
  });
  await plans.focus();
  await page.keyboard.press('Space');
  await expect(plans).toBeChecked();
  await atlas.expectAccessible();
  await page.getByRole('button', { name: 'Show together' }).click();
  await expect(page).toHaveURL(new RegExp(`r=410000&${BOTH}`));
  await reports.expectOpen('2024 Two Sessions + Regional plans');
  await panel.expectText('2024 Two Sessions: 3 statements, 6 strategies');
  await panel.expectText('Regional plans: 13 strategies');
  await atlas.expectAccessible();
  await page.reload();
  await reports.expectOpen('2024 Two Sessions + Regional plans');
  await panel.expectText('Regional plans: 13 strategies');
  await page.goBack();
  await reports.expectOpen('2024 Two Sessions');
  await panel.expectText('Zhuang Jianqiu');
  await page.goForward();
  await reports.expectOpen('2024 Two Sessions + Regional plans');
});

test('reports that are shown together are filtered one by one', async ({ atlas, page, panel }) => {
  await atlas.open({ hash: `${BOTH}&draw=svg` });
  await panel.expectText('Reports shown together');
  await page.getByRole('button', { name: /More filters/ }).click();
  await page.getByRole('checkbox', { name: /^Regional plans/ }).check();
  await expect(page).toHaveURL(/from=regional-plans-2014-2025.*map=strategies/);
  await panel.expectText('56 of 96 strategies shown');
  await atlas.expectAccessible();
});

test('an unknown report of several is named, and the known one is shown', async ({
  atlas,
  page,
  reports,
}) => {
  await atlas.open({ hash: 'report=two-sessions-2024,nowhere&r=410000&draw=svg' });
  await reports.expectOpen('2024 Two Sessions');
  await expect(page.getByText('“report=nowhere”')).toBeVisible();
  await expect(page).toHaveURL(/#r=410000$/);
});
