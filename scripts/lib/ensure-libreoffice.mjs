import { aptInstall, canUseApt, outputOf } from './apt.mjs';

const PROGRAM = 'soffice';

const hasOffice = () => outputOf(PROGRAM, ['--version']) !== undefined;

/**
 * Finds LibreOffice, or installs it on a Debian-like system with root. Only the test that edits a workbook in
 * it needs it, and is skipped without it.
 * @returns {Promise<string | undefined>} the program; undefined where there is none
 */
export async function ensureLibreOffice() {
  if (hasOffice()) return PROGRAM;
  if (canUseApt()) await aptInstall(['libreoffice-calc-nogui'], ['libreoffice-calc']);
  return hasOffice() ? PROGRAM : undefined;
}
