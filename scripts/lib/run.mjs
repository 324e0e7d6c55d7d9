import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the program could not be started or was killed
 * @property {string} output both output streams in the order of their arrival
 * @property {number} seconds
 */

/**
 * Runs a command line like a package script: in the root, with the installed tools on the PATH.
 * @param {string} line
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] show: pass the output on while it comes
 * @returns {Promise<Outcome>}
 */
export function run(line, { env = {}, show: showsOutput = false } = {}) {
  const started = performance.now();
  const tools = path.join(ROOT, 'node_modules', '.bin');
  // Windows calls it Path. With two spellings in one environment, one would be ignored.
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(line, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        [pathName]: `${tools}${path.delimiter}${process.env[pathName] ?? ''}`,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        ...env,
      },
    });
    /** @param {Buffer | string} chunk */
    const onOutput = (chunk) => {
      output += String(chunk);
      if (showsOutput) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', onOutput);
    child.stderr.setEncoding('utf8').on('data', onOutput);
    /** @param {number} code */
    const end = (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      onOutput(`${error.message}\n`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * A command line for npm: the npm that runs this script, if any, so the version is the same.
 * @param {string} words
 */
export function npm(words) {
  const script = process.env['npm_execpath'];
  const program = script?.endsWith('npm-cli.js') ? `"${process.execPath}" "${script}"` : 'npm';
  // `npm test --silent` would otherwise hide the reason of a failure here as well.
  return `${program} --loglevel=warn ${words}`;
}
