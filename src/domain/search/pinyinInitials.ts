const SYLLABLE =
  '((?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v))';

/**
 * `zhuangjianqiu` with 3 syllables gives `zjq`; null where `letters` cannot be split into so many.
 * Of several splits, that with the longest first syllables counts.
 */
export function initialsOf(letters: string, syllables: number): string | null {
  // Splitting a long text could take very long; Chinese names have up to four characters.
  if (syllables > 4) return null;
  const match = new RegExp(`^${SYLLABLE.repeat(syllables)}$`, 'u').exec(letters);
  if (!match) return null;
  const initials = match.slice(1).map((syllable) => syllable.charAt(0));
  return initials.join('');
}
