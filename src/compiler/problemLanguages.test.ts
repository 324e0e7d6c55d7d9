import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { BROKEN_REPORTS } from './fixtures/brokenReports.ts';
import { englishTexts } from './fixtures/englishTexts.ts';
import { compileSmall, FILES, type Breakage } from './fixtures/smallReport.ts';
import { untranslated } from './fixtures/untranslated.ts';
import { type CompileProblem, problemSentence } from './problem.ts';

const utf8 = new TextEncoder();
const UNREADABLE: Readonly<Record<string, Uint8Array>> = {
  'in GBK': new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]),
  'in Big5': new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]),
  'in Windows-1252': new Uint8Array([0x65, 0xe9, 0x65]),
  'in UTF-16': new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
  'that was cut': utf8.encode('a: 中').slice(0, -1),
  'with a null': utf8.encode('a: 中文\0中文'),
  'with a control': utf8.encode('a: b\u0001'),
  'with a mark within': utf8.encode('a: b\ufeffc'),
  'with a noncharacter': utf8.encode('中\uffff'),
};

function problemsOf(breakages: readonly Breakage[]): readonly CompileProblem[] {
  const { problems, warnings } = compileSmall(...breakages);
  return [...problems, ...warnings];
}

function unreadable(bytes: Uint8Array): readonly CompileProblem[] {
  const decoded = decodeText('content/small/notes.yaml', bytes);
  return decoded.ok ? [] : [decoded.problem];
}

function expectBothLanguages(problems: readonly CompileProblem[]): void {
  for (const problem of problems) {
    for (const { zh, en } of [problem.what, problem.remedy]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect({ zh, english: untranslated(zh) }).toEqual({ zh, english: [] });
      expect(en).not.toMatch(/^$|undefined/u);
    }
  }
}

/** Each field of the small report with other values, one after the other. */
function* wrongFields(): Generator<Breakage> {
  for (const [file, text] of Object.entries(FILES)) {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      const field = /^\s*(?:- )?\w+:/u.exec(line)?.[0];
      if (field === undefined) continue;
      for (const value of ['', '3', '"\\u200bX"'])
        yield { file, to: lines.with(at, `${field} ${value}`).join('\n') };
    }
  }
}

describe('every problem of a report is said in Chinese and in English', () => {
  it.each(Object.entries(BROKEN_REPORTS))('%s', (_, breakages) => {
    const problems = problemsOf(breakages);
    expect(problems).not.toEqual([]);
    expectBothLanguages(problems);
  });

  it.each(Object.entries(UNREADABLE))('in a file %s', (_, bytes) => {
    const problems = unreadable(bytes);
    expect(problems).toHaveLength(1);
    expectBothLanguages(problems);
  });

  it('for any field with another value', () => {
    for (const breakage of wrongFields()) expectBothLanguages(problemsOf([breakage]));
  });
});

const allProblems = (): readonly CompileProblem[] => [
  ...Object.values(BROKEN_REPORTS).flatMap(problemsOf),
  ...Object.values(UNREADABLE).flatMap(unreadable),
];

it('the two languages of a problem are never the same text', () => {
  const texts = allProblems().flatMap(({ what, remedy }) => [what, remedy]);
  expect(texts.filter(({ zh, en }) => zh === en)).toEqual([]);
});

it('these tests read every text that the compiler can write', () => {
  const said = allProblems()
    .map((problem) => problemSentence(problem, 'en'))
    .join('\n');
  const texts = englishTexts(join(import.meta.dirname));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ pattern }) => !pattern.test(said)).map(({ where }) => where)).toEqual([]);
});

describe('the sentence of a problem', () => {
  it.each([
    [
      'with a lost comma',
      'content/small/statements.yaml:15  引文与第 2 段的原文不符：原文为“sea, said”，引文为“sea said”；第一处差异为“,”（U+002C）与“ ”（U+0020）——请照原文抄录；对原文的疑问请写在 notes.yaml 中',
    ],
    [
      'with a misspelt field',
      'content/small/statements.yaml:5  发言“li-sea”有未知字段“strategy”——是不是想写“strategies”？',
    ],
    [
      'with an author in one language',
      'content/small/report.yaml:11  “reporters”的第 1 位作者缺少字段“zh”——请添加“zh: …”',
    ],
    [
      'with an id of two speakers',
      'content/small/speakers.yaml:2  id“li”已用于另一位发言人（第 1 行）——请更改其中一个 id',
    ],
    [
      'with a statement without regions',
      'content/small/statements.yaml:1  发言“li-sea”没有地区，也没有区域——请添加 places: 或 groupings:，或写 scope: national',
    ],
    [
      'with U+3000 in an id',
      'content/small/statements.yaml:3  发言“li-sea”的“speaker”是文本“l　i”（含全角空格 U+3000）——请用小写字母、数字和单个连字符，例如“urban-renewal”',
    ],
  ])('%s is in Chinese', (name, sentence) => {
    const problems = problemsOf(BROKEN_REPORTS[name] ?? []);
    expect(problems.map((problem) => problemSentence(problem, 'zh'))).toContain(sentence);
  });

  it('of a file that is not UTF-8 is in Chinese', () => {
    const [problem] = unreadable(new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]));
    expect(problem && problemSentence(problem, 'zh')).toBe(
      'content/small/notes.yaml:1  第 1 列的字节 0xD6 不是 UTF-8 编码——文件的编码可能是 GBK（GB 18030），请在编辑器中另存为 UTF-8',
    );
  });
});

describe('the check of the language', () => {
  it.each([
    ['没有section“s9”', ['section']],
    ['YAML 语法有误：tag 无法识别', ['tag']],
    ['请写 id: small，或更改 folder', ['folder']],
    ['引文不在第 2 段——copy the words', ['copy', 'the', 'words']],
  ])('finds English in %s', (sentence, words) => {
    expect(untranslated(sentence)).toEqual(words);
  });

  it.each([
    '请先在 speakers.yaml 中添加',
    '可用的字段：zh、en',
    '请添加 places: 或 groupings:',
    '字节 0xD6',
  ])('allows %s', (sentence) => {
    expect(untranslated(sentence)).toEqual([]);
  });
});
