import type { Selection } from '../view/view.ts';
import type { Marked } from './marked.ts';
import { RESULT_KINDS, type ResultKind } from './nameEntries.ts';

export interface MarkedBilingual {
  readonly zh: Marked;
  readonly en: Marked;
}

/** One search result, ready to be shown. */
export interface SearchResult {
  readonly kind: ResultKind;
  /** Unique among the results of one search. */
  readonly key: string;
  readonly selection: Selection;
  readonly label: MarkedBilingual;
  /** The spelling that matches, where neither label contains it: Tibet, YRD. */
  readonly via: Marked | null;
  /** Distinguishes results with the same name: the province of a city, the post of a person, the type of a strategy. */
  readonly context: MarkedBilingual | null;
  /** The passage of a statement that matches, in the report's language. */
  readonly excerpt: Marked | null;
}

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly SearchResult[];
}

export interface SearchResults {
  readonly query: string;
  /** The group with the best result comes first. Empty groups are left out. */
  readonly groups: readonly ResultGroup[];
  /** The number of results; `groups` may contain fewer. */
  readonly total: number;
}

/** Results that fit on a screen. */
export const MAX_SHOWN = 12;

/** A result and its rank: 0 is the best. Ranks are comparable across kinds. */
export interface FoundResult {
  readonly result: SearchResult;
  readonly rank: number;
}

/**
 * Groups the results by kind, each result once, and divides the places of the list among the groups.
 * @param more the number of further results that are not in `found`
 */
export function groupResults(
  query: string,
  found: readonly FoundResult[],
  more = 0,
): SearchResults {
  const byKey = new Map<string, FoundResult>();
  for (const each of found) if (!byKey.has(each.result.key)) byKey.set(each.result.key, each);
  const all = [...byKey.values()];
  const groups = RESULT_KINDS.map((kind) => ({
    kind,
    found: all.filter(({ result }) => result.kind === kind),
  }))
    .filter((group) => group.found.length > 0)
    .sort((a, b) => (a.found[0]?.rank ?? 0) - (b.found[0]?.rank ?? 0));
  const share = Math.max(2, Math.floor(MAX_SHOWN / Math.max(1, groups.length)));
  const minimums = groups.map((group) => Math.min(share, group.found.length));
  let remaining = MAX_SHOWN - minimums.reduce((sum, count) => sum + count, 0);
  return {
    query,
    total: all.length + more,
    groups: groups.map((group, index) => {
      const extra = Math.min(remaining, group.found.length - (minimums[index] ?? 0));
      remaining -= extra;
      const shown = group.found.slice(0, (minimums[index] ?? 0) + extra);
      return { kind: group.kind, results: shown.map(({ result }) => result) };
    }),
  };
}
