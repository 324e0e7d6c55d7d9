#!/usr/bin/env node
import { requireNode } from '../lib/node-version.mjs';
import { ROOT } from '../lib/root.mjs';

requireNode();
const tsx = await import('tsx/esm/api').catch(() => undefined);
if (tsx === undefined) {
  console.error(`Fangyu is not installed yet: run "npm ci" in ${ROOT}, then try again.`);
  console.error(`Fangyu 还没有安装：请先在 ${ROOT} 运行“npm ci”。`);
  process.exit(1);
}
/** @type {unknown} */
const loaded = await tsx.tsImport('./main.ts', import.meta.url);
const { runCli } = /** @type {typeof import('./main.ts')} */ (loaded);
process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  write: (text) => process.stdout.write(`${text}\n`),
  writeError: (text) => process.stderr.write(`${text}\n`),
});
