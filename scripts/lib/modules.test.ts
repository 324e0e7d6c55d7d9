import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modulesOf } from './modules.mjs';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('modulesOf follows imports of every form across folders, and nothing else', () => {
  write('geo/build.ts', "import { a } from './a.ts';\nimport 'mapshaper';\nimport './side.ts';");
  write('geo/a.ts', "import type {\n  Id,\n} from '../src/domain/ids.ts';");
  write('geo/side.ts', "export { c } from './c.ts';");
  write('geo/c.ts', "await import('./d.ts');");
  write('geo/d.ts', "import { gone } from './gone.ts';");
  write('geo/other.ts', '');
  write('src/domain/ids.ts', '');
  write('src/domain/filter.ts', '');
  expect(modulesOf(root, 'geo/build.ts')).toEqual([
    'geo/a.ts',
    'geo/build.ts',
    'geo/c.ts',
    'geo/d.ts',
    'geo/side.ts',
    'src/domain/ids.ts',
  ]);
});

test('modulesOf ends when modules import each other', () => {
  write('a.ts', "import './b.ts';");
  write('b.ts', "import './a.ts';");
  expect(modulesOf(root, 'a.ts')).toEqual(['a.ts', 'b.ts']);
});
