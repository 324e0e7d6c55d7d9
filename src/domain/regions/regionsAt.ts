import type { Atlas } from './atlas.ts';
import type { DerivedMembership } from './derivedMembership.ts';
import { prefecturesIn } from './groupingOverlaps.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { GroupingCategory, LngLat, Place } from './region.ts';
import { GROUPING_CATEGORIES } from './region.ts';

/** A position on the map that somebody pointed at. */
export interface MapSpot {
  /** The places drawn there, smallest first; empty over the sea. */
  readonly places: readonly Adcode[];
  readonly point: LngLat;
  /** CSS pixels from the map's upper left corner. */
  readonly at: readonly [number, number];
  /** The city whose ground this is, drawn or not; absent where only the drawn places count. */
  readonly city?: Adcode | null;
}

const PLACE_LEVELS = ['place', 'prefecture', 'province'] as const;
type PlaceLevel = (typeof PLACE_LEVELS)[number];

/**
 * What a click means where several layers lie: the smallest place drawn there, its city at any zoom,
 * its province, or the grouping of a category.
 */
export const CLICK_LEVELS = [...PLACE_LEVELS, ...GROUPING_CATEGORIES] as const;
export type ClickLevel = (typeof CLICK_LEVELS)[number];

/** One thing that lies at a spot. */
export type RegionOption =
  | {
      readonly kind: 'place';
      readonly id: Adcode;
      /** What to prefer from now on if this is chosen. */
      readonly level: PlaceLevel;
      /** Whether the map shows it at this scale. */
      readonly drawn: boolean;
    }
  | {
      readonly kind: 'grouping';
      readonly id: GroupingId;
      readonly level: GroupingCategory;
      /** The seat that the smallest place has in it. */
      readonly membership: DerivedMembership;
    };

/** What is most at hand first: a commute, a cluster, then ever wider ground; what is no single area last. */
const SPECIFIC_FIRST: readonly GroupingCategory[] = [
  'metropolitan-area',
  'urban-agglomeration',
  'free-trade-port',
  'major-strategy-area',
  'basin',
  'plate',
  'ecological-area',
  'special-type-area',
  'geographic',
];

function levelOf({ level }: Place): PlaceLevel {
  return level === 'county' ? 'place' : level;
}

/** The city counts where the map draws nothing smaller than its province there. */
function placesPointedAt(atlas: Atlas, { places, city }: Pick<MapSpot, 'places' | 'city'>) {
  const [first] = places;
  const hidden = city && first !== undefined && atlas.place(city)?.parent === first ? [city] : [];
  return [...hidden, ...places];
}

/** The groupings a place has a seat in: by category, the smaller ground first within one. */
function groupingsAt(atlas: Atlas, place: Adcode): readonly RegionOption[] {
  return atlas
    .membershipsOf(place)
    .flatMap((membership) => {
      const category = atlas.grouping(membership.grouping)?.category;
      if (!category) return [];
      const rank = SPECIFIC_FIRST.indexOf(category);
      return [
        { membership, category, rank, ground: prefecturesIn(atlas, membership.grouping).length },
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.ground - b.ground)
    .map(({ membership, category }) => ({
      kind: 'grouping',
      id: membership.grouping,
      level: category,
      membership,
    }));
}

/**
 * Everything that lies at a spot, each once: the smallest place and what it lies in, other places that
 * were pointed at (a marker may hang over a neighbour), then the groupings of the smallest, the most
 * specific first. Empty over the sea.
 */
export function regionsAt(
  atlas: Atlas,
  spot: Pick<MapSpot, 'places' | 'city'>,
): readonly RegionOption[] {
  const ids = placesPointedAt(atlas, spot);
  const known = [...new Set(ids.flatMap((id) => atlas.lineage(id).map((place) => place.id)))];
  // Where a county is drawn, so is its city.
  const drawn = new Set(spot.places.flatMap((id) => atlas.lineage(id).map((place) => place.id)));
  const places = known.flatMap((id): RegionOption[] => {
    const place = atlas.place(id);
    return place ? [{ kind: 'place', id, level: levelOf(place), drawn: drawn.has(id) }] : [];
  });
  const [smallest, ...others] = places;
  if (smallest?.kind !== 'place') return [];
  return [smallest, ...others, ...groupingsAt(atlas, smallest.id)];
}

/**
 * What a plain click selects of `offer` where `level` is preferred; the smallest drawn place where
 * there is nothing of that level.
 */
export function regionForLevel(
  level: ClickLevel,
  offer: readonly RegionOption[],
): RegionOption | undefined {
  const drawn = offer.find((layer) => layer.kind === 'place' && layer.drawn);
  const wanted = level === 'place' ? drawn : offer.find((layer) => layer.level === level);
  return wanted ?? drawn ?? offer[0];
}
