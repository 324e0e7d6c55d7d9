import type { Command, CommandContext } from './command.ts';
import { COMMANDS } from './commands.ts';
import { isComposing, type KeyPress, pressedKeys } from '../domain/keyboard/pressedKeys.ts';
import { chordOf, isCharacterKey, isLetterKey, matchesStroke } from './keys.ts';

export interface KeyStroke extends KeyPress {
  readonly defaultPrevented: boolean;
  /** The key is held. */
  readonly repeat: boolean;
}

/** `typing`: in a text field. `jumping`: on the map, to the region that starts with a letter. */
export type FocusKind = 'typing' | 'jumping' | 'elsewhere';

/** No region name starts with this letter, in pinyin or English: the map leaves it to the shortcuts. */
const UNUSED_LETTER = 'v';

function isFree(key: string, command: Command, focus: FocusKind, context: CommandContext): boolean {
  if (!isCharacterKey(key)) return focus !== 'typing' || key.startsWith('Mod+');
  if (focus === 'typing' || context.state.interaction.dialog !== null) return false;
  if (focus === 'jumping' && isLetterKey(key) && key !== UNUSED_LETTER) return false;
  // WCAG 2.1.4 allows character keys of the component that has the focus.
  const isKeyOfFocus = focus === 'jumping' && command.section === 'map';
  return isKeyOfFocus || context.state.preferences.characterKeys;
}

/** In text fields only keys with Ctrl or ⌘ work; in dialogs also keys that type no character, as Esc. */
export function commandFor(
  stroke: KeyStroke,
  focus: FocusKind,
  context: CommandContext,
): Command | undefined {
  if (stroke.defaultPrevented) return undefined;
  // Without a text field an input method cannot compose, but still takes the names of keys.
  if (stroke.isComposing || (focus !== 'elsewhere' && isComposing(stroke))) return undefined;
  for (const key of pressedKeys(stroke)) {
    const found = COMMANDS.find(
      (command) =>
        command.keys.some(
          (each) =>
            matchesStroke(each, { ...chordOf(stroke), key }) &&
            isFree(each, command, focus, context),
        ) && command.when(context),
    );
    if (found) return stroke.repeat && found.repeats !== true ? undefined : found;
  }
  return undefined;
}
