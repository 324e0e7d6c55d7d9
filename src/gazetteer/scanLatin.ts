import { fold, hasHan } from '../domain/search/foldText.ts';
import type { Gazetteer } from './gazetteer.ts';
import { NOT_PLACE_AFTER_LATIN } from './notPlaces.ts';
import type { PlaceName } from './placeName.ts';

interface LatinHit {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly PlaceName[];
  readonly isWeak: boolean;
}

/** Names by their folded letters. */
export interface LatinIndex {
  readonly names: ReadonlyMap<string, readonly PlaceName[]>;
}

/** Pinyin and stems shorter than this are more often words or names of people. */
const SHORTEST_SPELLING = 5;
/** The most words of a name: Guangdong–Hong Kong–Macao Greater Bay Area. */
const MOST_WORDS = 8;
const WORD = /[\p{Script=Latin}\p{M}0-9]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;
const LINK = /^(?:[ \-–—]|, | and )$/u;

export function latinIndex({ names }: Gazetteer): LatinIndex {
  return { names: new Map([...names].filter(([key]) => !hasHan(key))) };
}

/** The longest names of whole words from left to right. A name begins with a capital letter. */
export function scanLatin({ names }: LatinIndex, text: string): LatinHit[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    key: fold(match[0].replace(/['’]s$/u, '')),
    whole: fold(match[0]),
    isCapital: /^\p{Lu}/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].replace(/['’]s$/u, '').length,
    wholeEnd: match.index + match[0].length,
  }));
  const hits: LatinHit[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    let found: { readonly hit: LatinHit; readonly words: number } | undefined;
    let key = '';
    for (let length = 0; length < MOST_WORDS && first?.isCapital; length += 1) {
      const last = words[at + length];
      if (last === undefined) break;
      const before = words[at + length - 1];
      if (length > 0 && before && !LINK.test(text.slice(before.wholeEnd, last.start))) break;
      for (const [ending, end] of [
        [last.whole, last.wholeEnd],
        [last.key, last.end],
      ] as const) {
        const places = names.get(key + ending);
        if (places === undefined) continue;
        const hit = { start: first.start, end, candidates: places, isWeak: isWeakLatin(places) };
        if (isPlace(text, hit, key + ending)) found = { hit, words: length + 1 };
      }
      key += last.whole;
    }
    if (found) hits.push(found.hit);
    at += found?.words ?? 1;
  }
  return hits;
}

function isPlace(text: string, { end, candidates }: LatinHit, key: string): boolean {
  const isSpelling = candidates.every(({ kind }) => kind === 'pinyin' || kind === 'stem');
  if (isSpelling && key.length < SHORTEST_SPELLING) return false;
  if (/^\d+$/u.test(key)) return false;
  return !NOT_PLACE_AFTER_LATIN.test(text.slice(end, end + 16));
}

function isWeakLatin(places: readonly PlaceName[]): boolean {
  return places.every(({ level, kind }) => level === 'county' && kind === 'stem');
}
