import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/lib/root.mjs';

const PAIRS = 'content/variants/traditional.csv';
export const VARIANTS_MODULE = 'src/domain/search/chineseVariants.ts';
/** Where the texts are that search finds: reports, tables of places, and the names of counties. */
const TEXT_FOLDERS = ['geo/tables', 'public/data'];

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function textFiles(): readonly string[] {
  const reports = readdirSync(path.join(ROOT, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['schema', 'variants'].includes(entry.name))
    .map(({ name }) => `content/${name}`);
  return [...reports, ...TEXT_FOLDERS].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => /\.(?:csv|yaml|txt|json)$/u.test(name) && !name.endsWith('.topo.json'))
      .map((name) => `${folder}/${name}`),
  );
}

/** The module of variants: of all known pairs, those with a character that search may meet. */
export function variantsModule(): string {
  const used = new Set(textFiles().flatMap((file) => read(file).match(/\p{Script=Han}/gu) ?? []));
  const pairs = read(PAIRS)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .filter((pair) => pair.some((character) => used.has(character)))
    // Sorted by the simplified character, the module is a tenth smaller when compressed.
    .sort(([, one = ''], [, other = '']) => (one < other ? -1 : Number(one > other)));
  const column = (at: number): string => pairs.map((pair) => pair[at] ?? '').join('');
  return `/*
 * Written by \`npx tsx content/variants.ts\` from ${PAIRS} (Open Chinese Convert, Apache-2.0).
 */

/** Traditional and variant characters. */
export const VARIANTS =
  '${column(0)}';
/** The simplified character for each of {@link VARIANTS}. */
export const SIMPLIFIED =
  '${column(1)}';
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(path.join(ROOT, VARIANTS_MODULE), variantsModule());
  console.log(`content: wrote ${VARIANTS_MODULE}`);
}
