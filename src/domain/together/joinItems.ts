import { matchItems } from '../compare/matchItems.ts';
import { freeId } from '../report/freeId.ts';

interface Identified {
  readonly id: string;
}

/** When two items are the same, and what becomes of them. */
export interface JoinRule<Item> {
  /** The names by which an item is recognised. */
  readonly namesOf: (item: Item) => readonly string[];
  /** Whether items with the same id or name are the same. */
  readonly isSame: (known: Item, other: Item) => boolean;
  /** Keeps the id of `known`. */
  readonly merge: (known: Item, other: Item) => Item;
  readonly withId: (item: Item, id: string) => Item;
}

export interface JoinedItems<Item> {
  /** Those of the first list, then what each further list adds. No two have the same id. */
  readonly items: readonly Item[];
  /** For each list: where each of its items is in `items`. */
  readonly indices: readonly (readonly number[])[];
}

/** Joins lists of items; each item of a list stays an item of its own, joined with at most one of each other list. */
export function joinItems<Item extends Identified>(
  lists: readonly (readonly Item[])[],
  { namesOf, isSame, merge, withId }: JoinRule<Item>,
): JoinedItems<Item> {
  const items: Item[] = [];
  const taken = new Set<string>();
  const indices = lists.map((list) => {
    const places = new Map(items.map((item, index) => [item, index]));
    const found = matchItems(items, list, namesOf).slice(0, list.length);
    return list.map((item, number) => {
      const before = found[number]?.before ?? null;
      const index = before && isSame(before, item) ? places.get(before) : undefined;
      if (before && index !== undefined) {
        items[index] = merge(before, item);
        return index;
      }
      const id = freeId(item.id, (each) => taken.has(each));
      taken.add(id);
      return items.push(id === item.id ? item : withId(item, id)) - 1;
    });
  });
  return { items, indices };
}
