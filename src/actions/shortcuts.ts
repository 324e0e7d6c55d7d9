import type { Command, CommandContext } from './commands.ts';
import { COMMANDS } from './commands.ts';

/** The parts of a KeyboardEvent that decide whether it is a shortcut. */
export interface KeyStroke {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
}

/** Key code that browsers report while an input method composes. */
const COMPOSING = 229;

/**
 * The command a key stroke asks for, if any. Nothing while typing, while an input method composes,
 * with a modifier held, or when a component has already answered the key.
 */
export function commandFor(
  stroke: KeyStroke,
  typing: boolean,
  context: CommandContext,
): Command | undefined {
  if (typing || stroke.defaultPrevented || stroke.isComposing || stroke.keyCode === COMPOSING)
    return undefined;
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  return COMMANDS.find(({ keys, when }) => keys.includes(stroke.key) && when(context.state));
}
