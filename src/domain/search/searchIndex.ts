import { simplify } from './simplify.ts';
import type { Atlas } from '../regions/atlas.ts';
import { speakerAt } from '../corpus/corpus.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { SearchName } from '../regions/region.ts';
import { fold, hasHan } from './foldText.ts';
import { excerptOf } from './marked.ts';
import { keyOf, type NameEntry, regionEntries, reportEntries } from './nameEntries.ts';
import { type NameHit, resultOfEntry, resultOfName, resultOfStatement } from './resultDetails.ts';
import {
  groupResults,
  type FoundResult,
  MAX_SHOWN,
  type SearchResult,
  type SearchResults,
} from './results.ts';
import { matchSpellings, RANKS } from './spellings.ts';
import { createTextIndex, type TextHit } from './textIndex.ts';
import type { WordHit, WordHits, WordScan } from './wordScan.ts';

export interface SearchIndex {
  readonly search: (query: string) => SearchResults;
  /** Otherwise the next search for the same query continues. */
  readonly isComplete: () => boolean;
}

export interface SearchSources {
  readonly atlas: Atlas;
  /** Null until they are loaded; regions then have only their names. */
  readonly names: readonly SearchName[] | null;
  readonly linked: LinkedReport | null;
  readonly scan?: WordScan | undefined;
}

const NO_HITS: WordHits = { complete: true, firstHits: [], total: 0 };
/** After every match of a name. */
const RANK_OF_TEXT = RANKS.length;
const GENERIC_WORD = /[\s-]+(?:province|city|municipality|prefecture|county)$/iu;
const GENERIC_CHARACTERS = /(?:省|市|自治区|特别行政区|自治州|地区|盟|县|城市群|经济圈)$/u;

/** Second, without the word for the kind of place. */
function variantsOf(query: string): readonly string[] {
  const trimmed = simplify(query.normalize('NFKC').trim());
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

function searchNames(
  entries: readonly NameEntry[],
  query: string,
  guess: boolean,
): readonly FoundResult[] {
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

export function createSearchIndex({
  atlas,
  names,
  linked,
  scan: words,
}: SearchSources): SearchIndex {
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
  const searchTexts = (query: string, guess: boolean): readonly FoundResult[] =>
    (texts?.search(query, guess) ?? []).flatMap((hit) => {
      const result = resultOfText(hit);
      return result ? [{ result, rank: RANK_OF_TEXT }] : [];
    });
  const resultOfWords = ({ at, id, text, terms }: WordHit): readonly FoundResult[] => {
    const speaker = linked ? speakerAt(linked.corpus, at) : undefined;
    if (!speaker) return [];
    return [{ result: resultOfStatement(id, speaker, excerptOf(text, terms)), rank: RANK_OF_TEXT }];
  };

  // The same query is searched again while texts are read.
  let lastExact: { readonly query: string; readonly sure: readonly FoundResult[] } | null = null;
  const exactResultsOf = (query: string): readonly FoundResult[] => {
    if (lastExact?.query !== query)
      lastExact = {
        query,
        sure: [...searchNames(entries, query, false), ...searchTexts(query, false)],
      };
    return lastExact.sure;
  };
  let complete = true;
  return {
    search: (query) => {
      const textHits = words?.search(query, MAX_SHOWN) ?? NO_HITS;
      const sure = [...exactResultsOf(query), ...textHits.firstHits.flatMap(resultOfWords)];
      const found =
        sure.length > 0
          ? sure
          : [...searchNames(entries, query, true), ...searchTexts(query, true)];
      complete = textHits.complete;
      return groupResults(query, found, textHits.total - textHits.firstHits.length);
    },
    isComplete: () => complete,
  };
}
