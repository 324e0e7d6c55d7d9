import type { Command, CommandContext } from './command.ts';
import { COMMANDS } from './commands.ts';
import { type KeyChord, isCharacterKey, isLetterKey, matchesStroke } from './keys.ts';

export interface KeyStroke extends KeyChord {
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** `typing`: in a text field. `jumping`: on the map, to the region that starts with a letter. */
export type FocusKind = 'typing' | 'jumping' | 'elsewhere';

/** Key code that browsers report during input composition. */
const COMPOSITION_KEY_CODE = 229;
/** No region name starts with this letter, in pinyin or English: the map leaves it to the shortcuts. */
const UNUSED_LETTER = 'v';

/** Whether a key stroke belongs to input composition. */
export function isComposed({
  isComposing,
  keyCode,
}: Pick<KeyStroke, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === COMPOSITION_KEY_CODE;
}

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
  if (stroke.defaultPrevented || isComposed(stroke)) return undefined;
  return COMMANDS.find(
    (command) =>
      command.keys.some(
        (key) => matchesStroke(key, stroke) && isFree(key, command, focus, context),
      ) && command.when(context),
  );
}
