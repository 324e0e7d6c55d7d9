import type { Atlas } from './atlas.ts';
import type { DerivedMembership } from './derivedMembership.ts';
import { prefecturesIn } from './groupingOverlaps.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { GroupingCategory, LngLat, Place } from './region.ts';
import { GROUPING_CATEGORIES } from './region.ts';

export interface MapSpot {
  /** Smallest first; empty over the sea. */
  readonly places: readonly Adcode[];
  readonly point: LngLat;
  /** CSS pixels from the map's upper left corner. */
  readonly at: readonly [number, number];
  /** Drawn or not; absent where only the drawn places count. */
  readonly city?: Adcode | null;
}

const PLACE_LEVELS = ['place', 'prefecture', 'province'] as const;
type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** What a click selects where layers overlap: `place` is the smallest place that is drawn. */
export const CLICK_LEVELS = [...PLACE_LEVELS, ...GROUPING_CATEGORIES] as const;
export type ClickLevel = (typeof CLICK_LEVELS)[number];

export type RegionOption =
  | {
      readonly kind: 'place';
      readonly id: Adcode;
      /** Becomes the preferred level when the user chooses this option. */
      readonly level: PlaceLevel;
      readonly drawn: boolean;
    }
  | {
      readonly kind: 'grouping';
      readonly id: GroupingId;
      readonly level: GroupingCategory;
      readonly membership: DerivedMembership;
    };

/** Categories that are no single area come last. */
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

/** The city counts where the map draws nothing smaller than its province. */
function placesPointedAt(atlas: Atlas, { places, city }: Pick<MapSpot, 'places' | 'city'>) {
  const [first] = places;
  const hidden = city && first !== undefined && atlas.place(city)?.parent === first ? [city] : [];
  return [...hidden, ...places];
}

/** Within a category, the smaller territory first. */
function groupingsAt(atlas: Atlas, place: Adcode): readonly RegionOption[] {
  return atlas
    .membershipsOf(place)
    .flatMap((membership) => {
      const category = atlas.grouping(membership.grouping)?.category;
      if (!category) return [];
      const rank = SPECIFIC_FIRST.indexOf(category);
      return [
        { membership, category, rank, size: prefecturesIn(atlas, membership.grouping).length },
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.size - b.size)
    .map(({ membership, category }) => ({
      kind: 'grouping',
      id: membership.grouping,
      level: category,
      membership,
    }));
}

/**
 * Each once: the smallest place and those around it, other places pointed at (a marker may overlap
 * a neighbour), then the groupings of the smallest place, the most specific first.
 */
export function regionsAt(
  atlas: Atlas,
  spot: Pick<MapSpot, 'places' | 'city'>,
): readonly RegionOption[] {
  const ids = placesPointedAt(atlas, spot);
  const all = [...new Set(ids.flatMap((id) => atlas.lineage(id).map((place) => place.id)))];
  // Where a county is drawn, its city is drawn too.
  const drawn = new Set(spot.places.flatMap((id) => atlas.lineage(id).map((place) => place.id)));
  const places = all.flatMap((id): RegionOption[] => {
    const place = atlas.place(id);
    return place ? [{ kind: 'place', id, level: levelOf(place), drawn: drawn.has(id) }] : [];
  });
  const [smallest, ...others] = places;
  if (smallest?.kind !== 'place') return [];
  return [smallest, ...others, ...groupingsAt(atlas, smallest.id)];
}

/** The smallest drawn place where no option is of `level`. */
export function regionForLevel(
  level: ClickLevel,
  options: readonly RegionOption[],
): RegionOption | undefined {
  const drawn = options.find((option) => option.kind === 'place' && option.drawn);
  const preferred = level === 'place' ? drawn : options.find((option) => option.level === level);
  return preferred ?? drawn ?? options[0];
}
