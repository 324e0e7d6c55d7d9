import { spawnSync } from 'node:child_process';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';

const PROGRAM = 'soffice';
const PACKAGE = 'libreoffice-calc-nogui';

/** @returns {boolean} */
function answers() {
  return spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Finds LibreOffice, or installs it on a Debian-like system with root. Only the test that edits a workbook in
 * it needs it, and is skipped without it.
 * @returns {Promise<string | undefined>} the program; undefined where there is none
 */
export async function ensureLibreOffice() {
  if (answers()) return PROGRAM;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot || !hasApt) return undefined;
  const install = `apt-get install -y --no-install-recommends ${PACKAGE}`;
  const { code, output } = await withProgress(`Installing ${PACKAGE}`, () =>
    run(`apt-get update && ${install}`, { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
  );
  if (code !== 0) process.stderr.write(output);
  return answers() ? PROGRAM : undefined;
}
