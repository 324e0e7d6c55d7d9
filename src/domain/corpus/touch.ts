import type { Atlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/groupingOverlaps.ts';
import type { Adcode, GroupingId, RegionId } from '../ids.ts';

/**
 * `within`: tied to a place or grouping inside the region.
 * `through`: tied to a grouping that the region belongs to, wholly or partly.
 */
export type Relation = 'direct' | 'within' | 'through';
/** Strongest first; the first one that applies counts. */
export const RELATIONS: readonly Relation[] = ['direct', 'within', 'through'];

export interface Ties {
  readonly places: readonly Adcode[];
  readonly groupings: readonly GroupingId[];
}

export interface Touch {
  readonly relation: Relation;
  readonly tie: RegionId;
}

function stronger(a: Relation, b: Relation | undefined): Relation {
  return b === undefined || RELATIONS.indexOf(a) <= RELATIONS.indexOf(b) ? a : b;
}

/**
 * Partial memberships do not count: a statement from Chengdu
 * is not from the Yellow River basin, to which a part of Sichuan belongs.
 */
function regionsOfPlace(atlas: Atlas, place: Adcode): readonly (readonly [RegionId, Relation])[] {
  const inside = atlas.lineage(place).slice(1);
  const groupings = atlas
    .membershipsOf(place)
    .filter((membership) => membership.extent === 'whole');
  return [
    [place, 'direct'],
    ...inside.map((outer) => [outer.id, 'within'] as const),
    ...groupings.map((membership) => [membership.grouping, 'within'] as const),
  ];
}

/** The grouping, its places, and the groupings wholly inside or around it. */
function regionsOfGrouping(
  atlas: Atlas,
  id: GroupingId,
): readonly (readonly [RegionId, Relation])[] {
  const inner = atlas.groupings.filter((other) => containsGrouping(atlas, id, other.id));
  const outer = atlas.groupings.filter((other) => containsGrouping(atlas, other.id, id));
  return [
    [id, 'direct'],
    ...outer.map((other) => [other.id, 'within'] as const),
    ...atlas.placesIn(id).map((place) => [place, 'through'] as const),
    ...inner.map((other) => [other.id, 'through'] as const),
  ];
}

export function touchesOf(atlas: Atlas, ties: Ties): ReadonlyMap<RegionId, readonly Touch[]> {
  const touches = new Map<RegionId, Touch[]>();
  const add = (tie: RegionId, regions: readonly (readonly [RegionId, Relation])[]) => {
    for (const [region, relation] of regions) {
      const reasons = touches.get(region);
      if (reasons) reasons.push({ relation, tie });
      else touches.set(region, [{ relation, tie }]);
    }
  };
  for (const place of ties.places) add(place, regionsOfPlace(atlas, place));
  for (const grouping of ties.groupings) add(grouping, regionsOfGrouping(atlas, grouping));
  return touches;
}

/** `touches` is never empty. */
export function strongest(touches: readonly Touch[]): Relation {
  return touches.reduce<Relation>((best, { relation }) => stronger(relation, best), 'through');
}

/** Each item is counted once, under its strongest relation. */
export interface RelationCounts {
  readonly direct: number;
  readonly within: number;
  readonly through: number;
}

export interface Touching<Item> {
  readonly item: Item;
  readonly regions: ReadonlyMap<RegionId, readonly Touch[]>;
}

export interface TouchIndex<Item> {
  readonly items: readonly Touching<Item>[];
  at(region: RegionId): readonly Touching<Item>[];
}

export function createTouchIndex<Item>(
  atlas: Atlas,
  items: readonly Item[],
  tiesOf: (item: Item) => Ties,
): TouchIndex<Item> {
  const touching = items.map((item) => ({ item, regions: touchesOf(atlas, tiesOf(item)) }));
  const byRegion = new Map<RegionId, Touching<Item>[]>();
  for (const entry of touching) {
    for (const region of entry.regions.keys()) {
      const list = byRegion.get(region);
      if (list) list.push(entry);
      else byRegion.set(region, [entry]);
    }
  }
  return { items: touching, at: (region) => byRegion.get(region) ?? [] };
}

export function total({ direct, within, through }: RelationCounts): number {
  return direct + within + through;
}
