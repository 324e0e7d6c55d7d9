import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  questionLines,
  readBytes,
  readFile,
  valueLines,
  workbook,
} from '../fixtures/readTables.ts';
import { encoded } from '../../../tests/fixtures/encoded.ts';
import { encodingOf } from './byteEncoding.ts';
import { guessDelimiter } from './delimited.ts';
import { repairText } from './repairText.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

function utf16(text: string, isBig: boolean): Uint8Array {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? units.swap16() : units);
}

const TABLE = '地区,2023年\n北京市,5\n河南省,6';
const TRADITIONAL = '地區,2023年\n廣東省,5\n臺灣省,6';
const VALUES = ['110000 2023 = 5', '410000 2023 = 6'];

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TABLE), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TABLE}`), 'utf-8'],
    ['UTF-16, little-endian', utf16(TABLE, false), 'utf-16le'],
    ['UTF-16, big-endian', utf16(TABLE, true), 'utf-16be'],
    ['GB 18030', encoded(TABLE, 'gb18030'), 'gb18030'],
  ])('%s', async (_, bytes, encoding) => {
    const reading = await readFile(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(valueLines(reading)).toEqual(VALUES);
  });

  test('Big5', async () => {
    const reading = await readFile(encoded(TRADITIONAL, 'big5'));
    expect(reading.encoding).toBe('big5');
    expect(valueLines(reading)).toEqual(['440000 2023 = 5', '710000 2023 = 6']);
  });

  test('an accented Latin letter between ASCII letters is Windows-1252', () => {
    expect(encodingOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]))).toBe('windows-1252');
  });

  test('bytes that are wrong in GB 18030 are said and the rest is read', async () => {
    const bytes = Uint8Array.from([
      ...encoded(`${TABLE}\n湖北,7`, 'gb18030'),
      0x0a,
      0xff,
      0xff,
      0x2c,
      0x31,
    ]);
    expect(questionLines(await readFile(bytes))).toContain('wrong-characters');
  });

  test.each([
    ['UTF-8 read as Windows-1252', latin1(utf8(TABLE))],
    ['GBK read as Windows-1252', latin1(encoded(TABLE, 'gb18030'))],
    ['UTF-8 read as GBK', new TextDecoder('gbk').decode(utf8('地区,2023\n北京,5\n河南,6'))],
  ])('%s is restored and said', async (_, garbled) => {
    const reading = await readFile(garbled);
    expect(questionLines(reading)).toContain('garbled-repaired');
    expect(valueLines(reading)).toEqual(VALUES);
  });

  test('text that was lost is said', async () => {
    expect(questionLines(await readFile(`${TABLE}\n锟斤拷锟斤拷,1`))).toContain('garbled-text');
  });

  test.each([TABLE, 'Région,2023\nHenan,5', '地区,café\n北京,1', '注：××与°C'])(
    '"%s" is not garbled',
    (text) => {
      expect(repairText(text)).toBeNull();
    },
  );
});

describe('delimiters', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5\n3,5;4', ';'],
    ['a\tb\n1,000\t2,000', '\t'],
    ['a|b\n1|2', '|'],
    ['地区，数值\n北京，1', '，'],
    ['标题\n\na,b,c\n1,2,3\n4,5,6\n注：一；二', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  test('quoted cells may contain line breaks and delimiters', async () => {
    const reading = await readFile('地区,"指标\n(万人), 2023"\n"北京",5\n"河南省","6"');
    expect(valueLines(reading)).toEqual(['110000 指标 2023 = 5', '410000 指标 2023 = 6']);
  });
});

describe('workbooks', () => {
  test('merged headings, percentages, formulas and dates are read as a spreadsheet shows them', async () => {
    const bytes = await workbook({
      name: '数据',
      rows: [
        ['单位：亿元', null, null, null],
        ['地区', 'GDP', null, '增速'],
        [null, new Date(Date.UTC(2023, 11, 31)), '2024年', '2024年'],
        ['北京', 1, 2, 0.052],
        ['河南', 3, 4, -0.01],
      ],
      merges: [
        { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
        { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      ],
      cells: new Map([
        ['3,2', { value: 2, type: 'formula', formula: 'B4*2', formulaResult: 2 }],
        ['3,3', { value: 0.052, type: 'number', style: { numFmt: '0.0%' } }],
        ['4,3', { value: -0.01, type: 'number', style: { numFmt: '0.0%' } }],
      ]),
    });
    const reading = await readFile(bytes);
    expect(valueLines(reading)).toEqual([
      '110000 GDP 2023 = 1',
      '110000 GDP 2024 = 2',
      '110000 增速 2024 = 5.2',
      '410000 GDP 2023 = 3',
      '410000 GDP 2024 = 4',
      '410000 增速 2024 = -1',
    ]);
    expect([reading.encoding, reading.sheet, reading.table.unit, reading.table.headerRows]).toEqual(
      ['xlsx', '数据', '亿元', 3],
    );
    expect(questionLines(reading)).toContain('formulas-used C4');
  });

  test.each([
    ['0%', '110000 增速 2024 = 5'],
    ['0.00%', '110000 增速 2024 = 5.2'],
    ['0.00', '110000 增速 2024 = 0.052'],
  ])('a number with the format %s is read as it is shown', async (numFmt, line) => {
    const bytes = await workbook({
      name: '数据',
      rows: [
        ['地区', '2024年增速'],
        ['北京', numFmt === '0%' ? 0.05 : 0.052],
      ],
      cells: new Map([['1,1', { value: numFmt === '0%' ? 0.05 : 0.052, style: { numFmt } }]]),
    });
    expect(valueLines(await readFile(bytes))).toEqual([line]);
  });

  test('dates are read where no cell is a percentage', async () => {
    const bytes = await workbook({
      name: '数据',
      rows: [
        ['地区', new Date(Date.UTC(2023, 11, 31))],
        ['北京', 1],
        ['河南', 3],
      ],
    });
    expect(valueLines(await readFile(bytes))).toEqual(['110000 2023 = 1', '410000 2023 = 3']);
  });

  test('the visible sheet with the most values is read; others and hidden ones are said', async () => {
    const reading = await readFile(
      await workbook(
        { name: '说明', rows: [['这是说明']] },
        {
          name: '数据',
          rows: [
            ['地区', 2023],
            ['北京', 5],
            ['河南', 6],
          ],
        },
        {
          name: '旧',
          hidden: true,
          rows: [
            ['地区', 2022],
            ['北京', 1],
            ['河南', 2],
            ['湖北', 3],
          ],
        },
      ),
    );
    expect([reading.sheet, valueLines(reading)]).toEqual(['数据', VALUES]);
    expect(questionLines(reading)).toEqual(
      expect.arrayContaining(['other-sheets', 'hidden-sheet']),
    );
  });

  test('a hidden row is read and said', async () => {
    const bytes = await workbook({
      name: 'a',
      rows: [
        ['地区', 2023],
        ['北京', 5],
        ['河南', 6],
      ],
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    const reading = await readFile(bytes);
    expect(valueLines(reading)).toEqual(VALUES);
    expect(questionLines(reading)).toContain('hidden-rows 3');
  });

  test('a sheet that does not exist and a workbook without content are problems', async () => {
    const filled = await workbook({ name: 'a', rows: [['地区', 2023]] });
    expect(await readBytes(filled, 'b')).toEqual({ ok: false, problem: 'unknown-sheet' });
    const empty = await workbook({ name: 'a', rows: [] });
    expect(await readBytes(empty)).toEqual({ ok: false, problem: 'no-sheet' });
  });

  test('an encrypted workbook is named', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['地区']] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await readBytes(bytes)).toEqual({ ok: false, problem: 'encrypted' });
  });

  test('old Excel and WPS files are named', async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readBytes(bytes)).toEqual({ ok: false, problem: 'old-excel' });
  });

  test.each([
    ['another archive', { 'word/document.xml': utf8('<x/>') }, 'other-office'],
    ['a binary workbook', { 'xl/workbook.bin': utf8('x') }, 'binary-workbook'],
    ['a workbook without its parts', { 'xl/workbook.xml': utf8('<workbook/>') }, 'damaged'],
    [
      'an archive that becomes too large',
      { 'xl/workbook.xml': utf8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(400_000_001) },
      'zip-bomb',
    ],
  ])('%s gives a problem', async (_, parts, problem) => {
    const reading = await readBytes(zipSync(parts, { level: 1 }));
    expect(reading).toEqual({ ok: false, problem });
  });

  test('a workbook that ends too early is damaged', async () => {
    const bytes = await workbook({ name: 'a', rows: [['地区', 2023]] });
    expect(await readBytes(bytes.slice(0, -30))).toEqual({ ok: false, problem: 'damaged' });
  });
});
