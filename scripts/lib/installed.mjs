import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';
import { ROOT } from './root.mjs';

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
 * Does node_modules contain the packages of the lockfile? npm writes a record of what it installed at the
 * end of every installation, so no stamp of our own is needed.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  const names = Object.keys(wanted.packages).filter((name) => name !== '');
  const complete = names.every((name) => {
    const lockedPackage = wanted.packages[name];
    const installedPackage = installed.packages[name];
    // Builds for other systems are in the lockfile and not installed here.
    if (installedPackage === undefined)
      return lockedPackage?.optional === true || lockedPackage?.devOptional === true;
    return installedPackage.version === lockedPackage?.version;
  });
  return complete && Object.keys(installed.packages).every((name) => name in wanted.packages);
}

/** {@link isInstalled} for this checkout. */
export function dependenciesAreInstalled() {
  const record = path.join(ROOT, 'node_modules', '.package-lock.json');
  return isInstalled(
    readLock(path.join(ROOT, 'package-lock.json')),
    existsSync(record) ? readLock(record) : undefined,
  );
}

/** @param {string} file */
function readLock(file) {
  return /** @type {Lock} */ (readJson(file));
}
