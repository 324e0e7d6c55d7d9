import { readFileSync } from 'node:fs';

/**
 * @param {string | URL} file
 * @returns {unknown} the value, whose type the caller must check
 * @throws {Error} when the file is missing or is not JSON
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
