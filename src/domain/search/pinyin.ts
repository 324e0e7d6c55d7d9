const SYLLABLE =
  '((?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v))';

/**
 * The initials of a name in pinyin, one for each syllable: `zhuangjianqiu` with 3 syllables gives `zjq`.
 * Null where `letters` cannot be split into that many syllables (a name that is not pinyin, such as
 * Sonam Tenzin). Where several splits are possible, the first syllables are as long as possible.
 */
export function initialsOf(letters: string, syllables: number): string | null {
  // Chinese names have two to four characters. Splitting a long text could take very long.
  if (syllables > 4) return null;
  const match = new RegExp(`^${SYLLABLE.repeat(syllables)}$`, 'u').exec(letters);
  if (!match) return null;
  const initials = match.slice(1).map((syllable) => syllable.charAt(0));
  return initials.join('');
}
