import type { Bilingual, Language } from '../../src/domain/language.ts';

/** What a command uses of the process, so that tests can replace it. */
export interface CommandIo {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a text and a line break to the standard output. */
  write(text: string): void;
  /** Writes a text and a line break to the error output. */
  writeError(text: string): void;
}

/** A subcommand of `fangyu`. */
export interface Command {
  /** What follows the name, as the help shows it. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** Returns the exit code: 0 for success, 1 for a problem, 2 for a wrong call. */
  run(args: readonly string[], io: CommandIo, language: Language): number | Promise<number>;
}

/** Wrong arguments of a command. */
export const WRONG_CALL = 2;
