import { FIELDS } from '../../src/tables/fields/fields.ts';
import { editInLibreOffice, LIBREOFFICE, withRows } from '../fixtures/libreOffice.ts';
import { expect, test } from './drivers/test.ts';

/** A row of the sheet of statements, by the ids of its fields. */
function statementRow(values: Readonly<Record<string, string>>): readonly string[] {
  return FIELDS.statements.map(({ id }) => values[id] ?? '');
}

const ROWS = [
  {
    id: 'first',
    speaker: '张三',
    body: '人大代表',
    text: '“要加快城乡融合发展。”',
    kind: '直接引语',
    places: '河南',
    type: '城乡融合',
  },
  {
    id: 'second',
    speaker: '李四',
    body: '政协委员',
    text: '建议支持长三角一体化发展。',
    places: '长三角',
    type: '区域协调',
  },
  {
    id: 'third',
    speaker: '王五',
    body: '人大代表',
    text: '建议建设海洋强省。',
    places: '福建',
    type: '海洋',
  },
].map(statementRow);

// biome-ignore lint/suspicious/noSkippedTests: only systems without LibreOffice skip it
test.skip(LIBREOFFICE === undefined, 'LibreOffice is not installed and could not be');

test('a template filled in LibreOffice is on the map, filtered, presented and printed; a changed cell is named', async ({
  atlas,
  filters,
  handouts,
  page,
  panel,
  reports,
  stage,
}) => {
  test.slow();
  await atlas.open({ hash: 'draw=svg' });
  await reports.openAdding();
  const template = await reports.saveTemplate('Empty template');
  const filled = await editInLibreOffice(template, (document) =>
    withRows(document, 'Statements', ROWS),
  );
  await reports.addFile('my report.xlsx', filled);
  await reports.confirm();

  await atlas.goTo(`r=410000&${new URL(page.url()).hash.slice(1)}`);
  await panel.expectText('要加快城乡融合发展');
  await filters.pickType('海洋');
  await filters.expectShown('1 of 3');
  await filters.clear();
  await stage.startShow();
  await page.keyboard.press('Escape');
  await stage.expectEnded();
  await page.keyboard.press('Escape');
  await handouts.open();
  await handouts.chooseStatements('csv');
  const { bytes } = await handouts.makeFile();
  expect(new TextDecoder().decode(bytes)).toContain('建议建设海洋强省');
  await page.keyboard.press('Escape');

  const changed = await editInLibreOffice(filled, (document) =>
    document.replaceAll('建议建设海洋强省', '建议建设海洋经济强省'),
  );
  await reports.openAdding();
  await reports.addFile('my report.xlsx', changed);
  await expect(reports.changes()).toHaveText([
    /^changed.*Statements.*row 4, column E.*建设海洋强省.*→.*建设海洋经济强省/,
  ]);
  await reports.confirm('Replace the report on this device');
});
