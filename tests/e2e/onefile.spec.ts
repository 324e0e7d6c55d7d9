import { readFile } from 'node:fs/promises';
import { loadRealDeck } from '../fixtures/realData.ts';
import { copyAlone, recordProblems, recordRequests } from './drivers/OneFile.ts';
import { Speaker } from './drivers/Speaker.ts';
import { expect, test } from './drivers/test.ts';

const address = copyAlone();
const { scenes } = loadRealDeck();

let requests: () => readonly string[] = () => [];
let problems: () => readonly string[] = () => [];

// The monitor of the drivers takes files for requests to the same host.
test.use({ baseURL: 'file:///', contextOptions: { reducedMotion: 'reduce' }, locale: 'en' });

test.beforeEach(({ context }) => {
  requests = recordRequests(context, address);
  problems = recordProblems(context);
});

test.afterEach(() => {
  expect(requests()).toEqual([]);
  expect(problems()).toEqual([]);
});

test('the file alone shows, finds, filters and lists in both languages', async ({
  page,
  atlas,
  panel,
  search,
  filters,
  list,
}) => {
  await page.goto(address);
  await atlas.expectReady();
  await expect(page.locator('svg text').getByText('Henan', { exact: true }).first()).toBeVisible();
  await atlas.clickRegion('Henan');
  await panel.expectTitle('Henan');
  await search.openFirstResult('xiamen', 'Xiamen');
  await panel.expectTitle('Xiamen');
  await filters.pickType('Marine');
  await filters.expectShown('2 of 20 statements');
  await list.openByKey();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.root.getByRole('button', { name: /CSV/ }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Fujian');
  await list.closeByKey();
  await atlas.switchLanguageTo('zh');
  await panel.expectTitle('厦门');
});

test('an address with a region opens the file there, and its show runs with a speaker window', async ({
  page,
  atlas,
  panel,
  stage,
}) => {
  await page.goto(`${address}#r=410000`);
  await atlas.expectReady();
  await panel.expectTitle('Henan');
  await stage.startShow();
  const [first, second, third] = scenes;
  if (!first || !second || !third) throw new Error('the deck has fewer than three scenes');
  await stage.expectScene(first);
  await stage.press('Shift+PageDown');
  await stage.expectScene(second);
  const speaker = await Speaker.openFrom(page);
  await speaker.expectLinked();
  await speaker.expectScene(second);
  await speaker.press('Shift+PageDown');
  await stage.expectScene(third);
  await speaker.choose('Show the stage itself');
  await speaker.expectPreview('now');
});

test('a table is read in a worker of the file and kept for the next visit', async ({
  page,
  atlas,
  reports,
}) => {
  await page.goto(address);
  await atlas.expectReady();
  await reports.openAdding();
  await reports.addFile('mine.csv', '发言人,内容,地区\n张三,要发展。,河南');
  await reports.confirm();
  await reports.expectOpen('mine');
  await expect(page).toHaveURL(/report=/);
  await page.reload();
  await reports.expectOpen('mine');
  await reports.choose('Regional plans');
});
