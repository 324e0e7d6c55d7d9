import type { Atlas } from '../atlas.ts';
import { speakerAt } from '../corpus/corpus.ts';
import type { LinkedReport } from '../filter.ts';
import type { SearchName } from '../region.ts';
import { fold, hasHan } from './fold.ts';
import { excerptOf } from './marked.ts';
import { keyOf, type NameEntry, regionEntries, reportEntries } from './nameEntries.ts';
import { type NameHit, resultOfEntry, resultOfName, resultOfStatement } from './present.ts';
import { arrange, type Found, type SearchResult, type SearchResults } from './results.ts';
import { matchSpellings, RANKS } from './spellings.ts';
import { createTextIndex, type TextHit } from './textIndex.ts';

export interface SearchIndex {
  readonly search: (query: string) => SearchResults;
}

export interface SearchSources {
  readonly atlas: Atlas;
  /** Null while the spellings are not there: regions are then found by their names alone. */
  readonly names: readonly SearchName[] | null;
  readonly linked: LinkedReport | null;
}

/** Behind every way a name can fit. */
const RANK_OF_TEXT = RANKS.length;
const GENERIC_WORD = /[\s-]+(?:province|city|municipality|prefecture|county)$/iu;
const GENERIC_CHARACTERS = /(?:省|市|自治区|特别行政区|自治州|地区|盟|县|城市群|经济圈)$/u;

/** The query as typed and, where that fits nothing, without the word for its kind of place. */
function variantsOf(query: string): readonly string[] {
  const trimmed = query.trim();
  const bare = trimmed.replace(hasHan(trimmed) ? GENERIC_CHARACTERS : GENERIC_WORD, '');
  return [...new Set([fold(trimmed), fold(bare)])].filter((variant) => variant !== '');
}

function rankOf({ match }: NameHit): number {
  return RANKS.indexOf(match.rank);
}

function compareHits(a: NameHit, b: NameHit): number {
  return (
    rankOf(a) - rankOf(b) ||
    a.entry.order - b.entry.order ||
    a.match.position - b.match.position ||
    b.entry.weight - a.entry.weight
  );
}

/** Looks names up; guesses come only when asked for. */
function searchNames(
  entries: readonly NameEntry[],
  query: string,
  guess: boolean,
): readonly Found[] {
  for (const variant of variantsOf(query)) {
    const hits = entries.flatMap((entry): readonly NameHit[] => {
      const match = matchSpellings(variant, entry.spellings, guess);
      return match ? [{ entry, match }] : [];
    });
    if (hits.length > 0)
      return hits
        .sort(compareHits)
        .map((hit) => ({ result: resultOfName(hit, variant), rank: rankOf(hit) }));
  }
  return [];
}

/** Makes everything that `sources` hold findable by name, pinyin, initials, English or its words. */
export function createSearchIndex({ atlas, names, linked }: SearchSources): SearchIndex {
  const entries = [
    ...regionEntries(atlas, names, linked),
    ...(linked ? reportEntries(linked) : []),
  ];
  const byKey = new Map(entries.map((entry) => [keyOf(entry.kind, entry.selection.id), entry]));
  const texts = linked && createTextIndex(linked);
  const resultOfText = ({ source, terms }: TextHit): SearchResult | undefined => {
    if (source.kind === 'statement') {
      const speaker = linked ? speakerAt(linked.corpus, source.at) : undefined;
      return speaker && resultOfStatement(source.id, speaker, excerptOf(source.text, terms));
    }
    const entry = byKey.get(keyOf(source.kind, source.id));
    return entry && resultOfEntry(entry, terms);
  };
  const searchTexts = (query: string, guess: boolean): readonly Found[] =>
    (texts?.search(query, guess) ?? []).flatMap((hit) => {
      const result = resultOfText(hit);
      return result ? [{ result, rank: RANK_OF_TEXT }] : [];
    });
  return {
    search: (query) => {
      for (const guess of [false, true]) {
        const found = [...searchNames(entries, query, guess), ...searchTexts(query, guess)];
        if (found.length > 0) return arrange(query, found);
      }
      return { query, groups: [], total: 0 };
    },
  };
}
