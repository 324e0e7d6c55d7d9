import type { Selection } from '../view/view.ts';
import type { Marked } from './marked.ts';
import { RESULT_KINDS, type ResultKind } from './nameEntries.ts';

export interface MarkedBilingual {
  readonly zh: Marked;
  readonly en: Marked;
}

/** One thing found, ready to be shown. */
export interface SearchResult {
  readonly kind: ResultKind;
  /** Unique among the results of one search. */
  readonly key: string;
  readonly selection: Selection;
  readonly label: MarkedBilingual;
  /** The spelling that fits, where neither label shows it: Tibet, YRD. */
  readonly via: Marked | null;
  /** Tells it from its namesakes: the province of a city, the post of a person, the type of a strategy. */
  readonly context: MarkedBilingual | null;
  /** Of a statement: the passage that fits, in the report's language. */
  readonly excerpt: Marked | null;
}

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly SearchResult[];
}

export interface SearchResults {
  readonly query: string;
  /** The group with the best result first; empty groups are left out. */
  readonly groups: readonly ResultGroup[];
  /** How many were found; `groups` may show fewer. */
  readonly total: number;
}

/** More than fit on a screen help nobody. */
export const MAX_SHOWN = 12;

/** A result with how well it fits: 0 best, comparable across kinds. */
export interface FoundResult {
  readonly result: SearchResult;
  readonly rank: number;
}

/**
 * Puts what was found into groups, each thing once, and shares the room out among them.
 * @param more how many things were found beside these, too many to be shown
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
  let spare = MAX_SHOWN - minimums.reduce((sum, count) => sum + count, 0);
  return {
    query,
    total: all.length + more,
    groups: groups.map((group, index) => {
      const more = Math.min(spare, group.found.length - (minimums[index] ?? 0));
      spare -= more;
      const shown = group.found.slice(0, (minimums[index] ?? 0) + more);
      return { kind: group.kind, results: shown.map(({ result }) => result) };
    }),
  };
}
