import path from 'node:path';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { readJson } from '../lib/read-json.mjs';
import { ROOT } from '../lib/root.mjs';
import { type CommandIo, WRONG_CALL } from './command.ts';
import { COMMANDS } from './commands.ts';
import { TEXTS } from './texts.ts';

/** The language of the environment: Chinese where its locale is, else English. */
function environmentLanguage({ env }: CommandIo): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}

interface Call {
  readonly language: Language;
  readonly args: readonly string[];
  /** A language that does not exist. */
  readonly wrongLanguage: string | null;
}

/** Takes `--lang` out of the arguments, wherever it is. */
function readCall(given: readonly string[], io: CommandIo): Call {
  let language = environmentLanguage(io);
  let wrongLanguage: string | null = null;
  const args: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const arg = given[at] ?? '';
    if (arg !== '--lang' && !arg.startsWith('--lang=')) {
      args.push(arg);
      continue;
    }
    if (arg === '--lang') at += 1;
    const named = arg === '--lang' ? (given[at] ?? '') : arg.slice('--lang='.length);
    const known = LANGUAGES.find((each) => each === named);
    if (known === undefined) wrongLanguage = named;
    else language = known;
  }
  return { language, args, wrongLanguage };
}

function help(language: Language): string {
  const calls = Object.entries(COMMANDS).map(([name, { usage, summary }]) => ({
    call: `fangyu ${name} ${usage}`.trim(),
    summary: summary[language],
  }));
  const width = Math.max(...calls.map(({ call }) => call.length)) + 2;
  return [
    TEXTS.usage[language](),
    '',
    ...calls.map(({ call, summary }) => `  ${call.padEnd(width)}${summary}`),
    '',
    TEXTS.options[language](),
  ].join('\n');
}

function version(): string {
  const { version: current } = readJson(path.join(ROOT, 'package.json')) as { version: string };
  return current;
}

/** One sentence for an error that a command did not expect, such as a file without permission. */
function failure(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return TEXTS.failed[language](String(error));
  const file = 'code' in error && 'path' in error ? String(error.path) : null;
  return file === null ? TEXTS.failed[language](error.message) : TEXTS.notReadable[language](file);
}

/**
 * Runs a call of the command line.
 * @param given the arguments after `fangyu`
 * @returns the exit code: 0 for success, 1 for problems found, 2 for a wrong call
 */
export async function runCli(given: readonly string[], io: CommandIo): Promise<number> {
  const { language, args, wrongLanguage } = readCall(given, io);
  if (wrongLanguage !== null) {
    io.writeError(TEXTS.unknownLanguage[language](wrongLanguage));
    return WRONG_CALL;
  }
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    io.write(help(language));
    return name === undefined ? WRONG_CALL : 0;
  }
  if (name === '--version' || name === '-v') {
    io.write(version());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const text = name.startsWith('-') ? TEXTS.unknownOption : TEXTS.unknownCommand;
    io.writeError(text[language](name));
    return WRONG_CALL;
  }
  try {
    return await command.run(rest, io, language);
  } catch (error) {
    io.writeError(failure(error, language));
    return 1;
  }
}
