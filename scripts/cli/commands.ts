import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { draftCommand } from './draft.ts';
import { tableCommand } from './table.ts';
import { templateCommand } from './template.ts';

/** The subcommands by name, in the order of the help. A new one needs a file beside this one and a row here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  table: tableCommand,
  template: templateCommand,
  draft: draftCommand,
  build: buildCommand,
};
