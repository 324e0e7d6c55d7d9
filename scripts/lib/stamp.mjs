import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { modulesOf } from './modules.mjs';

/**
 * @typedef {object} Recipe What is made from what; paths are relative to the root.
 * @property {string} id names the stamp
 * @property {string} [program] module that does the work; it and what it imports are inputs, too
 * @property {readonly string[]} inputs files and folders
 * @property {readonly string[]} outputs files and folders, all of which must be there
 */

/**
 * Is what was made still what these inputs make? A missing or altered output counts as stale, too.
 * @param {string} root
 * @param {Recipe} recipe
 */
export function isFresh(root, recipe) {
  if (!recipe.outputs.every((output) => existsSync(path.join(root, output)))) return false;
  const file = stampFile(root, recipe);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(root, recipe);
}

/**
 * Makes the outputs when they are stale. The stamp goes before the work begins, so that work cut
 * short is never taken for done; inputs that change meanwhile are not in it either.
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

/** Tests and prose beside the source change nothing that is built. @param {string} file */
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
