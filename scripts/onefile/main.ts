import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './buildApp.ts';
import { onePage } from './page.ts';
import { MAX_BYTES, sizesOf, sizeTable } from './sizes.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PUBLIC = path.join(ROOT, 'public');
const OUT = path.join(ROOT, 'dist-onefile', 'fangyu.html');

/** The files that a server would have beside the page, by path with `/`. */
function servedFiles(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(PUBLIC, file).replaceAll(path.sep, '/'),
      readFileSync(file),
    ]),
  );
}

/** Builds the one-file edition; see docs/adr/0028-one-file-edition.md. */
const page = await onePage(await buildApp(), servedFiles());
console.log(sizeTable(sizesOf(page)));
const bytes = Buffer.byteLength(page);
if (bytes > MAX_BYTES)
  throw new Error(`The file would have ${bytes} bytes and may have ${MAX_BYTES}.`);
mkdirSync(path.dirname(OUT), { recursive: true });
writeFileSync(OUT, page);
