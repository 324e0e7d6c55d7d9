import type { Atlas } from '../regions/atlas.ts';
import type { Adcode } from '../ids.ts';
import type { LngLat, Place } from '../regions/region.ts';
import { linkNeighbours } from './neighbourLinks.ts';
import { type Direction, distance, pointOf, placePointOf } from './plane.ts';
import { repairLinks } from './repairLinks.ts';

/** `city` has the prefectures and counties, and the provinces that have no prefectures. */
export type NavigationLevel = 'province' | 'city';

/** The places of one level, to be walked by the four arrows. Every place is reached from every other. */
export interface ArrowNavigation {
  /** Ascending by code. */
  readonly places: readonly Place[];
  /** The place that lies in a direction; null where nothing does, or for a place of another level. */
  step(from: Adcode, direction: Direction): Adcode | null;
  /** The place whose label lies nearest to `point`; null when there are none. */
  nearest(point: LngLat): Adcode | null;
}

function hasPrefectures(atlas: Atlas, { id }: Place): boolean {
  return atlas.childrenOf(id).some(({ level }) => level === 'prefecture');
}

/** The levels a place is walked on, the higher one first. */
export function levelsOf(atlas: Atlas, place: Place): readonly NavigationLevel[] {
  if (place.level !== 'province') return ['city'];
  return hasPrefectures(atlas, place) ? ['province'] : ['province', 'city'];
}

/** Lays the ways between `places`: by shared borders and bearings, across the sea where nothing borders. */
export function createArrowNavigation(places: readonly Place[]): ArrowNavigation {
  const stops = places.map(placePointOf);
  const links = linkNeighbours(stops);
  repairLinks(links, stops);
  return {
    places,
    step: (from, direction) => links.get(from)?.get(direction)?.id ?? null,
    nearest: (point) => {
      const origin = pointOf(point);
      const [first] = [...stops].sort((a, b) => distance(origin, a) - distance(origin, b));
      return first?.id ?? null;
    },
  };
}

const navigations = new WeakMap<Atlas, Map<NavigationLevel, ArrowNavigation>>();

/** The walk over one level of an atlas, laid when first asked for. */
export function arrowNavigationOf(atlas: Atlas, level: NavigationLevel): ArrowNavigation {
  const known = navigations.get(atlas) ?? new Map<NavigationLevel, ArrowNavigation>();
  navigations.set(atlas, known);
  const navigation =
    known.get(level) ??
    createArrowNavigation(atlas.places.filter((place) => levelsOf(atlas, place).includes(level)));
  known.set(level, navigation);
  return navigation;
}

interface Ends {
  readonly first: Adcode;
  readonly last: Adcode;
}

/** The first and last place by code: of the provinces, or of the cities in the same province. */
export function endsOf(atlas: Atlas, level: NavigationLevel, from: Adcode): Ends {
  const outer = atlas.place(from)?.parent ?? null;
  // A municipality among the cities has nothing beside it in its province.
  if (level === 'city' && outer === null) return { first: from, last: from };
  const siblings = arrowNavigationOf(atlas, level).places.filter(({ parent }) => parent === outer);
  return { first: siblings.at(0)?.id ?? from, last: siblings.at(-1)?.id ?? from };
}

/** Where one stands after going down into a province: in its first city, or still there when it has none. */
export function cityIn(atlas: Atlas, province: Adcode): Adcode {
  const city = atlas.childrenOf(province).find(({ level }) => level === 'prefecture');
  return city?.id ?? province;
}

/** The province around a place, or the place itself. */
export function provinceOf(atlas: Atlas, place: Adcode): Adcode {
  return atlas.lineage(place).at(-1)?.id ?? place;
}
