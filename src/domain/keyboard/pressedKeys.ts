/** The facts of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  /** The key by its position on a US keyboard. */
  readonly code: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly getModifierState?: (modifier: 'AltGraph') => boolean;
}

/** Key code that browsers report for a key that an input method takes. */
const COMPOSING_KEY_CODE = 229;
/** Names of keys that an input method takes, or that the browser does not know. */
const UNKNOWN_KEYS: readonly string[] = ['Process', 'Unidentified'];
/** Not every character that Unicode folds: ² and º are keys of their own. */
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/u;
/** What a Chinese input method types for a sign, where Unicode does not fold it. */
const CHINESE_SIGNS: Readonly<Record<string, string>> = { '、': '/', '。': '.' };
const SIGN_CODES: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Space: [' ', ' '],
};

/**
 * Whether a key belongs to an input method that composes in a text field. Safari ends the composition
 * before its Enter: only the key code identifies that.
 */
export function isComposing({
  isComposing: composes,
  keyCode,
}: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return composes || keyCode === COMPOSING_KEY_CODE;
}

/** The character at a position of a US keyboard; null for other keys. */
function atPosition({ code, shiftKey }: KeyPress): string | null {
  const [, letter] = /^Key([A-Z])$/u.exec(code) ?? [];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const [, digit] = /^Digit([0-9])$/u.exec(code) ?? [];
  if (digit !== undefined) return shiftKey ? null : digit;
  return SIGN_CODES[code]?.[shiftKey ? 1 : 0] ?? null;
}

/**
 * The keys that a press may mean, the likeliest first: the character that the layout types, folded to ASCII,
 * and where that is no ASCII character (Cyrillic, Greek, an input method) the one at its position. A key of
 * the digit row also means its digit, which some layouts type with Shift only. None for AltGr, which types
 * further characters.
 */
export function pressedKeys(press: KeyPress): readonly string[] {
  const isCharacter = Array.from(press.key).length === 1;
  if (isCharacter && press.getModifierState?.('AltGraph') === true) return [];
  const position = atPosition(press);
  if (press.key === 'Dead') return [];
  const isTypedText = !isCharacter && /\P{ASCII}/u.test(press.key);
  if (UNKNOWN_KEYS.includes(press.key) || isTypedText) return position === null ? [] : [position];
  if (!isCharacter) return [press.key];
  const folded =
    CHINESE_SIGNS[press.key] ?? press.key.replace(FULL_WIDTH, (one) => one.normalize('NFKC'));
  if (!/^[ -~]$/u.test(folded)) return position === null ? [] : [position];
  const isDigitRow = press.code.startsWith('Digit') && position !== null && position !== folded;
  return isDigitRow ? [folded, position] : [folded];
}
