import { spawnSync } from 'node:child_process';
import { findChromium, HEADLESS_SHELL } from './chromium.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';

const NO_CHROMIUM =
  "No Chromium was found for the tests and none could be installed: set FANGYU_CHROMIUM to a Chromium program's path, install Chromium or Chrome with the package manager of the system, or run `npx playwright install chromium`.";

/**
 * Finds or installs a Chromium for the tests. On a Debian-like system with root it also installs Chinese
 * fonts, which the labels of the map need.
 * @returns {Promise<string>} path of the program
 * @throws {Error} when none can be found or installed
 */
export async function ensureChromium() {
  const { chromium } = await import('playwright');
  const find = () => findChromium(() => chromium.executablePath());
  const found = find();
  if (canUseApt()) {
    const fonts = hasChineseFonts() ? [] : ['fonts-noto-cjk'];
    if (found === undefined) await aptInstall([HEADLESS_SHELL, ...fonts], ['chromium', ...fonts]);
    else if (fonts.length > 0) await aptInstall(fonts);
  }
  if (found !== undefined) return found;
  const installed = find();
  if (installed !== undefined) return installed;
  await runWithProgress('Downloading a Chromium for the tests', 'playwright install chromium');
  const downloaded = find();
  if (downloaded === undefined) throw new Error(NO_CHROMIUM);
  return downloaded;
}

/**
 * @param {readonly string[][]} choices lists of packages: the first that the system has is installed
 */
async function aptInstall(...choices) {
  const installs = choices.map(
    (packages) => `apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  );
  await runWithProgress(
    `Installing ${(choices[0] ?? []).join(' and ')}`,
    `apt-get update && (${installs.join(' || ')})`,
  );
}

/** Shows a failure and continues, because another way may still work. @param {string} title @param {string} line */
async function runWithProgress(title, line) {
  const { code, output } = await withProgress(title, () =>
    run(line, { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
  );
  if (code !== 0) process.stderr.write(output);
}

function canUseApt() {
  return process.getuid?.() === 0 && outputOf('apt-get', ['--version']) !== undefined;
}

function hasChineseFonts() {
  const fonts = outputOf('fc-list', [':lang=zh']);
  return fonts !== undefined && fonts.trim() !== '';
}

/** @param {string} program @param {string[]} words @returns {string | undefined} its output; undefined when it fails */
function outputOf(program, words) {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
