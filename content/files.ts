import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownRegions } from '../src/compiler/checks/references.ts';
import type { Folder } from '../src/compiler/compileReport.ts';
import { readKnownRegions } from './knownRegions.ts';

const content = dirname(fileURLToPath(import.meta.url));
export const root = dirname(content);

/** The folders next to this file with a report.yaml. */
export function reportNames(): readonly string[] {
  return readdirSync(content)
    .sort()
    .filter((name) => existsSync(join(content, name, 'report.yaml')));
}

export function readFolder(name: string): Folder {
  const folder = join(content, name);
  const texts = readdirSync(folder).filter((file) => /\.(yaml|txt)$/.test(file));
  const files = new Map(texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return { path: `content/${name}`, files };
}

/** Throws an Error with one sentence when a geo table is missing or wrong. */
export function knownRegions(): KnownRegions {
  return readKnownRegions((file) => {
    const path = join(root, 'geo/tables', file);
    if (!existsSync(path))
      throw new Error(
        `geo/tables/${file}:1  the table is missing — restore it from the repository`,
      );
    return readFileSync(path, 'utf8');
  });
}
