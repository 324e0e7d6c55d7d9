import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { type Command, WRONG_CALL } from './command.ts';
import { TEXTS } from './texts.ts';

const SCRIPT = path.join(ROOT, 'scripts', 'build.mjs');

/** Runs a program of this project with its own output. Gives its exit code. */
export type RunProgram = (script: string) => Promise<number>;

const runProgram: RunProgram = (script) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

/** `fangyu build`, the same as `npm run build`. */
export function createBuildCommand(run: RunProgram): Command {
  return {
    usage: '',
    summary: {
      zh: '构建应用，与 npm run build 相同',
      en: 'builds the app, as `npm run build` does',
    },
    run: (args, io, language) => {
      const [extra] = args;
      if (extra === undefined) return run(SCRIPT);
      io.writeError(TEXTS.unexpected[language](extra));
      return WRONG_CALL;
    },
  };
}

export const buildCommand = createBuildCommand(runProgram);
