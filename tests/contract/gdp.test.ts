import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const SHOWN = ['content/two-sessions-2024', 'geo/tables', 'src/i18n'];

// The provincial series was revised after the fifth economic census and differs from figures of March 2024.
it('a text that shows GDP says that the series is revised, in both languages', () => {
  const files = SHOWN.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  expect(texts.length).toBeGreaterThan(20);
  const shown = texts.filter((text) => /\bGDP\b|生产总值/u.test(text));
  expect(shown.filter((text) => !(/revised/u.test(text) && /修订/u.test(text)))).toEqual([]);
});
