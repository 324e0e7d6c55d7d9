import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from './fingerprint.mjs';

/**
 * @typedef {object} Budget The largest compressed size of one part of the product.
 * @property {string} part name of the part
 * @property {readonly string[]} files below the built folder; `*` matches any characters except `/`
 * @property {number} bytes at most, of all its files together after Brotli
 * @property {boolean} [start] needed before the first region can be selected
 *
 * @typedef {object} Start The limit for all parts that are needed before the first region can be selected.
 * @property {number} bytes at most
 * @property {number} target the desired size
 *
 * @typedef {object} Weight
 * @property {string} part
 * @property {number} bytes
 * @property {number} budget
 * @property {number} files how many there are
 * @property {boolean} start
 *
 * @typedef {object} Weighed
 * @property {readonly Weight[]} weights
 * @property {number} start bytes of all parts needed at the start
 * @property {readonly string[]} problems in sentences: a part that is too large or has no files, a file that is
 *   in no part or in several, a start that is too large
 */

/** Files that a server compresses. The others are compressed already. */
const TEXT = /\.(js|css|json|html|svg)$/;
/** Files beside the product that the browser does not request by itself. */
const NOT_SERVED = /\.(br|gz|map)$/;

/**
 * The size of a file as it is sent, compressed in the same way as in precompress.mjs.
 * @param {string} name
 * @param {Buffer} content
 */
export function compressedSize(name, content) {
  if (!TEXT.test(name)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(content, { params }).length;
}

/** @param {string} pattern @returns {RegExp} */
function toRegExp(pattern) {
  const literal = pattern.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]*')}$`);
}

/**
 * Measures every part of a built folder.
 * @param {string} folder
 * @param {{ parts: readonly Budget[], start: Start }} budgets
 * @returns {Weighed}
 */
export function checkBudgets(folder, { parts: budgets, start: limit }) {
  const files = listFiles(folder, '.')
    .map((name) => name.replace(/^\.\//, ''))
    .filter((name) => !NOT_SERVED.test(name));
  const parts = budgets.map((budget) => ({
    budget,
    patterns: budget.files.map(toRegExp),
    files: /** @type {string[]} */ ([]),
  }));
  /** @type {string[]} */
  const problems = [];
  for (const name of files) {
    const owners = parts.filter(({ patterns }) => patterns.some((pattern) => pattern.test(name)));
    for (const owner of owners) owner.files.push(name);
    if (owners.length === 0)
      problems.push(`${name} has no budget: add it to a part of bench/budgets.json.`);
    if (owners.length > 1) {
      const named = owners.map(({ budget }) => `"${budget.part}"`).join(' and ');
      problems.push(`${name} belongs to ${named}: leave it in one.`);
    }
  }
  const weights = parts.map(({ budget: { part, bytes: budget, start = false }, files: own }) => {
    const bytes = own
      .map((name) => compressedSize(name, readFileSync(path.join(folder, name))))
      .reduce((total, count) => total + count, 0);
    if (own.length === 0) problems.push(`"${part}" has no files: remove the budget.`);
    if (bytes > budget) {
      problems.push(
        `"${part}" has ${bytes} bytes and may have ${budget}: ${bytes - budget} too many.`,
      );
    }
    return { part, bytes, budget, files: own.length, start };
  });
  const start = weights.reduce((total, part) => total + (part.start ? part.bytes : 0), 0);
  if (start > limit.bytes) {
    problems.push(
      `The files needed at the start have ${start} bytes and may have ${limit.bytes}: ${start - limit.bytes} too many.`,
    );
  }
  return { weights, start, problems };
}

/** @param {readonly Weight[]} weights @returns {string} a table, one line a part */
export function weightTable(weights) {
  const widest = Math.max(...weights.map(({ part }) => part.length));
  return weights
    .map(({ part, bytes, budget }) => {
      const share = Math.round((100 * bytes) / budget);
      return `${part.padEnd(widest)} ${String(bytes).padStart(8)} of ${String(budget).padStart(8)} bytes (${share} %)`;
    })
    .join('\n');
}

/**
 * The line that compares the start with its target.
 * @param {number} bytes
 * @param {Start} most
 */
export function startLine(bytes, { target }) {
  const verdict = bytes <= target ? 'met' : `missed by ${bytes - target}`;
  return `Until the first region can be selected: ${bytes} bytes; target ${target}: ${verdict}.`;
}

/**
 * The result for `npm test`: every part, and the start, counts as one test.
 * @param {Weighed} weighed
 * @returns {import('./summary.mjs').Count}
 */
export function countBudgets({ weights, problems }) {
  const failed = problems.length;
  return {
    passed: Math.max(0, weights.length + 1 - failed),
    failed,
    skipped: 0,
    failures: problems.map((problem) => `byte budgets: ${problem}`),
    times: [],
  };
}
