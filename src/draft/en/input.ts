import type { DraftBody } from '../finding.ts';
import type { Person } from '../person.ts';
import type { Span } from '../span.ts';
import type { SentenceInput } from '../zh/sentence.ts';
import { describeEn } from './describe.ts';
import { nameAfter } from './names.ts';
import { NAME_WORD } from './words.ts';

/** The most characters of a post. */
export const LONGEST_POST = 220;

export interface EnglishInput extends SentenceInput {
  readonly article: string;
  /** Full names of the article by their first word, to complete a surname. */
  readonly fullNames: () => ReadonlyMap<string, string>;
}

/** The full names in an article by their first word; the first occurrence counts. */
export function fullNamesOf(article: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { index, 0: word } of article.matchAll(
    new RegExp(`${NAME_WORD}(?= \\p{Lu}\\p{Ll})`, 'gu'),
  )) {
    const name = names.has(word) ? undefined : nameAfter(article, index);
    if (name) names.set(word, name.name);
  }
  return names;
}

/** A person by one name: known already, or called by the full name earlier in the article. */
export function surname(
  { text, people, fullNames }: EnglishInput,
  at: number,
): (Span & { readonly name: string }) | undefined {
  const pattern = new RegExp(NAME_WORD, 'uy');
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  if (word === undefined) return undefined;
  const span = { start: at, end: at + word.length };
  const known = people.surnamed(word);
  if (known) return { ...span, name: known.name };
  const name = fullNames().get(word);
  return name === undefined ? undefined : { ...span, name };
}

export function mention(
  { people, base, article }: EnglishInput,
  name: Span & { readonly name: string },
  post: Span | null,
  title: DraftBody,
): Person {
  const words = post === null ? null : { start: base + post.start, end: base + post.end };
  const [first = name.name] = name.name.split(' ');
  return people.mention(
    name.name,
    { start: base + name.start, end: base + name.end },
    describeEn(article, words, title),
    { surname: first },
  );
}

const LOWER_DEPUTY = /\b(?:NPC deputy|deputy $|representative $|lawmaker|legislator)/u;

export function bodyOfTitle(title: string): DraftBody {
  if (/Representative|Deput(?:y|ies)|Delegate/u.test(title) || LOWER_DEPUTY.test(title))
    return 'deputy';
  return /[Mm]ember|political advis/u.test(title) ? 'member' : 'none';
}

/** Reported words without `that` and the full stop; null when there are hardly any. */
export function contentIn(text: string, base: number, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const [lead = ''] =
    /^(?:\s|,|:|\bthat\b|\bon the sidelines of [^,.]*|\bin an interview\b(?: with [^,.:]*)?|\bon \p{Lu}\p{Ll}+day\b)+/u.exec(
      words,
    ) ?? [];
  const [tail = ''] = /[\s.,:;!?]+$/u.exec(words.slice(lead.length)) ?? [];
  const span = { start: base + start + lead.length, end: base + end - tail.length };
  const count = text.slice(span.start - base, span.end - base).split(/\s+/u).length;
  return count > 2 ? span : null;
}
