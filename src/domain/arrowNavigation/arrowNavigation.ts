import type { Atlas } from '../regions/atlas.ts';
import type { Adcode } from '../ids.ts';
import { memoize } from '../memoize.ts';
import type { LngLat, Place } from '../regions/region.ts';
import { linkNeighbours } from './neighbourLinks.ts';
import { type Direction, distance, pointOf, placePointOf } from './plane.ts';
import { repairLinks } from './repairLinks.ts';

/** `city`: the prefectures and counties, and the provinces without prefectures. */
export type NavigationLevel = 'province' | 'city';

/** Every place can be reached from every other with the arrow keys. */
export interface ArrowNavigation {
  /** Ascending by code. */
  readonly places: readonly Place[];
  /** Null where there is none, or for a place of another level. */
  step(from: Adcode, direction: Direction): Adcode | null;
  /** By its label; null where there are no places. */
  nearest(point: LngLat): Adcode | null;
}

function hasPrefectures(atlas: Atlas, { id }: Place): boolean {
  return atlas.childrenOf(id).some(({ level }) => level === 'prefecture');
}

/** The levels a place belongs to, the higher level first; the jump by name uses them too. */
export function levelsOf(atlas: Atlas, place: Place): readonly NavigationLevel[] {
  if (place.level !== 'province') return ['city'];
  return hasPrefectures(atlas, place) ? ['province'] : ['province', 'city'];
}

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

/** Cached, because creating a navigation takes longer than a key press may. */
const navigations = new WeakMap<Atlas, (level: NavigationLevel) => ArrowNavigation>();

export function arrowNavigationOf(atlas: Atlas, level: NavigationLevel): ArrowNavigation {
  const navigationOf =
    navigations.get(atlas) ??
    memoize((each: NavigationLevel) =>
      createArrowNavigation(atlas.places.filter((place) => levelsOf(atlas, place).includes(each))),
    );
  navigations.set(atlas, navigationOf);
  return navigationOf(level);
}

interface Ends {
  readonly first: Adcode;
  readonly last: Adcode;
}

/** By code, of the provinces or of the cities in the same province. */
export function endsOf(atlas: Atlas, level: NavigationLevel, from: Adcode): Ends {
  const outer = atlas.place(from)?.parent ?? null;
  // A municipality on the city level has no siblings.
  if (level === 'city' && outer === null) return { first: from, last: from };
  const siblings = arrowNavigationOf(atlas, level).places.filter(({ parent }) => parent === outer);
  return { first: siblings.at(0)?.id ?? from, last: siblings.at(-1)?.id ?? from };
}

/** The first city of a province, or the province itself where it has none. */
export function cityIn(atlas: Atlas, province: Adcode): Adcode {
  const city = atlas.childrenOf(province).find(({ level }) => level === 'prefecture');
  return city?.id ?? province;
}

/** The province around a place, or the place itself. */
export function provinceOf(atlas: Atlas, place: Adcode): Adcode {
  return atlas.lineage(place).at(-1)?.id ?? place;
}
