import { describe, expect, test } from 'vitest';
import { measureShape, shapeProblems, shapeTable } from './shape.mjs';

/** A file of this many lines that holds no function. */
const file = (name: string, lines: number) => ({ name, text: 'export {};\n'.repeat(lines) });
const functionOf = (lines: number) => `function draw() {\n${'\n'.repeat(lines - 2)}}\n`;

describe('measureShape', () => {
  test('counts every line of the app, style sheets included and tests excluded', () => {
    const { appLines } = measureShape([
      file('src/app/main.ts', 10),
      file('src/app/App.module.css', 5),
      file('src/app/main.test.ts', 100),
      file('src/state/store.ts', 100),
    ]);
    expect(appLines).toBe(15);
  });

  test('counts only the files directly in the root of the domain', () => {
    const { domainFiles } = measureShape([
      file('src/domain/ids.ts', 1),
      file('src/domain/ids.test.ts', 1),
      file('src/domain/deck/show.ts', 1),
    ]);
    expect(domainFiles).toEqual(['src/domain/ids.ts']);
  });

  test('computes median and percentile without tests, messages, style sheets and other folders', () => {
    const lengths = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    const shape = measureShape([
      ...lengths.map((lines) => file(`src/map/${String(lines)}.ts`, lines)),
      file('src/map/fixtures/world.ts', 999),
      file('src/map/map.module.css', 999),
      file('src/i18n/panel.ts', 999),
      file('bench/run.ts', 200),
    ]);
    expect([shape.sourceFiles, shape.median, shape.percentile90]).toEqual([10, 50, 90]);
  });

  test('measures functions of every kind from their first to their last line', () => {
    const text = [
      'const draw = () => {',
      '  const inner = function () {',
      '    return 1;',
      '  };',
      '};',
      'class Map {',
      '  constructor() {}',
      '  resize() {',
      '  }',
      '}',
      'declare function typed(): void;',
    ].join('\n');
    expect(measureShape([{ name: 'geo/a.ts', text }]).functions).toEqual([
      { name: 'draw (geo/a.ts:1)', lines: 5 },
      { name: 'inner (geo/a.ts:2)', lines: 3 },
      { name: 'resize (geo/a.ts:8)', lines: 2 },
      { name: 'constructor (geo/a.ts:7)', lines: 1 },
    ]);
  });
});

describe('shapeProblems', () => {
  const problemsOf = (...files: { name: string; text: string }[]) =>
    shapeProblems(measureShape(files));

  test('finds none when every size is at its limit', () => {
    expect(
      problemsOf(
        file('src/app/main.css', 2999),
        file('src/map/a.ts', 60),
        file('src/map/b.ts', 60),
        file('scripts/run.mjs', 300),
        { name: 'geo/build.ts', text: functionOf(100) },
      ),
    ).toEqual([]);
  });

  test.each([
    ['the app', [file('src/app/main.css', 3000)], /^src\/app has 3000 lines and must stay below/u],
    [
      'the root of the domain',
      Array.from({ length: 9 }, (_, index) => file(`src/domain/${String(index)}.ts`, 1)),
      /^src\/domain has 9 files in its root and may have 8: .+src\/domain\/8\.ts/u,
    ],
    ['the median', [file('src/map/a.ts', 61)], /^The median file of src has 61 lines/u],
    [
      'the percentile',
      [file('src/map/a.ts', 10), file('src/map/b.ts', 10), file('src/map/c.ts', 161)],
      /^A tenth of the files of src have more than 161 lines; the limit is 160\.$/u,
    ],
    ['a file', [file('bench/run.ts', 301)], /^bench\/run\.ts has 301 lines and may have 300/u],
    [
      'a function',
      [{ name: 'content/build.ts', text: functionOf(101) }],
      /^draw \(content\/build\.ts:1\) has 101 lines and may have 100/u,
    ],
  ])('names %s that is over its limit', (_, files, sentence) => {
    const problems = problemsOf(...files);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });
});

test('shapeTable shows each size beside its limit and names the longest file and function', () => {
  const table = shapeTable(
    measureShape([file('src/map/a.ts', 20), { name: 'geo/build.ts', text: functionOf(40) }]),
  );
  expect(table).toMatch(/^src, median file +20 +≤ 60 +1 files$/mu);
  expect(table).toMatch(/^longest file +40 +≤ 300 +geo\/build\.ts$/mu);
  expect(table).toMatch(/^longest function +40 +≤ 100 +draw \(geo\/build\.ts:1\)$/mu);
});
