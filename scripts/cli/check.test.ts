import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TableError } from '../../content/tableError.ts';
import { ROOT } from '../lib/root.mjs';
import { createCheckCommand } from './check.ts';
import { runCli } from './main.ts';
import { memoryIo } from './memoryIo.fixture.ts';

const REPORT = 'two-sessions-2024';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fangyu-check-'));
  cpSync(path.join(ROOT, 'content', REPORT), path.join(folder, REPORT), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): void {
  const name = path.join(folder, REPORT, file);
  const before = readFileSync(name, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(name, before.replace(from, to));
}

describe('fangyu check', () => {
  test('the shipped report has no problem', async () => {
    const io = memoryIo();
    expect(await runCli(['check', `content/${REPORT}`], io)).toBe(0);
    expect(io.errors).toEqual([`content/${REPORT}: no problems`]);
  });

  test('each problem is a line with file and line number, and the exit code is 1', async () => {
    change('report.yaml', 'id: two-sessions-2024', 'id: two-sessions-2025');
    const io = memoryIo({}, folder);
    expect(await runCli(['check', REPORT], io)).toBe(1);
    expect(io.output).toEqual([
      expect.stringMatching(/^two-sessions-2024\/report\.yaml:\d+ {2}the report has the id/u),
    ]);
    expect(io.errors).toEqual([`${REPORT}: 1 problem`]);
  });

  test('problems and warnings are in the language of --lang', async () => {
    change('report.yaml', 'id: two-sessions-2024', 'id: two-sessions-2025');
    const broken = memoryIo({}, folder);
    expect(await runCli(['check', REPORT, '--lang', 'zh'], broken)).toBe(1);
    expect(broken.output).toEqual([
      expect.stringMatching(
        /^two-sessions-2024\/report\.yaml:\d+ {2}报告的 id 是“two-sessions-2025”，而文件夹名为“two-sessions-2024”——请写 id: two-sessions-2024，或更改文件夹的名称$/u,
      ),
    ]);
    change('report.yaml', 'id: two-sessions-2025', 'id: two-sessions-2024');
    change(
      'report.yaml',
      'reasons:\n',
      `reasons:\n  - { id: spare, text: { zh: 备用, en: Spare } }\n`,
    );
    const unused = memoryIo({}, folder);
    expect(await runCli(['check', REPORT, '--lang', 'zh'], unused)).toBe(0);
    expect(unused.output).toEqual([
      expect.stringMatching(/^提醒：.+ {2}理由“spare”没有用到——请引用，或将其删去$/u),
    ]);
  });

  test.each([
    ['zh', '项目自带的表格有问题：geo/tables/groupings.csv:1  没有“id”列——请添加该列'],
    [
      'en',
      'The project\'s own tables have a problem: geo/tables/groupings.csv:1  there is no column "id" — add it',
    ],
  ] as const)('a wrong table of the project is named in %s', async (language, sentence) => {
    const command = createCheckCommand(() => {
      throw new TableError({
        file: 'geo/tables/groupings.csv',
        line: 1,
        what: { zh: '没有“id”列', en: 'there is no column "id"' },
        remedy: { zh: '请添加该列', en: 'add it' },
      });
    });
    const io = memoryIo({}, folder);
    expect(await command.run([REPORT], io, language)).toBe(1);
    expect(io.errors).toEqual([sentence]);
  });

  test('a folder of reports is checked report by report', async () => {
    const io = memoryIo({}, folder);
    expect(await runCli(['check', '.'], io)).toBe(0);
    expect(io.errors).toEqual([`${REPORT}: no problems`]);
  });

  test.each([
    [['check'], 2, /Name the folder of a report/u],
    [['check', 'nowhere'], 1, /"nowhere" does not exist/u],
    [['check', `${REPORT}/report.yaml`], 1, /neither a workbook nor a table; name the folder/u],
    [['check', REPORT, 'more'], 2, /"more" is not expected/u],
    [['check', REPORT, '--fast'], 2, /no option "--fast"/u],
  ])('%j ends with %d', async (args, code, sentence) => {
    const io = memoryIo({}, folder);
    expect(await runCli(args, io)).toBe(code);
    expect(io.errors.join('\n')).toMatch(sentence);
  });

  test('a folder without a report is named in Chinese too', async () => {
    rmSync(path.join(folder, REPORT, 'report.yaml'));
    const io = memoryIo({ LANG: 'zh_CN' }, folder);
    expect(await runCli(['check', REPORT], io)).toBe(1);
    expect(io.errors).toEqual([
      `“${REPORT}”中没有 report.yaml，不是报告文件夹；格式见 content/README.md。`,
    ]);
  });
});
