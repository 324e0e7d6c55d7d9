import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { draftCommand } from './draft.ts';
import { memoryIo } from './memoryIo.fixture.ts';

const ARTICLE = `在分组会上，全国人大代表、河南省济源市实验中学校长田望舒说：“县城也要有好老师。”她建议，提高山区教师补贴。
`;
/** 全国人大代表李文说：“好。大家都好。” in GBK. */
const GBK =
  'c8 ab b9 fa c8 cb b4 f3 b4 fa b1 ed c0 ee ce c4 cb b5 a3 ba a1 b0 ba c3 a1 a3 b4 f3 bc d2 b6 bc ba c3 a1 a3 a1 b1';

/** Runs the command in a folder with these files. */
async function run(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
  language: Language = 'en',
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const io = memoryIo({}, folder);
  const code = await draftCommand.run(args, io, language);
  rmSync(folder, { recursive: true });
  return { code, output: io.output.join('\n'), errors: io.errors.join('\n') };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('fangyu draft', () => {
  test('--json prints every statement with its speaker and its range in code points', async () => {
    const { code, output } = await run(['a.txt', '--json'], { 'a.txt': bytesOf(ARTICLE) });
    expect(code).toBe(0);
    const start = Array.from(ARTICLE).indexOf('“');
    expect(JSON.parse(output)).toEqual({
      statements: [
        {
          speaker: '田望舒',
          body: 'deputy',
          post: '河南省济源市实验中学校长',
          places: ['419001'],
          kind: 'direct',
          start,
          end: start + 11,
          text: '“县城也要有好老师。”',
          confidence: 0.95,
          because: ['田望舒说'],
        },
        expect.objectContaining({
          speaker: '田望舒',
          kind: 'reported',
          text: '提高山区教师补贴',
          because: ['她建议'],
        }),
      ],
    });
  });

  test('offsets count characters outside the basic plane once', async () => {
    const { output } = await run(['a.md', '--json'], { 'a.md': bytesOf(`𠮷𠮷\n${ARTICLE}`) });
    const { statements } = JSON.parse(output) as { statements: { start: number }[] };
    expect(statements[0]?.start).toBe(3 + Array.from(ARTICLE).indexOf('“'));
  });

  test('a byte order mark is no part of the text', async () => {
    const { output } = await run(['a.txt', '--json'], { 'a.txt': bytesOf(`\ufeff${ARTICLE}`) });
    const { statements } = JSON.parse(output) as { statements: { start: number }[] };
    expect(statements[0]?.start).toBe(Array.from(ARTICLE).indexOf('“'));
  });

  test('a file in GBK is read', async () => {
    const gbk = Uint8Array.from(GBK.split(' '), (byte) => Number.parseInt(byte, 16));
    const { output } = await run(['a.txt', '--json'], { 'a.txt': gbk });
    expect(output).toContain('“好。大家都好。”');
  });

  test('without --json the list names speaker, place and reason', async () => {
    const { code, output } = await run(['a.txt'], { 'a.txt': bytesOf(ARTICLE) });
    expect(code).toBe(0);
    expect(output).toContain('2 statements, 1 speaker\n');
    expect(output).toContain('419001 河南省济源市 (post)');
    expect(output).toContain('because of: 她建议');
  });

  test('the list is in the language of the user', async () => {
    const { output } = await run(['a.txt'], { 'a.txt': bytesOf(ARTICLE) }, 'zh');
    expect(output).toContain('2 条发言，1 位发言人');
    expect(output).toContain('田望舒 · 代表 · 河南省济源市实验中学校长');
    expect(output).not.toContain('statements');
  });

  test('a text without statements gives an empty list', async () => {
    const { code, output } = await run(['a.txt', '--json'], { 'a.txt': bytesOf('今天晴。') });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({ statements: [] });
  });

  test.each([
    ['a file that does not exist', ['b.txt'], 1, /b\.txt/],
    ['a file of another kind', ['a.docx'], 1, /\.txt .*\.md/],
    ['a folder', ['.'], 1, /folder|文件夹/],
    ['a file that is no text', ['c.txt'], 1, /UTF-8 .* GB 18030/],
    ['no file', [], 2, /fangyu draft article\.txt/],
    ['an unknown option', ['a.txt', '--xml'], 2, /--xml/],
    ['two files', ['a.txt', 'b.txt'], 2, /b\.txt/],
  ])('%s gives one sentence, in both languages', async (_what, args, code, sentence) => {
    const files = {
      'a.txt': bytesOf(ARTICLE),
      'a.docx': bytesOf(''),
      'c.txt': Uint8Array.of(0, 1, 255, 254, 0),
    };
    for (const language of LANGUAGES) {
      const result = await run(args, files, language);
      expect(result).toMatchObject({ code, output: '' });
      expect(result.errors).toMatch(sentence);
      expect(/\p{Script=Han}/u.test(result.errors)).toBe(language === 'zh');
    }
  });
});
