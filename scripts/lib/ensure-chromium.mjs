import { aptInstall, canUseApt, outputOf, runWithProgress } from './apt.mjs';
import { findChromium, HEADLESS_SHELL } from './chromium.mjs';

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

function hasChineseFonts() {
  const fonts = outputOf('fc-list', [':lang=zh']);
  return fonts !== undefined && fonts.trim() !== '';
}
