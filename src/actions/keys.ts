export interface KeyChord {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The modifiers of an event, whose fields cannot be spread. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyChord): KeyChord {
  return { key, ctrlKey, metaKey, altKey, shiftKey };
}

const LETTER = /^\p{L}$/u;
const MODIFIERS: readonly string[] = ['Mod', 'Shift'];

/** `Mod+k` gives Mod, k; `+` gives +. `Mod` is Ctrl or ⌘. */
export function keyParts(description: string): readonly string[] {
  return description.split(/\+(?=.)/u);
}

/** A letter, digit or symbol, also with Shift. */
export function isCharacterKey(description: string): boolean {
  const parts = keyParts(description);
  return !parts.includes('Mod') && Array.from(parts.at(-1) ?? '').length === 1;
}

export function isLetterKey(description: string): boolean {
  return LETTER.test(description);
}

/** Ignores case and, except for letters, Shift, since keyboard layouts differ. */
export function matchesStroke(description: string, stroke: KeyChord): boolean {
  const parts = keyParts(description);
  const key = parts.find((part) => !MODIFIERS.includes(part)) ?? '';
  const shift = parts.includes('Shift');
  if (stroke.altKey || (stroke.ctrlKey || stroke.metaKey) !== parts.includes('Mod')) return false;
  const shiftCounts = shift || LETTER.test(key);
  if (shiftCounts && stroke.shiftKey !== shift) return false;
  return stroke.key === key || (LETTER.test(key) && stroke.key.toLowerCase() === key);
}
