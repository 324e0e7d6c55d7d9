import { readFileSync } from 'node:fs';

/**
 * @param {string | URL} file
 * @returns {unknown} what the file says, for the caller to name its type
 * @throws {Error} when the file is not there or no JSON
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
