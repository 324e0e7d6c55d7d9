import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from './csvText.ts';

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a "word", two', '"a ""word"", two"'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'word'", "'word'"],
    ['1+1', '1+1'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

it('writes a negative number as a number, and ends a row with CRLF', () => {
  expect(csvLine([-1, '-1', 65.3])).toBe("-1,'-1,65.3\r\n");
});
