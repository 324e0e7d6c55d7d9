import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './fingerprint.mjs';

/**
 * @typedef {object} SourceFile
 * @property {string} name path below the root, with `/`
 * @property {string} text
 */

/**
 * Reads the files below some folders whose name ends in one of the extensions.
 * @param {string} root
 * @param {readonly string[]} folders below the root; a file may be named too
 * @param {readonly string[]} extensions such as `.ts`
 * @returns {SourceFile[]}
 */
export function readSourceFiles(root, folders, extensions) {
  return folders
    .flatMap((folder) => listFiles(root, folder))
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));
}

/**
 * Does the file exist only for tests: a test, a fixture, or a file below `tests/`?
 * @param {string} name
 */
export function isTestFile(name) {
  return /\.test\.tsx?$|\.fixture\.tsx?$|(?:^|\/)fixtures\/|^tests\//u.test(name);
}
