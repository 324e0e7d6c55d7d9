import { LANG_TAGS, type Language } from '../language.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from './midSentence.ts';
import type { StatementPart } from './report.ts';

/** Letters; the rest of a longer sentence is left out. */
const MAX_LENGTH = 300;

/** Cut after a word where the language has spaces. */
function shorten(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= MAX_LENGTH) return text;
  const start = letters.slice(0, MAX_LENGTH).join('');
  const space = start.lastIndexOf(' ');
  return `${space > MAX_LENGTH / 2 ? start.slice(0, space) : start}…`;
}

/** The first sentence that was said, without the attribution; '' for a statement without words. */
export function firstSentence(parts: readonly StatementPart[], language: Language): string {
  const part = parts.find(({ kind, text }) => kind !== 'attribution' && text.trim() !== '');
  if (!part) return '';
  const segmenter = new Intl.Segmenter(LANG_TAGS[language], { granularity: 'sentence' });
  const [first] = segmenter.segment(part.text.trim());
  return (startsMidSentence(part) ? LEADING_ELLIPSIS : '') + shorten(first?.segment.trim() ?? '');
}
