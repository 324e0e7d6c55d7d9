import type { Adcode, GroupingId } from '../ids.ts';
import type { Atlas } from './atlas.ts';

/** How two groupings share territory. */
export interface Overlap {
  readonly grouping: GroupingId;
  /** Prefecture-level units that belong to both, wholly or partly. */
  readonly shared: number;
  /** `contains`: the other grouping is wholly inside; `inside`: the other way round. */
  readonly kind: 'contains' | 'inside' | 'overlaps';
}

/** Whether every member of `inner` belongs wholly to `outer`. False for a grouping and itself. */
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

/** The places of a grouping on the prefecture layer: prefectures, and provinces without prefectures. */
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

/** The groupings that share at least one prefecture-level unit with `id`, most shared first. */
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
