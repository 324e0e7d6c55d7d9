/**
 * @typedef {object} Step One step of `npm test`. Its command is in package.json.
 * @property {string} id the name to run it alone by
 * @property {string} title
 * @property {string} script in package.json
 * @property {'check' | 'counted' | 'vitest' | 'playwright'} kind a check counts as one test, the others count by their reports
 * @property {boolean} [chromium] needs a browser
 * @property {boolean} [app] needs the built app
 * @property {boolean} [oneFile] needs the built one-file edition
 */

/** @type {readonly Step[]} Checks of the source. They are independent and run in parallel. */
export const CHECKS = [
  { id: 'format', title: 'formatting', script: 'format:check', kind: 'check' },
  { id: 'lint', title: 'lint', script: 'lint', kind: 'check' },
  { id: 'lint-types', title: 'lint with types', script: 'lint:types', kind: 'check' },
  { id: 'types', title: 'types', script: 'types', kind: 'check' },
  { id: 'arrows', title: 'import arrows', script: 'arrows', kind: 'check' },
  { id: 'unused', title: 'unused code', script: 'unused', kind: 'check' },
  { id: 'shape', title: 'sizes', script: 'shape', kind: 'check' },
  { id: 'words', title: 'words', script: 'words', kind: 'check' },
];

/** @type {readonly Step[]} Tests that need the whole machine, in their order. */
export const TESTS = [
  { id: 'unit', title: 'unit tests', script: 'unit', kind: 'vitest' },
  { id: 'components', title: 'component tests', script: 'components', kind: 'vitest' },
  { id: 'contract', title: 'contract tests', script: 'contract', kind: 'vitest' },
  { id: 'browser', title: 'tests on the map', script: 'browser', kind: 'vitest', chromium: true },
  { id: 'budgets', title: 'byte budgets', script: 'budgets', kind: 'counted', app: true },
  { id: 'licences', title: 'licences', script: 'licences:check', kind: 'check', app: true },
  {
    id: 'e2e',
    title: 'end-to-end tests',
    script: 'e2e',
    kind: 'playwright',
    chromium: true,
    app: true,
    oneFile: true,
  },
];

/**
 * The steps with these names; all steps when there are no names.
 * @param {readonly string[]} names
 * @returns {{ checks: readonly Step[], tests: readonly Step[] }}
 * @throws {Error} when a name is unknown
 */
export function chooseSteps(names) {
  const known = [...CHECKS, ...TESTS].map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}"; the steps are ${known.join(', ')}.`);
  }
  /** @param {Step} step */
  const wanted = ({ id }) => names.length === 0 || names.includes(id);
  return { checks: CHECKS.filter(wanted), tests: TESTS.filter(wanted) };
}

/**
 * Runs work on every item, at most `width` at a time, and starts them in order.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} width
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of the items
 */
export async function mapSideBySide(items, width, work) {
  /** @type {R[]} */
  const results = [];
  const waiting = [...items.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
