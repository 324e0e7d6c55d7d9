import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownTables } from '../src/compiler/checks/references.ts';
import type { Folder } from '../src/compiler/compileReport.ts';
import { decodeText } from '../src/compiler/decodeText.ts';
import type { CompileProblem } from '../src/compiler/problem.ts';
import { readKnownTables } from './knownTables.ts';
import { TableError } from './tableError.ts';

/** The project's root. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders in `content/` with a report.yaml. */
export function reportNames(root = ROOT): readonly string[] {
  return readdirSync(join(root, 'content'))
    .sort()
    .filter((name) => existsSync(join(root, 'content', name, 'report.yaml')));
}

/** A report in `content/`. */
export function readFolder(name: string, root = ROOT): Folder {
  return readReportFolder(join(root, 'content', name), `content/${name}`);
}

/**
 * Reads the files of a report.
 * @param label the folder as its problems name it
 */
export function readReportFolder(folder: string, label: string): Folder {
  const files = new Map<string, string>();
  const problems: CompileProblem[] = [];
  for (const file of readdirSync(folder).filter((each) => /\.(yaml|txt)$/.test(each))) {
    const decoded = decodeText(`${label}/${file}`, readFileSync(join(folder, file)));
    if (decoded.ok) files.set(file, decoded.text);
    else problems.push(decoded.problem);
  }
  return { path: label, files, problems };
}

/** Throws a TableError when a geo table is missing or wrong. */
export function knownTables(root = ROOT): KnownTables {
  return readKnownTables((file) => {
    const path = join(root, 'geo/tables', file);
    if (!existsSync(path))
      throw new TableError({
        file: `geo/tables/${file}`,
        line: 1,
        what: { zh: '表格不存在', en: 'the table is missing' },
        remedy: { zh: '请从代码仓库恢复', en: 'restore it from the repository' },
      });
    const decoded = decodeText(`geo/tables/${file}`, readFileSync(path));
    if (!decoded.ok) throw new TableError(decoded.problem);
    return decoded.text;
  });
}
