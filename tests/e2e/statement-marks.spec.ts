import { firstSentence } from '../../src/domain/report/firstSentence.ts';
import { loadRealReport } from '../fixtures/realData.ts';
import { StatementMarks } from './drivers/StatementMarks.ts';
import { expect, test } from './drivers/test.ts';

const report = loadRealReport();
const xiamen = report.statements.findIndex(({ places }) =>
  places.some(({ place }) => place === '350200'),
);
const statement = report.statements[xiamen];
const speaker = report.speakers.find(({ id }) => id === statement?.speaker);

test.describe('the marks of statements', () => {
  test('are switched on in the menu, and the address keeps them', async ({ atlas, page }) => {
    await atlas.open();
    const marks = new StatementMarks(page);
    await marks.switchOn();
    await expect(marks.all).toHaveCount(report.statements.length);
    await atlas.expectAddress('map=marks');
  });

  test('show the first sentence when pointed at, and open the statement', async ({
    atlas,
    page,
    panel,
  }) => {
    await atlas.open({ hash: 'map=marks' });
    const marks = new StatementMarks(page);
    await expect(marks.all).toHaveCount(report.statements.length);
    await atlas.idleCamera();
    await marks.hover(xiamen);
    await expect(marks.tip).toContainText(firstSentence(statement?.parts ?? [], 'en'));
    await marks.click(xiamen);
    await atlas.expectAddress(`p=${speaker?.id ?? ''}&map=marks`);
    await expect(
      panel.root.getByRole('heading', { level: 2, name: speaker?.name.en ?? '' }),
    ).toBeVisible();
  });
});
