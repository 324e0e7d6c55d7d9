/** The properties of a KeyboardEvent that identify a key and its modifiers. */
export interface KeyChord {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const LETTER = /^\p{L}$/u;
const MODIFIERS: readonly string[] = ['Mod', 'Shift'];

/**
 * The parts of a key description: modifiers, then the key as in KeyboardEvent.key. `Mod` is Ctrl or ⌘.
 * `Mod+k` gives Mod, k; `+` gives +.
 */
export function keyParts(description: string): readonly string[] {
  return description.split(/\+(?=.)/u);
}

/** Whether the key types a character: a letter, digit or symbol, also with Shift. */
export function isCharacterKey(description: string): boolean {
  const parts = keyParts(description);
  return !parts.includes('Mod') && Array.from(parts.at(-1) ?? '').length === 1;
}

/** Whether the key types a letter. */
export function isLetterKey(description: string): boolean {
  return LETTER.test(description);
}

/**
 * Whether a key stroke matches a description. Letters match in either case. For other characters Shift is
 * ignored, since keyboard layouts differ; full-width characters match the plain ones.
 */
export function matchesStroke(description: string, stroke: KeyChord): boolean {
  const parts = keyParts(description);
  const key = parts.find((part) => !MODIFIERS.includes(part)) ?? '';
  const shift = parts.includes('Shift');
  if (stroke.altKey || (stroke.ctrlKey || stroke.metaKey) !== parts.includes('Mod')) return false;
  const shiftCounts = shift || LETTER.test(key);
  if (shiftCounts && stroke.shiftKey !== shift) return false;
  const typed = stroke.key.normalize('NFKC');
  return typed === key || (LETTER.test(key) && typed.toLowerCase() === key);
}
