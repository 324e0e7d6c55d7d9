import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Debian's Chromium without an interface, which opens pages faster; as a command and as a package. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Names of a Chromium on the PATH, the best first. */
const COMMANDS = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Paths of a browser on macOS and Windows, where it is not on the PATH. */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
};

/**
 * @typedef {object} Probes The properties of the machine that the search depends on; tests replace them.
 * @property {string | undefined} fromEnvironment value of FANGYU_CHROMIUM
 * @property {string[]} onSystem paths to try, best first
 * @property {() => string | undefined} fromPlaywright path of Playwright's own download, existing or not
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} answers does the program start and print its version?
 */

/**
 * Finds a Chromium: the environment variable FANGYU_CHROMIUM, the system's, Playwright's own.
 * @param {Probes} probes
 * @returns {string | undefined} path of the program
 * @throws {Error} when FANGYU_CHROMIUM names a file that does not exist
 */
export function chooseChromium(probes) {
  if (probes.fromEnvironment !== undefined && probes.fromEnvironment !== '') {
    if (probes.exists(probes.fromEnvironment)) return probes.fromEnvironment;
    throw new Error(
      `FANGYU_CHROMIUM names "${probes.fromEnvironment}", but there is no such file; give the full path of a Chromium program or unset it.`,
    );
  }
  const downloaded = probes.fromPlaywright();
  return [...probes.onSystem, ...(downloaded === undefined ? [] : [downloaded])].find(
    (file) => probes.exists(file) && probes.answers(file),
  );
}

/**
 * {@link chooseChromium} on this machine.
 * @param {() => string | undefined} fromPlaywright
 * @returns {string | undefined}
 */
export function findChromium(fromPlaywright) {
  return chooseChromium({
    fromEnvironment: process.env['FANGYU_CHROMIUM'],
    onSystem: systemCandidates(),
    fromPlaywright,
    exists: existsSync,
    answers,
  });
}

/** Switches for every Chromium of the tests: no traffic of its own, and no sandbox for root, which has none. */
export function chromiumArguments() {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** @returns {string[]} */
function systemCandidates() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32'
      ? []
      : COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const usual =
    process.platform === 'darwin' || process.platform === 'win32'
      ? USUAL_PLACES[process.platform]
      : [];
  return [...onPath, ...usual];
}

/**
 * Some systems have a stub on the PATH that only prints how to install the program, and a downloaded
 * program may lack system libraries. On Windows the check would open a window, so a file is enough there.
 * @param {string} file
 */
function answers(file) {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
