/** The parts of a KeyboardEvent that tell which key was struck. */
export interface Chord {
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

/** Whether the key alone writes a character: a letter, digit or sign. Shift with a letter does too. */
export function isCharacterKey(description: string): boolean {
  const parts = keyParts(description);
  return !parts.includes('Mod') && Array.from(parts.at(-1) ?? '').length === 1;
}

/** Whether the key alone writes a letter. */
export function isLetterKey(description: string): boolean {
  return LETTER.test(description);
}

/**
 * Whether a key stroke is the one described. Letters are the same in either case; signs are compared
 * as written, since layouts differ in which of them need Shift; full-width signs count as the plain ones.
 */
export function isStruck(description: string, stroke: Chord): boolean {
  const parts = keyParts(description);
  const wanted = parts.find((part) => !MODIFIERS.includes(part)) ?? '';
  const shift = parts.includes('Shift');
  if (stroke.altKey || (stroke.ctrlKey || stroke.metaKey) !== parts.includes('Mod')) return false;
  const shiftCounts = shift || LETTER.test(wanted);
  if (shiftCounts && stroke.shiftKey !== shift) return false;
  const struck = stroke.key.normalize('NFKC');
  return struck === wanted || (LETTER.test(wanted) && struck.toLowerCase() === wanted);
}
