import type { Adcode, GroupingId } from '../ids.ts';
import type { Atlas } from './atlas.ts';

export interface Overlap {
  readonly grouping: GroupingId;
  /** Prefecture-level units, wholly or partly in both. */
  readonly shared: number;
  /** `contains`: the other grouping is wholly inside. */
  readonly kind: 'contains' | 'inside' | 'overlaps';
}

/** Every member of `inner` belongs wholly to `outer`; false for a grouping and itself. */
export function containsGrouping(atlas: Atlas, outer: GroupingId, inner: GroupingId): boolean {
  const members = atlas.grouping(inner)?.members ?? [];
  return (
    outer !== inner &&
    members.length > 0 &&
    members.every(({ place }) => atlas.membershipIn(place, outer)?.extent === 'whole')
  );
}

/** Cached, because every click compares all groupings at its position. */
const prefecturesByAtlas = new WeakMap<Atlas, Map<GroupingId, readonly Adcode[]>>();

/** Prefectures, and provinces without prefectures. */
export function prefecturesIn(atlas: Atlas, id: GroupingId): readonly Adcode[] {
  const cache = prefecturesByAtlas.get(atlas) ?? new Map<GroupingId, readonly Adcode[]>();
  prefecturesByAtlas.set(atlas, cache);
  const cached = cache.get(id);
  if (cached) return cached;
  const prefectures = atlas.placesIn(id).filter((place) => {
    const level = atlas.place(place)?.level;
    if (level !== 'province') return level === 'prefecture';
    return !atlas.childrenOf(place).some((child) => child.level === 'prefecture');
  });
  cache.set(id, prefectures);
  return prefectures;
}

/** Those that share a prefecture-level unit with `id`, most shared first. */
export function overlapsOf(atlas: Atlas, id: GroupingId): readonly Overlap[] {
  const own = new Set(prefecturesIn(atlas, id));
  return atlas.groupings
    .filter((other) => other.id !== id)
    .map((other): Overlap => {
      const shared = prefecturesIn(atlas, other.id).filter((unit) => own.has(unit)).length;
      const kind = containsGrouping(atlas, id, other.id)
        ? 'contains'
        : containsGrouping(atlas, other.id, id)
          ? 'inside'
          : 'overlaps';
      return { grouping: other.id, shared, kind };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}
