const SYLLABLE =
  '((?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v))';

/**
 * The initials of a name in pinyin, one a syllable: `zhuangjianqiu` with 3 syllables gives `zjq`.
 * Null where `letters` cannot be cut into that many (a name that is no pinyin, such as Sonam Tenzin).
 * Where several cuts fit, longer syllables stand first, as in reading.
 */
export function initialsOf(letters: string, syllables: number): string | null {
  // Chinese names have two to four characters; cutting long texts could take very long.
  if (syllables > 4) return null;
  const cut = new RegExp(`^${SYLLABLE.repeat(syllables)}$`, 'u').exec(letters);
  if (!cut) return null;
  const found = cut.slice(1).map((syllable) => syllable.charAt(0));
  return found.join('');
}
