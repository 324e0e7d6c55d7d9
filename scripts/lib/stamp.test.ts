import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFresh, makeAndStamp } from './stamp.mjs';

const recipe = {
  id: 'boundaries',
  program: 'geo/build.ts',
  inputs: ['geo'],
  outputs: ['data/regions.json'],
};
let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const make = () =>
  makeAndStamp(root, recipe, () => {
    write('data/regions.json', '[]');
    return Promise.resolve({ code: 0 });
  });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
  write('geo/provinces.csv', '410000');
  write('geo/build.ts', "import '../src/domain/ids.ts';");
  write('src/domain/ids.ts', '');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('isFresh', () => {
  test('is false before the first build', () => {
    write('data/regions.json', '[]');
    expect(isFresh(root, recipe)).toBe(false);
  });

  test('is true after a build', async () => {
    await make();
    expect(isFresh(root, recipe)).toBe(true);
  });

  test.each([
    ['an input changes', () => write('geo/provinces.csv', '410001')],
    ['a module of the program changes', () => write('src/domain/ids.ts', 'export {};')],
    ['an output is altered', () => write('data/regions.json', '[0]')],
    ['an output is missing', () => rmSync(path.join(root, 'data/regions.json'))],
  ])('is stale when %s', async (_what, change) => {
    await make();
    change();
    expect(isFresh(root, recipe)).toBe(false);
  });

  test('stays true when a test or a document changes', async () => {
    await make();
    write('geo/build.test.ts', 'test');
    write('geo/README.md', 'prose');
    expect(isFresh(root, recipe)).toBe(true);
  });

  test('is false after a failed build, even if it was true before', async () => {
    await make();
    await makeAndStamp(root, recipe, () => Promise.resolve({ code: 1 }));
    expect(isFresh(root, recipe)).toBe(false);
  });

  test('is false when the build succeeded without writing the outputs', async () => {
    await makeAndStamp(root, recipe, () => Promise.resolve({ code: 0 }));
    expect(isFresh(root, recipe)).toBe(false);
  });

  test('is false when an input changed during the build', async () => {
    await makeAndStamp(root, recipe, () => {
      write('data/regions.json', '[]');
      write('geo/provinces.csv', '410001');
      return Promise.resolve({ code: 0 });
    });
    expect(isFresh(root, recipe)).toBe(false);
  });
});
