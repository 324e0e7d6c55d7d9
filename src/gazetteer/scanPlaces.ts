import { hasHan } from '../domain/search/foldText.ts';
import { simplify } from '../domain/search/simplify.ts';
import { type Gazetteer, isWithin } from './gazetteer.ts';
import { COMMON_WORDS, NOT_PLACE_AFTER, NOT_PLACES } from './notPlaces.ts';
import { type LatinIndex, latinIndex, scanLatin } from './scanLatin.ts';
import type { PlaceName } from './placeName.ts';
import { mostLikely } from './resolvePlace.ts';

/** One or several names in a running text that together mean one region. Offsets in UTF-16 code units. */
export interface PlaceHit {
  readonly start: number;
  readonly end: number;
  /** More than one where the text does not decide. */
  readonly candidates: readonly PlaceName[];
  /** Whether the name alone is no evidence, because it is also a common word or a shortened county. */
  readonly isWeak: boolean;
}

/** Finds names of regions in a text of either language; time is linear in the length of the text. */
export type PlaceScanner = (text: string) => readonly PlaceHit[];

interface HanEntry {
  readonly text: string;
  readonly places: readonly PlaceName[];
}
/** Names by their first two characters, the longer ones first. */
type HanIndex = ReadonlyMap<string, readonly HanEntry[]>;

/** Between two English names of one place: `Luoyang, Henan`, `Xilingol League of the Inner Mongolia …`. */
const LATIN_LINK =
  /^(?:,? (?:in |of )?(?:the )?(?:(?:(?:north|south|east|west|central)\w* )?China['’]s )?|, |\s)$/iu;
const HAN_LINK = /^的?$/u;

/** Prepares the names of a gazetteer for {@link PlaceScanner}. */
export function createPlaceScanner(gazetteer: Gazetteer): PlaceScanner {
  const han = hanIndex(gazetteer);
  const latin: LatinIndex = latinIndex(gazetteer);
  return (text) => {
    const plain = simplify(text);
    const whole = abbreviation(gazetteer, plain);
    if (whole !== undefined) return [whole];
    const hits = [...scanHan(han, plain), ...scanLatin(latin, plain)].sort(
      (a, b) => a.start - b.start,
    );
    return joinNested(gazetteer, plain, hits).map((hit) => ({
      ...hit,
      candidates: mostLikely(gazetteer, hit.candidates),
    }));
  };
}

/** A text of one character is a province when it abbreviates one; within a text such a character is no name. */
function abbreviation({ names }: Gazetteer, text: string): PlaceHit | undefined {
  const candidates = text.length === 1 && hasHan(text) ? names.get(text) : undefined;
  return candidates && { start: 0, end: 1, candidates, isWeak: false };
}

function hanIndex({ names }: Gazetteer): HanIndex {
  const index = new Map<string, HanEntry[]>();
  const add = (text: string, places: readonly PlaceName[]): void => {
    const first = text.slice(0, 2);
    const bucket = index.get(first);
    if (bucket === undefined) index.set(first, [{ text, places }]);
    else bucket.push({ text, places });
  };
  for (const [text, places] of names) if (text.length > 1 && hasHan(text)) add(text, places);
  for (const text of NOT_PLACES) if (!names.has(text)) add(text, []);
  for (const bucket of index.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** The longest names from left to right, without overlaps. */
function scanHan(index: HanIndex, text: string): PlaceHit[] {
  const hits: PlaceHit[] = [];
  let at = 0;
  while (at < text.length - 1) {
    const entry = index.get(text.slice(at, at + 2))?.find((one) => text.startsWith(one.text, at));
    if (entry === undefined) {
      at += 1;
      continue;
    }
    const end = at + entry.text.length;
    const isFull = entry.places.some(({ kind }) => kind === 'full');
    if (entry.places.length > 0 && (isFull || !NOT_PLACE_AFTER.test(text.slice(end, end + 3))))
      hits.push({ start: at, end, candidates: entry.places, isWeak: isWeakHan(entry) });
    at = end;
  }
  return hits;
}

function isWeakHan({ text, places }: HanEntry): boolean {
  return (
    COMMON_WORDS.has(text) ||
    places.every(
      ({ kind, level }) =>
        kind === 'abbreviation' || kind === 'pinyin' || (level === 'county' && kind === 'stem'),
    )
  );
}

/** Joins names that lie in each other, in either order, to the innermost place. */
function joinNested(
  gazetteer: Gazetteer,
  text: string,
  hits: readonly PlaceHit[],
): readonly PlaceHit[] {
  const joined: PlaceHit[] = [];
  for (const hit of hits) {
    const before = joined.at(-1);
    if (before === undefined || hit.start < before.end) {
      if (before === undefined) joined.push(hit);
      continue;
    }
    const between = text.slice(before.end, hit.start);
    const isLatin = !hasHan(text.slice(hit.start, hit.end));
    const isLinked = between.length < 24 && (isLatin ? LATIN_LINK : HAN_LINK).test(between);
    const inner = isLinked ? nested(gazetteer, before, hit) : [];
    if (inner.length > 0)
      joined.splice(-1, 1, {
        start: before.start,
        end: hit.end,
        candidates: inner,
        isWeak: false,
      });
    // Two English names side by side are one misread name: only the first is certain.
    else if (!(isLatin && between === ' ')) joined.push(hit);
  }
  return joined;
}

/** The candidates of one hit that lie in those of the other. */
function nested(gazetteer: Gazetteer, a: PlaceHit, b: PlaceHit): readonly PlaceName[] {
  const within = (inner: PlaceHit, outer: PlaceHit) =>
    inner.candidates.filter((one) =>
      outer.candidates.some(({ id }) => id !== one.id && isWithin(gazetteer, one.id, id)),
    );
  if (a.candidates.some(({ level }) => level === 'grouping')) return [];
  const second = within(b, a);
  return second.length > 0 ? second : within(a, b);
}
