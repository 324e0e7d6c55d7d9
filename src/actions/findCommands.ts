import { fold, hasHan } from '../domain/search/foldText.ts';
import {
  COMMAND_SECTIONS,
  type Command,
  type CommandContext,
  type CommandSection,
} from './command.ts';
import { COMMANDS } from './commands.ts';
import { generatedCommands, layerCommands } from './generatedCommands.ts';

/** Commands that stand together in a list. */
export interface CommandGroup {
  readonly section: CommandSection;
  readonly commands: readonly Command[];
}

/** Sorts commands into their sections, empty ones left out. */
export function bySection(commands: readonly Command[]): readonly CommandGroup[] {
  return COMMAND_SECTIONS.map((section) => ({
    section,
    commands: commands.filter((command) => command.section === section),
  })).filter((group) => group.commands.length > 0);
}

/** Everything that can be done now, in the order of the palette. */
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

/** The ends of a text from each of its words on, folded: where a query may begin. */
function tails(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((_, index) => fold(words.slice(index).join('')));
}

/**
 * The commands whose label holds every word of `query`, in either language; all of them for a blank
 * one. The middle of a Latin word counts only where no word begins so.
 */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = query.split(/\s+/u).map(fold).filter(Boolean);
  const matching = (fits: (label: readonly string[], word: string) => boolean) =>
    commands.filter(({ label }) => {
      const both = [...tails(label.en), ...tails(label.zh)];
      return words.every((word) => fits(both, word));
    });
  const holds = (label: readonly string[], word: string) =>
    label.some((tail) => tail.includes(word));
  const begins = (label: readonly string[], word: string) =>
    hasHan(word) ? holds(label, word) : label.some((tail) => tail.startsWith(word));
  const sure = matching(begins);
  return sure.length > 0 ? sure : matching(holds);
}
