import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './main.ts';
import { memoryIo } from './memoryIo.fixture.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fangyu-table-'));
  writeFileSync(
    path.join(folder, 'gdp.csv'),
    '单位：亿元\n地区,2023年,2022年\n河南,59132,\n市中区,1,2\n',
  );
  writeFileSync(path.join(folder, 'empty.csv'), '');
  writeFileSync(path.join(folder, 'old.xlsx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  writeFileSync(path.join(folder, 'photo.png'), 'x');
  mkdirSync(path.join(folder, 'folder.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('fangyu table', () => {
  test('--json prints the values and questions', async () => {
    const io = memoryIo({}, folder);
    expect(await runCli(['table', 'gdp.csv', '--json'], io)).toBe(0);
    const printed: unknown = JSON.parse(io.output.join('\n'));
    expect(printed).toMatchObject({
      encoding: 'utf-8',
      unit: '亿元',
      headerRows: 2,
      footerRows: 0,
      values: [
        { adcode: '410000', indicator: null, year: 2023, value: 59132 },
        { adcode: '410000', indicator: null, year: 2022, value: null },
      ],
      questions: [
        { kind: 'no-indicator', row: null, column: null },
        {
          kind: 'ambiguous-place',
          row: 4,
          column: 1,
          text: '市中区',
          message: expect.stringMatching(/^Row 4, column A: "市中区" can be/u) as unknown,
        },
      ],
    });
  });

  test('without --json a summary and the questions are printed in the language asked for', async () => {
    const io = memoryIo({}, folder);
    expect(await runCli(['table', 'gdp.csv', '--lang', 'zh'], io)).toBe(0);
    expect(io.output.slice(0, 3)).toEqual([
      '编码：utf-8',
      '表头 2 行，表尾 0 行，数值 2 个',
      '指标：未写，单位：亿元',
    ]);
    expect(io.output.at(-1)).toMatch(/^\? 第 4 行 A 列：“市中区”可能是/u);
  });

  test.each([
    [[], 2, 'Name the file of a table, such as: fangyu table data.csv'],
    [['none.csv'], 1, '"none.csv" does not exist; check the path.'],
    [['folder.csv'], 1, '"folder.csv" is a folder; name a file in it.'],
    [['photo.png'], 1, '"photo.png" has an unknown extension; use .csv, .tsv, .txt or .xlsx.'],
    [['empty.csv'], 1, 'empty.csv: The file is empty; there is nothing to read.'],
    [
      ['old.xlsx'],
      1,
      'old.xlsx: This is a workbook of old Excel (.xls) or WPS (.et); save it as .xlsx.',
    ],
    [['gdp.csv', 'b.csv'], 2, 'The argument "b.csv" is not expected; leave it out.'],
    [
      ['gdp.csv', '--yaml'],
      2,
      'There is no option "--yaml"; "fangyu --help" shows how to call it.',
    ],
    [['gdp.csv', '--sheet'], 2, '--sheet needs the name of a sheet.'],
  ])('%j ends with %d and one sentence', async (args, code, sentence) => {
    const io = memoryIo({}, folder);
    expect(await runCli(['table', ...args], io)).toBe(code);
    expect([io.output, io.errors]).toEqual([[], [sentence]]);
  });
});
