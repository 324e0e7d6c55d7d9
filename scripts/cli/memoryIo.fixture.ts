import { ROOT } from '../lib/root.mjs';
import type { CommandIo } from './command.ts';

export interface MemoryIo extends CommandIo {
  readonly output: string[];
  readonly errors: string[];
}

/** Keeps what a command writes. Paths start from the project's root. */
export function memoryIo(env: CommandIo['env'] = {}, cwd = ROOT): MemoryIo {
  const output: string[] = [];
  const errors: string[] = [];
  return {
    cwd,
    env,
    output,
    errors,
    write: (text) => output.push(...text.split('\n')),
    writeError: (text) => errors.push(...text.split('\n')),
  };
}
