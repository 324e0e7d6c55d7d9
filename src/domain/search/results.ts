import type { Selection } from '../view/view.ts';
import type { Marked } from './marked.ts';
import { RESULT_KINDS, type ResultKind } from './nameEntries.ts';

export interface MarkedBilingual {
  readonly zh: Marked;
  readonly en: Marked;
}

export interface SearchResult {
  readonly kind: ResultKind;
  readonly key: string;
  readonly selection: Selection;
  readonly label: MarkedBilingual;
  /** Where neither label contains it: Tibet, YRD. */
  readonly via: Marked | null;
  readonly context: MarkedBilingual | null;
  /** In the report's language. */
  readonly excerpt: Marked | null;
}

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly SearchResult[];
}

export interface SearchResults {
  readonly query: string;
  /** Best group first; empty ones are left out. */
  readonly groups: readonly ResultGroup[];
  /** `groups` may contain fewer. */
  readonly total: number;
}

export const MAX_SHOWN = 12;

/** 0 is the best rank; ranks are comparable across kinds. */
export interface FoundResult {
  readonly result: SearchResult;
  readonly rank: number;
}

/** Each result once; `more` is the number of further results that are not in `found`. */
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
