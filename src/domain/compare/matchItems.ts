/** The same thing in two reports; null where one of them does not list it. */
export interface Match<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

interface Identified {
  readonly id: string;
}

/**
 * Pairs the items of two lists: those with the same id, then the first ones with an equal name. Each item is
 * in one match. In the order of `after`; those that are gone come last, in the order of `before`.
 * @param namesOf the names by which an item is recognised under another id
 */
export function matchItems<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): readonly Match<Item>[] {
  const ids = new Map(before.map((item, index) => [item.id, index]));
  const afterIds = new Set(after.map(({ id }) => id));
  const byName = new Map<string, number[]>();
  before.forEach((item, index) => {
    if (afterIds.has(item.id)) return;
    for (const name of new Set(namesOf(item))) {
      const indices = byName.get(name);
      if (indices) indices.push(index);
      else byName.set(name, [index]);
    }
  });
  const taken = new Set<number>();
  const find = (item: Item): number | undefined => {
    const same = ids.get(item.id);
    if (same !== undefined) return same;
    const firsts = namesOf(item).flatMap(
      (name) => byName.get(name)?.find((index) => !taken.has(index)) ?? [],
    );
    return firsts.length === 0 ? undefined : Math.min(...firsts);
  };
  const matches = after.map((item): Match<Item> => {
    const index = find(item);
    if (index !== undefined) taken.add(index);
    return { before: index === undefined ? null : (before[index] ?? null), after: item };
  });
  const gone = before.filter((_, index) => !taken.has(index));
  return [...matches, ...gone.map((item) => ({ before: item, after: null }))];
}
