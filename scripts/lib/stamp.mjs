import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { modulesOf } from './modules.mjs';

/**
 * @typedef {object} Recipe The inputs and outputs of a build; paths are relative to the root.
 * @property {string} id names the stamp
 * @property {string} [program] module that runs the build; it and its imports are inputs as well
 * @property {readonly string[]} inputs files and folders
 * @property {readonly string[]} outputs files and folders, all of which must exist
 */

/**
 * Are the outputs up to date with the inputs? A missing or changed output counts as stale as well.
 * @param {string} root
 * @param {Recipe} recipe
 */
export function isFresh(root, recipe) {
  if (!recipe.outputs.every((output) => existsSync(path.join(root, output)))) return false;
  const file = stampFile(root, recipe);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(root, recipe);
}

/**
 * Builds the outputs. The stamp is deleted before the work begins, so an interrupted build does not count
 * as done. If an input changes during the work, no stamp is written.
 * @template {{ code: number }} T
 * @param {string} root
 * @param {Recipe} recipe
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
export async function makeAndStamp(root, recipe, make) {
  const file = stampFile(root, recipe);
  rmSync(file, { force: true });
  const before = inputsOf(root, recipe);
  const result = await make();
  if (result.code === 0 && before === inputsOf(root, recipe)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, stampOf(root, recipe));
  }
  return result;
}

/** Tests and documents do not change what is built. @param {string} file */
function isInput(file) {
  return !/\.test\.tsx?$|\.md$/.test(file);
}

/** @param {string} root @param {Recipe} recipe */
function inputsOf(root, recipe) {
  const modules = recipe.program === undefined ? [] : modulesOf(root, recipe.program);
  return fingerprint(root, [...recipe.inputs, ...modules], isInput);
}

/** @param {string} root @param {Recipe} recipe */
function stampOf(root, recipe) {
  return `inputs ${inputsOf(root, recipe)}\noutputs ${fingerprint(root, recipe.outputs)}\n`;
}

/** @param {string} root @param {Recipe} recipe */
function stampFile(root, recipe) {
  return path.join(root, '.cache', `${recipe.id}.stamp`);
}
