import { LANG_TAGS, type Language } from '../language.ts';
import type { StatementPart } from '../report/report.ts';

/** Letters: a quotation with more begins with a part of it, which has at most `most` and at least `least`. */
const LENGTHS = {
  zh: { long: 90, most: 45, least: 8 },
  en: { long: 280, most: 130, least: 24 },
} as const satisfies Record<Language, object>;

const OPENING_MARKS = /^[\s"'“‘「『《（(]+/u;
const CLAUSE_END = /[,;:，；：、。](?=.)/gu;

/** The last of `ends` that gives a text of the wanted length; null for none. */
function lastWithin(ends: readonly number[], least: number, most: number): number | null {
  return ends.findLast((end) => end >= least && end <= most) ?? null;
}

function endsOf(text: string, granularity: 'sentence' | 'word', language: Language): number[] {
  const segmenter = new Intl.Segmenter(LANG_TAGS[language], { granularity });
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
}

/**
 * The words with which a long quotation begins on a stage, verbatim: its first sentence, else its first clauses or
 * words. Null for a quotation that is short enough as a whole.
 */
export function openingWords(parts: readonly StatementPart[], language: Language): string | null {
  const said = parts.filter(({ kind, text }) => kind !== 'attribution' && text.trim() !== '');
  const { long, most, least } = LENGTHS[language];
  if (said.reduce((sum, { text }) => sum + text.length, 0) <= long) return null;
  const text = (said[0]?.text ?? '').replace(OPENING_MARKS, '');
  const [sentence = 0] = endsOf(text, 'sentence', language);
  const clauses = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
  const end =
    lastWithin([sentence], least, most) ??
    lastWithin(clauses, least, most) ??
    lastWithin(endsOf(text, 'word', language), 1, most);
  return end === null ? null : text.slice(0, end).trimEnd();
}
