import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and bytes of files. It does not depend on the machine or on dates.
 * @param {string} root
 * @param {readonly string[]} paths files and folders below the root; a missing one counts as absent
 * @param {(file: string) => boolean} [counts] which files found in folders matter (path with `/`)
 * @returns {string} SHA-256, hexadecimal
 */
export function fingerprint(root, paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const start of paths) {
    const files = listFiles(root, start);
    if (files.length === 0) hash.update(`absent ${start}\n`);
    for (const file of files.filter((name) => name === start || counts(name))) {
      const content = createHash('sha256').update(readFileSync(path.join(root, file)));
      hash.update(`${file} ${content.digest('hex')}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Files at or below a path, sorted, with `/` between folders; dot files are left out.
 * @param {string} root
 * @param {string} start
 * @returns {string[]}
 */
export function listFiles(root, start) {
  const stats = statSync(path.join(root, start), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [start];
  return readdirSync(path.join(root, start))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => listFiles(root, `${start}/${name}`));
}
