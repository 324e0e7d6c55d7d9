import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBundledPackages } from './bundled-packages.mjs';

let root = '';
const write = (name: string, content: unknown): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path.join(root, name), text);
};
const writePackage = (
  folder: string,
  manifest: object,
  licence = 'MIT\n\nCopyright (c) 2020 A',
) => {
  write(`${folder}/package.json`, { version: '1.0.0', license: 'MIT', ...manifest });
  write(`${folder}/LICENSE.md`, licence);
};
const found = () => findBundledPackages(path.join(root, 'dist'), root);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fangyu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('findBundledPackages', () => {
  test('reads name, version, licence and copyright of the packages in the source maps', () => {
    writePackage('node_modules/react', { version: '19.3.1' }, '# MIT\n  Copyright (c) Meta\n');
    writePackage('node_modules/@scope/drag', { license: 'Apache-2.0' }, 'Copyright 2022 B');
    write('dist/assets/index.js.map', {
      sources: ['../../src/app/main.tsx', '../../node_modules/react/index.js'],
    });
    write('dist/assets/worker.js.map', { sources: ['../../node_modules/@scope/drag/a.js'] });
    expect(found()).toEqual([
      {
        name: '@scope/drag',
        version: '1.0.0',
        licence: 'Apache-2.0',
        copyright: 'Copyright 2022 B',
        hasLicenceText: true,
        within: null,
      },
      {
        name: 'react',
        version: '19.3.1',
        licence: 'MIT',
        copyright: 'Copyright (c) Meta',
        hasLicenceText: true,
        within: null,
      },
    ]);
  });

  test("reads what a distribution file contains from that file's source map", () => {
    writePackage('node_modules/map-engine', {});
    writePackage('node_modules/earcut', {});
    write('node_modules/map-engine/dist/engine.mjs.map', {
      sources: ['../src/a.ts', '../node_modules/earcut/earcut.js'],
    });
    write('dist/assets/map.js.map', { sources: ['../../node_modules/map-engine/dist/engine.mjs'] });
    expect(found().map(({ name, within }) => [name, within])).toEqual([
      ['earcut', 'map-engine'],
      ['map-engine', null],
    ]);
  });

  test('takes a minified file without a source map to contain all dependencies of its package', () => {
    writePackage('node_modules/zip', { dependencies: { pako: '1', '@types/node': '20' } });
    writePackage('node_modules/zip/node_modules/pako', {
      version: '1.0.11',
      dependencies: { lie: '3' },
    });
    writePackage('node_modules/pako', { version: '2.0.0' });
    writePackage('node_modules/lie', {});
    write('dist/assets/zip.js.map', { sources: ['../../node_modules/zip/dist/zip.min.js'] });
    expect(found().map(({ name, version, within }) => [name, version, within])).toEqual([
      ['lie', '1.0.0', 'zip'],
      ['pako', '1.0.11', 'zip'],
      ['zip', '1.0.0', null],
    ]);
  });

  test('takes the licence from the README of a package without a licence file', () => {
    write('node_modules/hash/package.json', { version: '1.0.0', license: 'MIT' });
    write('node_modules/hash/README.md', '# Hash\n\n## License (MIT)\n\nCopyright (c) 2011 C\n');
    write('node_modules/none/package.json', { version: '1.0.0' });
    write('dist/assets/a.js.map', {
      sources: ['../../node_modules/hash/a.js', '../../node_modules/none/a.js'],
    });
    expect(found().map((it) => [it.hasLicenceText, it.licence, it.copyright])).toEqual([
      [true, 'MIT', 'Copyright (c) 2011 C'],
      [false, '', ''],
    ]);
  });

  test('does not take a clause about the copyright holder for the copyright line', () => {
    writePackage('node_modules/font', {}, 'Google Inc.\n\nCopyright Holder. This restriction');
    write('dist/assets/a.js.map', { sources: ['../../node_modules/font/a.woff2'] });
    expect(found()[0]?.copyright).toBe('');
  });
});
