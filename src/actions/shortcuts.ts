import type { Command, CommandContext } from './command.ts';
import { COMMANDS } from './commands.ts';
import { type Chord, isCharacterKey, isLetterKey, isStruck } from './keys.ts';

/** The parts of a KeyboardEvent that decide whether it is a shortcut. */
export interface KeyStroke extends Chord {
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/**
 * What a key would do where the focus is, were there no shortcuts: `typing` in a text; `jumping` to
 * what begins with a letter, on the map.
 */
export type FocusKind = 'typing' | 'jumping' | 'elsewhere';

/** Key code that browsers report while an input method composes. */
const COMPOSING = 229;
/** The one letter that begins no name here, in pinyin or English: on the map too it is free for the list. */
const BEGINS_NO_NAME = 'v';

/** Whether a key stroke belongs to an input method that composes. */
export function isComposed({
  isComposing,
  keyCode,
}: Pick<KeyStroke, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === COMPOSING;
}

function isFree(key: string, command: Command, focus: FocusKind, context: CommandContext): boolean {
  if (!isCharacterKey(key)) return focus !== 'typing' || key.startsWith('Mod+');
  if (focus === 'typing' || context.state.interaction.dialog !== null) return false;
  if (focus === 'jumping' && isLetterKey(key) && key !== BEGINS_NO_NAME) return false;
  // WCAG 2.1.4 lets a part that has the focus keep its own character keys.
  const own = focus === 'jumping' && command.section === 'map';
  return own || context.state.preferences.characterKeys;
}

/**
 * The command a key stroke asks for, if any. Nothing while an input method composes or when a component
 * has already answered the key; while typing and over a dialog only what Ctrl, ⌘ or Esc ask for.
 */
export function commandFor(
  stroke: KeyStroke,
  focus: FocusKind,
  context: CommandContext,
): Command | undefined {
  if (stroke.defaultPrevented || isComposed(stroke)) return undefined;
  return COMMANDS.find(
    (command) =>
      command.keys.some((key) => isStruck(key, stroke) && isFree(key, command, focus, context)) &&
      command.when(context),
  );
}
