import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * The project's own modules of a program, found by following relative imports. The imports have file
 * extensions, so no resolver is needed and this works before anything is installed.
 * @param {string} root
 * @param {string} entry path below the root, with `/`
 * @returns {string[]} paths below the root, sorted, the entry among them
 */
export function modulesOf(root, entry) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(path.join(root, file))) continue;
    found.add(file);
    const folder = path.posix.dirname(file);
    for (const [, target] of readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)) {
      if (target !== undefined) waiting.push(path.posix.join(folder, target));
    }
  }
  return [...found].sort();
}
