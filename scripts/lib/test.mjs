import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './ensure-chromium.mjs';
import { ensureLibreOffice } from './ensure-libreoffice.mjs';
import { readJson } from './read-json.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { chooseSteps, mapSideBySide } from './steps.mjs';
import {
  countPlaywright,
  countVitest,
  failure,
  lastLine,
  finalCount,
  slowest,
  success,
  sum,
} from './summary.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./summary.mjs').Count} Count
 * @typedef {import('./summary.mjs').VitestReport} VitestReport
 * @typedef {import('./summary.mjs').PlaywrightReport} PlaywrightReport
 */

/** So many of the slowest tests are named at the end. */
const SLOWEST_SHOWN = 20;
/** What a part of the set-up is called in the results. */
const PREPARED = {
  content: 'boundaries and content',
  app: 'build',
  onefile: 'build of the one-file edition',
};
const REPORTS = path.join(ROOT, '.cache', 'reports');

/**
 * Sets up, runs the checks and tests, and ends with `N passed, N failed`. Every step runs, even after a
 * failure.
 * @param {readonly string[]} args names of steps (all when there is none); `--verbose` prints all output
 * @returns {Promise<number>} exit code
 */
export async function test(args) {
  const show = args.includes('--verbose');
  try {
    const count = await runAll(chooseSteps(args.filter((arg) => arg !== '--verbose')), show);
    const slow = slowest(count, SLOWEST_SHOWN);
    if (slow.length > 0) console.log(`\nThe slowest tests:`);
    for (const line of slow) console.log(line.replaceAll(`${ROOT}/`, ''));
    if (count.failures.length > 0) console.log('\nFailed:');
    for (const line of count.failures) console.log(`  ${line.replaceAll(ROOT, '')}`);
    console.log(`\n${lastLine(count)}`);
    return count.failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(lastLine(failure('')));
    return 1;
  }
}

/**
 * @param {ReturnType<typeof chooseSteps>} steps
 * @param {boolean} show
 * @returns {Promise<Count>}
 */
async function runAll({ checks, tests }, show) {
  const started = performance.now();
  const data = await prepare('content', show);
  if (data.failures.some((line) => line.startsWith('dependencies'))) return data;

  /** @type {Record<string, string>} */
  const env = {};
  const needsBrowser = tests.some(({ chromium }) => chromium);
  const browser = needsBrowser ? await findBrowser(env) : [];

  const width = show ? 1 : Math.min(4, availableParallelism());
  const counts = await mapSideBySide(checks, width, (step) => runStep(step, { env, show }));
  /** @type {Count | undefined} */
  let app;
  for (const step of tests) {
    if (step.chromium && browser.length > 0) {
      counts.push(failure(`${step.title}: not run without a Chromium`));
      continue;
    }
    if (step.app) {
      if (!app) {
        app = await prepare('app', show);
        counts.push(app);
      }
      if (app.failed > 0) {
        counts.push(failure(`${step.title}: not run, because the app was not built`));
        continue;
      }
    }
    // Where it cannot be built, its own tests fail and the others run.
    if (step.oneFile) counts.push(await prepare('onefile', show));
    if (step.kind === 'playwright') {
      const { default: getPort } = await import('get-port');
      env['FANGYU_E2E_PORT'] = String(await getPort());
    }
    counts.push(await runStep(step, { env, show }));
  }
  console.log(`\nTotal time: ${Math.round((performance.now() - started) / 1000)} s.`);
  return sum([data, ...browser, ...counts]);
}

/**
 * Runs the set-up as a part of the tests: the builds of boundaries and content check the data, and the
 * app must build.
 * @param {'content' | 'app' | 'onefile'} until
 * @param {boolean} show
 * @returns {Promise<Count>}
 */
async function prepare(until, show) {
  const started = performance.now();
  const result = await setUp({ until, show });
  const count = result.ok ? success() : failure(`${result.job}: the set-up failed`);
  const title = PREPARED[until];
  report(title, count, (performance.now() - started) / 1000);
  return count;
}

/**
 * Passes the Chromium, and LibreOffice where there is one, to the test runners by environment variables.
 * @param {Record<string, string>} env
 * @returns {Promise<Count[]>} a failure when there is none
 */
async function findBrowser(env) {
  try {
    env['FANGYU_CHROMIUM'] = await ensureChromium();
    console.log(`Chromium for the tests: ${env['FANGYU_CHROMIUM']}`);
    const office = await ensureLibreOffice();
    if (office === undefined)
      console.log('No LibreOffice: the tests that open files in it are skipped.');
    else env['FANGYU_LIBREOFFICE'] = office;
    return [];
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    console.error(sentence);
    return [failure(sentence)];
  }
}

/**
 * @param {Step} step
 * @param {{ env: Record<string, string>, show: boolean }} options
 * @returns {Promise<Count>}
 */
async function runStep(step, { env, show }) {
  const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (
    readJson(path.join(ROOT, 'package.json'))
  );
  const file = path.join(REPORTS, `${step.id}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const reporting =
    step.kind === 'vitest' ? ` --reporter=default --reporter=json --outputFile="${file}"` : '';
  const { code, output, seconds } = await run(`${scripts[step.script]}${reporting}`, {
    env: { ...env, FANGYU_REPORT: file },
    show,
  });
  const count = countStep(step, file, code);
  if (count.failed > 0 && !show) process.stdout.write(`\n${output}\n`);
  report(step.title, count, seconds);
  return count;
}

/** @param {string} title @param {Count} count @param {number} seconds */
function report(title, count, seconds) {
  const mark = count.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${title}: ${lastLine(count)}, ${seconds.toFixed(1)} s`);
}

/** @param {Step} step @param {string} file @param {number} code @returns {Count} */
function countStep(step, file, code) {
  if (step.kind === 'check') return code === 0 ? success() : failure(step.title);
  try {
    const written = readJson(file);
    if (step.kind === 'counted')
      return finalCount(step.title, /** @type {Count} */ (written), code);
    const count =
      step.kind === 'vitest'
        ? countVitest(/** @type {VitestReport} */ (written))
        : countPlaywright(/** @type {PlaywrightReport} */ (written));
    return finalCount(step.title, count, code);
  } catch {
    return finalCount(step.title, undefined, code);
  }
}
