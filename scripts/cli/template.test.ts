import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../lib/root.mjs';
import { runCli } from './main.ts';
import { memoryIo } from './memoryIo.fixture.ts';

const REPORT = path.join(ROOT, 'content', 'two-sessions-2024');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fangyu-template-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fangyu template', () => {
  test('a report as a workbook has no problem when it is checked', async () => {
    const io = memoryIo({}, folder);
    expect(await runCli(['template', '--report', REPORT, '-o', 'report.xlsx'], io)).toBe(0);
    expect(await runCli(['check', 'report.xlsx'], io)).toBe(0);
    expect([io.output, io.errors]).toEqual([
      ['Wrote "report.xlsx".'],
      ['report.xlsx: no problems'],
    ]);
  });

  test('a file that exists is not overwritten', async () => {
    writeFileSync(path.join(folder, 'template.xlsx'), 'mine');
    const io = memoryIo({ LANG: 'zh_CN' }, folder);
    expect(await runCli(['template'], io)).toBe(1);
    expect(io.errors).toEqual(['“template.xlsx”已经存在，没有覆盖；请用 -o 写另一个文件名。']);
    expect(readFileSync(path.join(folder, 'template.xlsx'), 'utf8')).toBe('mine');
  });

  test.each([
    [['--report'], 2, /--report needs the folder/u],
    [['-o'], 2, /-o needs the file/u],
    [['more'], 2, /"more" is not expected/u],
    [['--fast'], 2, /no option "--fast"/u],
    [['--report', 'nowhere'], 1, /"nowhere" does not exist/u],
    [['--report', '.'], 1, /has no report.yaml/u],
  ])('%j ends with %d', async (args, code, sentence) => {
    const io = memoryIo({}, folder);
    expect(await runCli(['template', ...args], io)).toBe(code);
    expect(io.errors.join('\n')).toMatch(sentence);
  });
});

describe('fangyu check of a workbook', () => {
  test('names sheet, row and column of each problem and question, in the language of the call', async () => {
    const lines = ['发言人,内容,地区', '李,一。,Atlantis', '李,二。,吉林'];
    writeFileSync(path.join(folder, '发言.csv'), lines.join('\n'));
    const io = memoryIo({ LANG: 'zh_CN' }, folder);
    expect(await runCli(['check', '发言.csv'], io)).toBe(1);
    expect(io.output).toEqual([
      '- 发言  文字编码是 UTF-8。',
      '发言!C2  没有名为“Atlantis”的地区 — 请写省、市或区域的名称或代码，例如 河南省、410000、长三角',
      '发言!C3  “吉林”可能是吉林省 (220000)、吉林市 (220200)；请写代码或更完整的名称',
    ]);
    expect(io.errors).toEqual(['发言.csv：2 个问题，请逐一改正']);
  });

  test('a new template says that it has no statements yet', async () => {
    const io = memoryIo({}, folder);
    await runCli(['template'], io);
    expect(await runCli(['check', 'template.xlsx'], io)).toBe(1);
    expect(io.output.at(-1)).toMatch(/^发言 Statements {2}no statements were found/u);
  });

  test('a file that cannot be read is named in one sentence', async () => {
    writeFileSync(path.join(folder, 'a.xlsx'), '');
    const io = memoryIo({}, folder);
    expect(await runCli(['check', 'a.xlsx'], io)).toBe(1);
    expect(io.errors).toEqual(['a.xlsx: The file is empty; there is nothing to read.']);
  });
});
