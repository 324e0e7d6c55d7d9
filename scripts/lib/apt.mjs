import { spawnSync } from 'node:child_process';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';

/** Whether packages of a Debian-like system can be installed: it needs root. */
export function canUseApt() {
  return process.getuid?.() === 0 && outputOf('apt-get', ['--version']) !== undefined;
}

/**
 * @param {readonly string[][]} choices lists of packages: the first that the system has is installed
 */
export async function aptInstall(...choices) {
  const installs = choices.map(
    (packages) => `apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  );
  await runWithProgress(
    `Installing ${(choices[0] ?? []).join(' and ')}`,
    `apt-get update && (${installs.join(' || ')})`,
  );
}

/** Shows a failure and continues, because another way may still work. @param {string} title @param {string} line */
export async function runWithProgress(title, line) {
  const { code, output } = await withProgress(title, () =>
    run(line, { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
  );
  if (code !== 0) process.stderr.write(output);
}

/** @param {string} program @param {string[]} words @returns {string | undefined} its output; undefined when it fails */
export function outputOf(program, words) {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
