/** An item of a list that several windows change: it is never removed, only marked as deleted. */
export interface Versioned {
  readonly id: string;
  /** From 1; each change of the item adds 1. */
  readonly version: number;
  readonly isDeleted: boolean;
}

/** JSON with sorted keys: equal values give equal texts, whatever program wrote them. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The later version; of two changes of the same version always the same one, in every window. */
function later<Item extends Versioned>(a: Item, b: Item): Item {
  if (a.version !== b.version) return a.version > b.version ? a : b;
  return canonicalText(a) >= canonicalText(b) ? a : b;
}

/** The union of two lists by id, each item in its later version; ascending by id. */
export function mergeVersioned<Item extends Versioned>(
  a: readonly Item[],
  b: readonly Item[],
): readonly Item[] {
  const merged = new Map<string, Item>();
  for (const item of [...a, ...b]) {
    const known = merged.get(item.id);
    merged.set(item.id, known ? later(known, item) : item);
  }
  return [...merged.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Whether two merged lists have the same content. */
export function isSameList<Item extends Versioned>(
  a: readonly Item[],
  b: readonly Item[],
): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** The next version of an item. */
export function changedItem<Item extends Versioned>(
  item: Item,
  change: Partial<Omit<Item, 'id' | 'version'>>,
): Item {
  return { ...item, ...change, version: item.version + 1 };
}

/** Deleted for longer than undo can need them, so that what the user deleted does not stay on the device. */
export function withoutOldDeleted<Item extends Versioned & { readonly changedAt: number }>(
  items: readonly Item[],
  now: number,
): readonly Item[] {
  return items.filter(
    ({ isDeleted, changedAt }) => !isDeleted || now - changedAt < KEPT_DELETED_MS,
  );
}

/** Milliseconds. */
const KEPT_DELETED_MS = 24 * 60 * 60 * 1000;
