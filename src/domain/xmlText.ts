/** Controls except tab and line breaks, lone surrogates, and the two noncharacters of the first plane. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Half of a pair or what {@link ILLEGAL} matches: a search for single code units is much faster. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * Removes what an XML document cannot contain.
 * Source: Extensible Markup Language 1.0, fifth edition, production 2 (Char).
 */
export function xmlText(text: string): string {
  return SUSPECT.test(text) ? text.replaceAll(ILLEGAL, '') : text;
}
