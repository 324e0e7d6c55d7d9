import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, listFiles } from './fingerprint.mjs';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
  write('geo/b.csv', 'b');
  write('geo/a/a.csv', 'a');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('listFiles', () => {
  test('lists folders recursively, sorted, without dot files', () => {
    write('geo/.DS_Store', 'x');
    expect(listFiles(root, 'geo')).toEqual(['geo/a/a.csv', 'geo/b.csv']);
  });

  test('finds nothing in a missing folder', () => {
    expect(listFiles(root, 'nowhere')).toEqual([]);
  });
});

describe('fingerprint', () => {
  const taken = () => fingerprint(root, ['geo']);

  test('does not change when only dates change', () => {
    const first = taken();
    utimesSync(path.join(root, 'geo/b.csv'), 1, 1);
    expect(taken()).toBe(first);
  });

  test.each([
    ['a byte changes', () => write('geo/b.csv', 'c')],
    ['a file is added', () => write('geo/c.csv', '')],
    ['a file is removed', () => rmSync(path.join(root, 'geo/b.csv'))],
    ['the whole folder is removed', () => rmSync(path.join(root, 'geo'), { recursive: true })],
  ])('changes when %s', (_what, change) => {
    const first = taken();
    change();
    expect(taken()).not.toBe(first);
  });

  test('ignores files that do not count', () => {
    const counts = (file: string): boolean => !file.endsWith('.md');
    const first = fingerprint(root, ['geo'], counts);
    write('geo/README.md', 'prose');
    expect(fingerprint(root, ['geo'], counts)).toBe(first);
  });
});
