import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { precompress } from './precompress.mjs';
import { dependenciesAreInstalled } from './installed.mjs';
import { withProgress } from './progress.mjs';
import { ROOT } from './root.mjs';
import { npm, run } from './run.mjs';
import { isFresh, makeAndStamp } from './stamp.mjs';

/**
 * @typedef {import('./run.mjs').Outcome} Outcome
 * @typedef {object} Job One long step of the set-up.
 * @property {'dependencies' | 'boundaries' | 'content' | 'app' | 'onefile'} id
 * @property {string} doing text while it runs
 * @property {string} ready text when there is nothing to do
 * @property {string} failed text after a failure, below the tool's own output
 * @property {() => boolean} isDone
 * @property {(show: boolean) => Promise<Outcome>} work
 */

/** Output of `npm run geo`. */
export const BOUNDARIES = {
  id: 'boundaries',
  program: 'geo/build.ts',
  inputs: ['geo', 'package-lock.json'],
  outputs: [
    'public/data/regions.json',
    'public/data/memberships.json',
    'public/data/provinces.topo.json',
    'public/data/prefectures.topo.json',
    'public/data/fine.topo.json',
    'public/data/context.topo.json',
    'public/data/names.json',
    'public/data/indicators.json',
    'public/data/counties.json',
    'public/data/counties.topo.json',
    // The outline that is drawn into the page; see scripts/vite/.
    '.cache/outline.json',
  ],
};

/** The files that `npm run content` makes of each report's folder: the report, and its deck where it has one. */
function reportOutputs() {
  const folder = path.join(ROOT, 'content');
  const has = (/** @type {string} */ report, /** @type {string} */ file) =>
    existsSync(path.join(folder, report, file));
  return readdirSync(folder)
    .filter((report) => has(report, 'report.yaml'))
    .flatMap((report) => [
      `public/data/${report}.json`,
      ...(has(report, 'deck.yaml') ? [`public/data/${report}.deck.json`] : []),
    ]);
}

/** Output of `npm run content`. It reads the tables of places and groupings in `geo/`. */
export const CONTENT = {
  id: 'content',
  program: 'content/build.ts',
  inputs: ['content', 'geo', 'package-lock.json'],
  outputs: reportOutputs(),
};

/** Output of `vite build`. */
const APP = {
  id: 'app',
  inputs: [
    'index.html',
    'src',
    'public',
    'vite.config.ts',
    '.cache/outline.json',
    'scripts/vite',
    'tsconfig.json',
    'scripts/lib/precompress.mjs',
    'package-lock.json',
  ],
  outputs: ['dist'],
};

/** Output of `npm run build:onefile`. */
const ONE_FILE = {
  id: 'onefile',
  inputs: [
    'index.html',
    'src',
    'public',
    '.cache/outline.json',
    'scripts/vite',
    'scripts/onefile',
    'tsconfig.json',
    'package-lock.json',
  ],
  outputs: ['dist-onefile'],
};

/** @type {readonly Job[]} */
const JOBS = [
  {
    id: 'dependencies',
    doing: 'Installing dependencies',
    ready: 'Dependencies are installed',
    failed:
      "Dependencies could not be installed; see npm's message above. They are downloaded once, which needs a connection.",
    isDone: dependenciesAreInstalled,
    // On a machine set up for production, npm would leave out the tools that build the app.
    work: (show) => run(npm('ci --include=dev --include=optional'), { show }),
  },
  {
    id: 'boundaries',
    doing: 'Building boundaries',
    ready: 'Boundaries are up to date',
    failed: 'The boundaries could not be built; see the message above.',
    isDone: () => isFresh(ROOT, BOUNDARIES),
    work: (show) => makeAndStamp(ROOT, BOUNDARIES, () => run(npm('run geo'), { show })),
  },
  {
    id: 'content',
    doing: 'Building content',
    ready: 'Content is up to date',
    failed: 'The content could not be built; see the message above.',
    isDone: () => isFresh(ROOT, CONTENT),
    work: (show) => makeAndStamp(ROOT, CONTENT, () => run(npm('run content'), { show })),
  },
  {
    id: 'app',
    doing: 'Building the app',
    ready: 'The app is up to date',
    failed: 'The app could not be built; see the message above.',
    isDone: () => isFresh(ROOT, APP),
    work: (show) => makeAndStamp(ROOT, APP, () => buildApp(show)),
  },
  {
    id: 'onefile',
    doing: 'Building the one-file edition',
    ready: 'The one-file edition is up to date',
    failed: 'The one-file edition could not be built; see the message above.',
    isDone: () => isFresh(ROOT, ONE_FILE),
    work: (show) =>
      makeAndStamp(ROOT, ONE_FILE, () => run('tsx scripts/onefile/main.ts', { show })),
  },
];

/**
 * Runs the jobs that are not done, in order, with their progress; stops at the first failure.
 * @param {{ until: Job['id'], again?: Job['id'], show?: boolean }} options
 *   until: the last job; again: a job to run even when it is up to date; show: print the output of the tools
 * @returns {Promise<{ ok: true } | { ok: false, job: Job['id'] }>}
 */
export async function setUp({ until, again, show = false }) {
  // The one-file edition is built from the source, not from the app in dist/.
  const jobs = JOBS.slice(0, JOBS.findIndex((job) => job.id === until) + 1).filter(
    ({ id }) => id === until || id !== 'app',
  );
  for (const [index, job] of jobs.entries()) {
    const place = `[${index + 1}/${jobs.length}]`;
    if (job.id !== again && job.isDone()) {
      console.log(`${place} ${job.ready}`);
      continue;
    }
    const { code, output } = await withProgress(`${place} ${job.doing}`, () => job.work(show));
    if (code === 0) continue;
    if (!show) process.stderr.write(output);
    console.error(job.failed);
    return { ok: false, job: job.id };
  }
  return { ok: true };
}

/** {@link setUp}, ending the program when it fails. @param {Parameters<typeof setUp>[0]} options */
export async function setUpOrExit(options) {
  const result = await setUp(options);
  if (!result.ok) process.exit(1);
}

/** @param {boolean} show @returns {Promise<Outcome>} */
async function buildApp(show) {
  const built = await run('vite build', { show });
  if (built.code === 0) await precompress(`${ROOT}/dist`);
  return built;
}
