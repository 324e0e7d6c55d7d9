import { aptInstall, canUseApt, outputOf } from './apt.mjs';

const PROGRAM = 'soffice';
/** The programs for workbooks, slides and documents. */
const PARTS = ['calc', 'impress', 'writer'];

const hasOffice = () => outputOf(PROGRAM, ['--version']) !== undefined;
/** @param {string} name of a package @returns {boolean} */
const isInstalled = (name) =>
  outputOf('dpkg-query', ['--status', name])?.includes('install ok installed') ?? false;
/** Whether a program is missing that the system could install. */
const lacksParts = () =>
  canUseApt() &&
  PARTS.some(
    (part) => !isInstalled(`libreoffice-${part}-nogui`) && !isInstalled(`libreoffice-${part}`),
  );

/**
 * Finds LibreOffice, or installs it on a Debian-like system with root. Only the tests that open files in it
 * need it, and are skipped without it.
 * @returns {Promise<string | undefined>} the program; undefined where there is none
 */
export async function ensureLibreOffice() {
  if (hasOffice() && !lacksParts()) return PROGRAM;
  if (canUseApt())
    await aptInstall(
      PARTS.map((part) => `libreoffice-${part}-nogui`),
      PARTS.map((part) => `libreoffice-${part}`),
    );
  return hasOffice() ? PROGRAM : undefined;
}
