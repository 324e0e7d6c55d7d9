import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { BundledPackage } from './bundled-packages.mjs';
import { ROOT } from './root.mjs';
import { thirdPartyProblems, writeSoftware } from './third-party.mjs';

const EMPTY = [
  '# Third party',
  '`world-atlas` 2.0.2, `@fontsource-variable/source-sans-3`',
  '<!-- Written by `npm run licences` from here -->',
  '<!-- to here -->',
  'Tools.',
].join('\n');
const react: BundledPackage = {
  name: 'react',
  version: '19.3.1',
  licence: 'MIT',
  copyright: 'Copyright (c) Meta <a@b.example>',
  hasLicenceText: true,
  within: null,
};
const earcut = { ...react, name: 'earcut', licence: 'ISC', within: 'maplibre-gl' };
const font = { ...react, name: '@fontsource-variable/source-sans-3', copyright: '' };

describe('writeSoftware', () => {
  test('writes bundled and contained packages between the marks and keeps the rest', () => {
    const written = writeSoftware(EMPTY, [react, earcut, font]);
    expect(written).toContain(
      '| react | 19.3.1 | MIT | Copyright (c) Meta &lt;a@b.example&gt; | the user interface |',
    );
    expect(written).toMatch(/^\| earcut \| ISC \| .+ \| maplibre-gl \|$/mu);
    expect(written.startsWith('# Third party\n')).toBe(true);
    expect(written.endsWith('\nTools.')).toBe(true);
    expect(written.match(/source-sans-3/gu)).toHaveLength(1);
    expect(writeSoftware(written, [react, earcut, font])).toBe(written);
  });

  test('refuses a document without the marks', () => {
    expect(() => writeSoftware('# Third party', [])).toThrow('has no place for the packages');
  });
});

describe('thirdPartyProblems', () => {
  const problemsOf = (...packages: BundledPackage[]) =>
    thirdPartyProblems(writeSoftware(EMPTY, packages), packages, []).filter(
      // A short list of packages leaves most of the known ones out.
      (problem) => !problem.includes('is no longer bundled'),
    );

  test('finds none for allowed licences, fonts named by the document and contained packages', () => {
    expect(problemsOf(react, earcut, font)).toEqual([]);
    expect(problemsOf({ ...react, licence: '(MIT OR GPL-3.0-or-later)' })).toEqual([]);
    expect(problemsOf({ ...react, licence: '(MIT AND Zlib)' })).toEqual([]);
  });

  test.each([
    ['a licence that is not allowed', { ...react, licence: 'GPL-3.0-only' }, /"GPL-3\.0-only"/u],
    [
      'one of two licences that must both hold',
      { ...react, licence: '(MIT AND CC-BY-4.0)' },
      /CC-BY/u,
    ],
    ['a package without a licence', { ...react, licence: '' }, /the licence ""/u],
    [
      'a missing licence text',
      { ...react, hasLicenceText: false },
      /^react is .+ no licence text/u,
    ],
    ['a missing copyright line', { ...react, copyright: '' }, /^react .+ no copyright line/u],
    [
      'a package without a purpose',
      { ...react, name: 'left-pad' },
      /^left-pad is bundled: say in/u,
    ],
    [
      'a font without a row',
      { ...font, name: '@fontsource/lora' },
      /^The font @fontsource\/lora is/u,
    ],
  ])('names %s', (_, bundled, sentence) => {
    expect(problemsOf(bundled)).toEqual([expect.stringMatching(sentence)]);
  });

  test('names a document that is out of date', () => {
    const written = writeSoftware(EMPTY, [react]);
    expect(thirdPartyProblems(written, [{ ...react, version: '20.0.0' }], [])).toContain(
      'THIRD_PARTY.md is out of date: run npm run licences and commit it.',
    );
  });

  test('names a purpose whose package is no longer bundled', () => {
    expect(thirdPartyProblems(EMPTY, [], [])).toContain(
      'zustand is no longer bundled: remove it from scripts/lib/third-party.mjs.',
    );
  });

  test('names a data source that the document does not have in this version or without licence', () => {
    const source = { name: 'world-atlas', version: '2.0.2', hasLicenceText: true };
    const about = (changes: Partial<typeof source>) =>
      thirdPartyProblems(EMPTY, [], [{ ...source, ...changes }]).filter((problem) =>
        problem.includes('world-atlas'),
      );
    expect(about({})).toEqual([]);
    expect(about({ version: '3.0.0' })).toHaveLength(1);
    expect(about({ hasLicenceText: false })).toEqual([
      'The licence of world-atlas is missing: add geo/boundaries/LICENCE-world-atlas.txt.',
    ]);
  });
});

test('THIRD_PARTY.md has the place into which the packages are written', () => {
  const document = readFileSync(`${ROOT}/THIRD_PARTY.md`, 'utf8');
  expect(() => writeSoftware(document, [])).not.toThrow();
});
