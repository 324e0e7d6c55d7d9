import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from './precompress.mjs';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('precompress writes both compressed forms of a text', async () => {
  const text = '河南 Henan '.repeat(500);
  writeFileSync(at('regions.json'), text);
  await precompress(folder);
  expect(brotliDecompressSync(readFileSync(at('regions.json.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(at('regions.json.gz'))).toString()).toBe(text);
});

test('precompress leaves out small files and pictures', async () => {
  writeFileSync(at('small.json'), '{}');
  writeFileSync(at('picture.png'), 'x'.repeat(5000));
  await precompress(folder);
  expect(existsSync(at('small.json.br'))).toBe(false);
  expect(existsSync(at('picture.png.br'))).toBe(false);
});
