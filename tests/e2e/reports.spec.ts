import { loadRealReport } from '../fixtures/realData.ts';
import { Atlas } from './drivers/Atlas.ts';
import { Reports } from './drivers/Reports.ts';
import { expect, test } from './drivers/test.ts';

const HEADINGS = '编号,发言人,身份,内容,地区,战略类型';
const TABLE = [
  HEADINGS,
  's1,张三,人大代表,要加快城乡融合发展。,河南,城乡融合',
  's2,李四,政协委员,建议支持长三角一体化。,长三角,区域协调',
].join('\n');

test('a table with problems is mended in the grid before it is added', async ({
  atlas,
  page,
  reports,
}) => {
  await atlas.open({ hash: 'draw=svg' });
  await reports.openAdding();
  await atlas.expectAccessible();
  await reports.addFile('table.csv', TABLE.replace('政协委员', '局长').replace('河南', '火星'));
  const problems = reports.adding.getByRole('region', { name: 'Problems' });
  await expect(problems.getByRole('button')).toHaveText([
    /row 2, column E.*火星/,
    /row 3, column C.*局长/,
  ]);
  await atlas.expectAccessible();
  await problems.getByRole('button', { name: /column E/ }).click();
  const place = reports.adding.getByRole('textbox', { name: 'E2' });
  await expect(place).toBeFocused();
  await place.fill('河南');
  await page.keyboard.press('Enter');
  await reports.adding.getByRole('textbox', { name: 'C3' }).fill('委员');
  await page.keyboard.press('Enter');
  await expect(reports.adding.getByRole('button', { name: 'Add to my reports' })).toBeVisible();
  await atlas.expectAccessible();
  await reports.confirm();
  await reports.expectOpen('table');
});

test('the address names the report; Back and Forward open the right one; a reload keeps it', async ({
  atlas,
  page,
  panel,
  reports,
}) => {
  await atlas.open({ hash: 'r=410000&draw=svg' });
  await panel.expectText('Zhuang Jianqiu');
  await reports.openAdding();
  await reports.addFile('table.csv', TABLE);
  await reports.confirm();
  await panel.expectText('要加快城乡融合发展');
  await expect(page).toHaveURL(/r=410000&report=/);
  await page.goBack();
  await panel.expectText('Zhuang Jianqiu');
  await reports.expectOpen('2024 Two Sessions');
  await page.goForward();
  await panel.expectText('要加快城乡融合发展');
  await page.reload();
  await reports.expectOpen('table');
  await panel.expectText('要加快城乡融合发展');
});

test('an address with an unknown report opens the first one and says so', async ({
  atlas,
  page,
  reports,
}) => {
  await atlas.open({ hash: 'report=nowhere&draw=svg' });
  await reports.expectOpen('2024 Two Sessions');
  await expect(page.getByRole('status').filter({ hasText: 'nowhere' })).toBeVisible();
});

test('a report that one window changes is never overwritten by another; others follow it', async ({
  context,
}) => {
  const open = async () => {
    const page = await context.newPage();
    const [atlas, reports] = [new Atlas(page), new Reports(page)];
    await atlas.open({ hash: 'draw=svg' });
    return { page, reports };
  };
  const [one, two] = [await open(), await open()];
  await one.reports.openAdding();
  await one.reports.addFile('table.csv', TABLE);
  await one.reports.confirm();
  await two.reports.choose('table');

  // Both windows compare with the same state; then one after the other replaces it.
  for (const { reports } of [one, two]) {
    await reports.openAdding();
    const text = reports === one.reports ? '要稳步推进' : '要大力推进';
    await reports.addFile('table.csv', TABLE.replace('要加快', text));
    await expect(reports.changes()).toHaveText([/要加快/]);
  }
  await one.reports.confirm('Replace the report on this device');
  await two.reports.adding
    .getByRole('button', { name: 'Replace the report on this device' })
    .click();
  await expect(two.reports.adding.getByRole('alert')).toContainText('Another window has changed');
  await expect(two.reports.changes()).toHaveText([/要稳步推进.*→.*要大力推进/]);
  await two.reports.confirm('Keep both: add as another report');
  await one.reports.openList();
  await expect(one.reports.list.getByRole('listitem')).toContainText([
    '2024 Two Sessions',
    'table',
    'table',
  ]);
});

test('a report that the site provides is listed and opened without a rebuild', async ({
  atlas,
  page,
  panel,
  reports,
}) => {
  const report = {
    ...loadRealReport(),
    id: 'of-the-site',
    short: { zh: '本站报告', en: 'Report of the site' },
  };
  const short = report.short;
  const listed = [{ id: report.id, short, file: 'site.json' }];
  const index = { fangyu: 'reports', version: 1, reports: listed };
  await page.route('**/reports/index.json', (route) => route.fulfill({ json: index }));
  await page.route('**/reports/site.json', (route) => route.fulfill({ json: report }));
  await atlas.open({ hash: 'report=of-the-site&r=410000&draw=svg' });
  await reports.expectOpen('Report of the site');
  await panel.expectText('Zhuang Jianqiu');
});

test('the two shipped reports are compared, and the difference is on the map and in the panel', async ({
  atlas,
  page,
  reports,
}) => {
  await atlas.open({ hash: 'draw=svg' });
  await reports.openList();
  await reports.list
    .getByRole('button', { name: 'Compare the open report with Regional plans' })
    .click();
  await expect(page).toHaveURL(/with=regional-plans-2014-2025/);
  await atlas.expectAccessible();
  await page.reload();
  await expect(page).toHaveURL(/with=regional-plans-2014-2025/);
});
