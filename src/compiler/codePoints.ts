const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'null',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
};
const UNUSUAL = /[\p{Cc}\p{Cf}\p{M}]|(?! )\p{Z}/gu;

/** `U+3000 (ideographic space)`; without a name where the character is visible. */
export function codePointName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kind = /^\p{M}$/u.test(character)
    ? 'combining mark'
    : /^\p{Cc}$/u.test(character)
      ? 'control character'
      : undefined;
  const name = NAMES[character] ?? kind;
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}

/** The text in quotation marks, with the code points of what cannot be seen in it. */
export function quoted(text: string): string {
  const unusual = [...new Set(text.match(UNUSUAL) ?? [])].map(codePointName);
  return unusual.length === 0 ? `"${text}"` : `"${text}" with ${unusual.join(', ')}`;
}

/** Where two texts differ first, as two characters with their code points. */
export function firstDifference(a: string, b: string): string {
  const [one, other] = [Array.from(a), Array.from(b)];
  const at = one.findIndex((character, index) => character !== other[index]);
  const place = at < 0 ? one.length : at;
  const show = (character: string | undefined): string =>
    character === undefined ? 'the end' : `"${character}" ${codePointName(character)}`;
  return `${show(one[place])} and ${show(other[place])}`;
}
