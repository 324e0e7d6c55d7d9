import { fold, hasHan } from '../domain/search/foldText.ts';
import {
  COMMAND_SECTIONS,
  type Command,
  type CommandContext,
  type CommandSection,
} from './command.ts';
import { COMMANDS } from './commands.ts';
import { generatedCommands, layerCommands } from './generatedCommands.ts';

export interface CommandGroup {
  readonly section: CommandSection;
  readonly commands: readonly Command[];
}

/** Leaves out empty sections. */
export function bySection(commands: readonly Command[]): readonly CommandGroup[] {
  return COMMAND_SECTIONS.map((section) => ({
    section,
    commands: commands.filter((command) => command.section === section),
  })).filter((group) => group.commands.length > 0);
}

/** In the order of the palette. */
export function availableCommands(context: CommandContext): readonly Command[] {
  // The palette lists the layers before the counties, as the map's menu does.
  const counties = COMMANDS.findIndex(({ id }) => id === 'toggle-counties');
  const all: readonly Command[] = [
    ...COMMANDS.slice(0, counties),
    ...layerCommands(context),
    ...COMMANDS.slice(counties),
    ...generatedCommands(context.state),
  ];
  return all.filter((command) => !command.keyOnly && command.when(context));
}

/** The folded rest of a text from the start of each word: where a match may start. */
function suffixes(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((_, index) => fold(words.slice(index).join('')));
}

/** Matches every word of `query` in either language; inside a Latin word only where none starts with it. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.split(/\s+/u).map(fold).filter(Boolean);
  const matching = (matches: (label: readonly string[], word: string) => boolean) =>
    commands.filter(({ label }) => {
      const both = [...suffixes(label.en), ...suffixes(label.zh)];
      return words.every((word) => matches(both, word));
    });
  const contains = (label: readonly string[], word: string) =>
    label.some((suffix) => suffix.includes(word));
  const startsWord = (label: readonly string[], word: string) =>
    hasHan(word) ? contains(label, word) : label.some((suffix) => suffix.startsWith(word));
  const wordMatches = matching(startsWord);
  return wordMatches.length > 0 ? wordMatches : matching(contains);
}
