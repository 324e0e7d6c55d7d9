import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Budget,
  checkBudgets,
  countBudgets,
  startLine,
  compressedSize,
  weightTable,
} from './budgets.mjs';

let folder = '';
const write = (name: string, content: string | Buffer): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const parts: readonly Budget[] = [
  { part: 'entry', files: ['index.html', 'assets/index-*.js'], bytes: 1000, start: true },
  { part: 'engine', files: ['assets/engine-*.js'], bytes: 1000 },
];
const check = (budgets: readonly Budget[] = parts, start = 1500) =>
  checkBudgets(folder, { parts: budgets, start: { bytes: start, target: 600 } });
/** Text that no compression makes much smaller. */
const dense = (bytes: number): string => randomBytes(bytes).toString('base64').slice(0, bytes);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
  write('index.html', '<!doctype html>');
  write('assets/index-BW6jx1N0.js', dense(500));
  write('assets/engine-C0ffee00.js', dense(500));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('checkBudgets, for a part', () => {
  test('accepts a size within the budget', () => {
    const { problems, weights } = check();
    expect(problems).toEqual([]);
    expect(weights.map(({ part, files }) => [part, files])).toEqual([
      ['entry', 2],
      ['engine', 1],
    ]);
  });

  test('reports a part that has grown, and no other', () => {
    write('assets/engine-C0ffee00.js', dense(3000));
    const { problems } = check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^"engine" has \d+ bytes and may have 1000: \d+ too many\.$/);
  });

  test('accepts exactly the budget, but not one byte more', () => {
    const content = dense(700);
    write('assets/engine-C0ffee00.js', content);
    const bytes = compressedSize('engine.js', Buffer.from(content));
    const exact = (allowed: number) =>
      check([
        ...parts.slice(0, 1),
        { part: 'engine', files: ['assets/engine-*.js'], bytes: allowed },
      ]).problems;
    expect(exact(bytes)).toEqual([]);
    expect(exact(bytes - 1)).toHaveLength(1);
  });

  test('reports a part without files', () => {
    rmSync(path.join(folder, 'assets/engine-C0ffee00.js'));
    expect(check().problems).toEqual(['"engine" has no files: remove the budget.']);
  });
});

describe('checkBudgets, for a file', () => {
  test('reports a file that is in no part', () => {
    write('assets/chart-D00d.js', 'export {}');
    expect(check().problems).toEqual([
      'assets/chart-D00d.js has no budget: add it to a part of bench/budgets.json.',
    ]);
  });

  test('reports a file that is in two parts', () => {
    const twice = [...parts, { part: 'all', files: ['assets/*'], bytes: 9000 }];
    expect(check(twice).problems).toHaveLength(2);
  });

  test('ignores files that are not served', () => {
    write('assets/index-BW6jx1N0.js.br', dense(9000));
    write('assets/index-BW6jx1N0.js.map', dense(9000));
    expect(check().problems).toEqual([]);
  });
});

test('compressedSize compresses text and not files that are compressed already', () => {
  const text = Buffer.from('河南 Henan '.repeat(500));
  expect(compressedSize('regions.json', text)).toBeLessThan(100);
  expect(compressedSize('serif.woff2', text)).toBe(text.length);
});

test('weightTable shows size, budget and share', () => {
  expect(weightTable([{ part: 'entry', bytes: 50, budget: 200, files: 1, start: false }])).toBe(
    'entry       50 of      200 bytes (25 %)',
  );
});

describe('the start of the app', () => {
  test('is the sum of the parts it needs, and has its own budget', () => {
    expect(check().start).toBe(check().weights[0]?.bytes);
    expect(check(parts, 300).problems[0]).toMatch(
      /^The files needed at the start have \d+ bytes and may have 300: \d+ too many\.$/,
    );
  });

  test('is compared with its target', () => {
    const most = { bytes: 380, target: 150 };
    expect(startLine(150, most)).toBe(
      'Until the first region can be selected: 150 bytes; target 150: met.',
    );
    expect(startLine(160, most)).toContain('missed by 10.');
  });
});

test('countBudgets counts every part and the start as one test, and every problem as a failure', () => {
  expect(countBudgets(check())).toMatchObject({ passed: 3, failed: 0, failures: [] });
  write('assets/engine-C0ffee00.js', dense(3000));
  const { passed, failed, failures } = countBudgets(check());
  expect([passed, failed]).toEqual([2, 1]);
  expect(failures[0]).toMatch(/^byte budgets: "engine" has/);
});
