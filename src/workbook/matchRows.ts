/** A row as it is compared with others. */
export interface ComparedRow {
  /** Empty for a row that has no id of its own. */
  readonly id: string;
  /** All its words except the id. */
  readonly words: readonly string[];
}

/** So many pairs of rows without a match are compared word by word. */
const MOST_PAIRS = 250_000;

const contentOf = ({ words }: ComparedRow): string => JSON.stringify(words);

/** The rows that have no partner yet. */
class Unmatched {
  readonly old: Set<number>;
  readonly now: Set<number>;
  readonly pairs = new Map<number, number>();

  constructor(oldCount: number, newCount: number) {
    this.old = new Set(Array.from({ length: oldCount }, (_, at) => at));
    this.now = new Set(Array.from({ length: newCount }, (_, at) => at));
  }

  pair(old: number, now: number): void {
    this.pairs.set(now, old);
    this.old.delete(old);
    this.now.delete(now);
  }

  /** Pairs rows with the same key, in their order. Rows with an empty key are left out. */
  pairByKey(oldKeys: readonly string[], newKeys: readonly string[]): void {
    const waiting = new Map<string, number[]>();
    for (const at of this.old) {
      const key = oldKeys[at] ?? '';
      const same = waiting.get(key);
      if (same) same.push(at);
      else waiting.set(key, [at]);
    }
    for (const at of [...this.now]) {
      const key = newKeys[at] ?? '';
      const old = key === '' ? undefined : waiting.get(key)?.shift();
      if (old !== undefined) this.pair(old, at);
    }
  }
}

/** Pairs the same rows from both ends, so that one that was inserted between copies of it stays alone. */
function pairEnds(rows: Unmatched, old: readonly string[], now: readonly string[]): void {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) {
    rows.pair(start, start);
    start += 1;
  }
  for (let end = 1; end <= most - start && old.at(-end) === now.at(-end); end += 1)
    rows.pair(old.length - end, now.length - end);
}

/** Pairs what is left with the row that shares most words, at least half of those that are filled. */
function pairSimilar(
  rows: Unmatched,
  old: readonly ComparedRow[],
  now: readonly ComparedRow[],
): void {
  if (rows.old.size * rows.now.size > MOST_PAIRS) return;
  const candidates = [...rows.now].flatMap((at) => {
    const words = now[at]?.words ?? [];
    const filled = words.filter((each) => each !== '').length;
    return [...rows.old].flatMap((other) => {
      const shared = words.filter(
        (each, column) => each !== '' && each === old[other]?.words[column],
      ).length;
      return shared > 0 && 2 * shared >= filled ? [{ at, other, shared }] : [];
    });
  });
  for (const { at, other } of candidates.toSorted((a, b) => b.shared - a.shared))
    if (rows.now.has(at) && rows.old.has(other)) rows.pair(other, at);
}

/**
 * Which row of `old` each row of `now` was, by their indexes: by their ids, then by their content, so that one
 * inserted row is one difference also where no row has an id.
 */
export function matchRows(
  old: readonly ComparedRow[],
  now: readonly ComparedRow[],
): ReadonlyMap<number, number> {
  const rows = new Unmatched(old.length, now.length);
  rows.pairByKey(
    old.map(({ id }) => id),
    now.map(({ id }) => id),
  );
  const [oldContents, newContents] = [old.map(contentOf), now.map(contentOf)];
  if (rows.pairs.size === 0) pairEnds(rows, oldContents, newContents);
  rows.pairByKey(oldContents, newContents);
  pairSimilar(rows, old, now);
  return rows.pairs;
}
