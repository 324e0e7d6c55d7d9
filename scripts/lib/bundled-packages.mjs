import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './fingerprint.mjs';
import { readJson } from './read-json.mjs';

/**
 * @typedef {object} Manifest The fields of a package.json that are read here.
 * @property {string} name
 * @property {string} version
 * @property {string} [license] an SPDX expression
 * @property {Readonly<Record<string, string>>} [dependencies]
 *
 * @typedef {object} BundledPackage A package of which code is served.
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression; '' when the package states none
 * @property {string} copyright the first copyright line of its licence text; '' without one
 * @property {boolean} hasLicenceText
 * @property {string | null} within the package whose distribution file contains it; null when the
 *   bundler took it from node_modules itself
 */

const NODE_MODULES = 'node_modules/';
const LICENCE_FILE = /^(?:licen[cs]e|copying)/iu;
const README_LICENCE = /^#+ *licen[cs]e[\s\S]*/imu;
const COPYRIGHT = /^[\s*#>]*([Cc]opyright\s+(?!Holder)(?:\([Cc]\)|©|\d{4}|[A-Z][a-z]).*)$/mu;

/**
 * Finds the packages in a built app by its source maps, workers included. Some packages are
 * distributed as one file that contains others: these are read from that file's own source map or,
 * where it has none, taken to be all its dependencies.
 * @param {string} builtFolder
 * @param {string} root folder that has `node_modules`
 * @returns {BundledPackage[]} by name
 */
export function findBundledPackages(builtFolder, root) {
  const files = new Set(
    listFiles(builtFolder, 'assets')
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => packageSources(path.join(builtFolder, name)))
      .map((source) => source.slice(source.indexOf(NODE_MODULES))),
  );
  /** @type {Map<string, BundledPackage>} by folder */
  const found = new Map();
  for (const file of files) {
    const { folder } = packageOf(file);
    if (!found.has(folder)) found.set(folder, describePackage(root, folder, null));
  }
  for (const file of files) {
    const owner = packageOf(file);
    for (const folder of foldersWithin(root, file, owner)) {
      if (!found.has(folder)) found.set(folder, describePackage(root, folder, owner.name));
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} mapFile @returns {string[]} the sources that lie in packages */
function packageSources(mapFile) {
  const { sources } = /** @type {{ sources: string[] }} */ (readJson(mapFile));
  return sources.filter((source) => source.includes(NODE_MODULES));
}

/** @param {string} file a path with `node_modules` in it @returns {{ folder: string, name: string }} */
function packageOf(file) {
  const start = file.lastIndexOf(NODE_MODULES) + NODE_MODULES.length;
  const [first = '', second = ''] = file.slice(start).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return { folder: `${file.slice(0, start)}${name}`, name };
}

/**
 * @param {string} root
 * @param {string} file a bundled file
 * @param {{ folder: string, name: string }} owner its package
 * @returns {string[]} folders of the packages whose code the file contains
 */
function foldersWithin(root, file, owner) {
  const map = path.join(root, `${file}.map`);
  if (existsSync(map)) {
    const names = new Set(packageSources(map).map((source) => packageOf(source).name));
    return [...names]
      .filter((name) => name !== owner.name)
      .map((name) => resolveFolder(root, owner.folder, name));
  }
  return /\.min\.[cm]?js$/u.test(file) ? [...allDependencies(root, owner.folder)] : [];
}

/**
 * @param {string} root
 * @param {string} folder of a package
 * @param {Set<string>} [found]
 * @returns {Set<string>} folders of its direct and indirect dependencies; packages of types have no code
 */
function allDependencies(root, folder, found = new Set()) {
  for (const name of Object.keys(readManifest(root, folder)?.dependencies ?? {})) {
    const dependency = resolveFolder(root, folder, name);
    if (found.has(dependency) || name.startsWith('@types/')) continue;
    found.add(dependency);
    allDependencies(root, dependency, found);
  }
  return found;
}

/** As Node resolves it: the nearest node_modules first. @param {string} root @param {string} from @param {string} name */
function resolveFolder(root, from, name) {
  for (let at = from; at.includes(NODE_MODULES); at = at.slice(0, at.lastIndexOf(NODE_MODULES))) {
    const nested = `${at.replace(/\/$/u, '')}/${NODE_MODULES}${name}`;
    if (existsSync(path.join(root, nested))) return nested;
  }
  return `${NODE_MODULES}${name}`;
}

/** @param {string} root @param {string} folder @returns {Manifest | undefined} */
function readManifest(root, folder) {
  const file = path.join(root, folder, 'package.json');
  return existsSync(file) ? /** @type {Manifest} */ (readJson(file)) : undefined;
}

/** @param {string} root @param {string} folder @param {string | null} within @returns {BundledPackage} */
function describePackage(root, folder, within) {
  const manifest = readManifest(root, folder);
  const text = manifest ? readLicenceText(path.join(root, folder)) : '';
  return {
    name: packageOf(folder).name,
    version: manifest?.version ?? '',
    licence: manifest?.license ?? '',
    copyright: COPYRIGHT.exec(text)?.[1]?.trim() ?? '',
    hasLicenceText: text !== '',
    within,
  };
}

/** @param {string} folder @returns {string} from its own file or the end of the README; '' without one */
function readLicenceText(folder) {
  const names = readdirSync(folder);
  const licence = names.find((name) => LICENCE_FILE.test(name));
  if (licence) return readFileSync(path.join(folder, licence), 'utf8').trim();
  const readme = names.find((name) => /^readme/iu.test(name));
  if (!readme) return '';
  return README_LICENCE.exec(readFileSync(path.join(folder, readme), 'utf8'))?.[0].trim() ?? '';
}
