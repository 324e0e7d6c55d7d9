import type { Atlas } from '../regions/atlas.ts';
import { addBit, type Bits, countBoth, emptyBits } from '../corpus/bits.ts';
import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import type { Adcode } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Place, PlaceType } from '../regions/region.ts';
import { ownCount, type FilterResult } from '../view/viewModel.ts';

/** A grouping that a place belongs to, by name. */
export interface NamedMembership {
  readonly name: string;
  readonly core: boolean;
  readonly partial: boolean;
}

/** What one sentence says of a place, in one language. */
export interface PlaceFacts {
  readonly name: string;
  readonly type: PlaceType;
  /** The division it lies in; null for provinces. */
  readonly outer: string | null;
  /** Its groupings, those it is a core of first, then in the table's order. */
  readonly seats: readonly NamedMembership[];
}

/** Gathers what is said of a place; undefined for a code that `atlas` does not have. */
export function placeFacts(atlas: Atlas, id: Adcode, language: Language): PlaceFacts | undefined {
  const place = atlas.place(id);
  if (!place) return undefined;
  const seats = atlas
    .membershipsOf(id)
    .flatMap(({ grouping, role, extent }): readonly NamedMembership[] => {
      const name = atlas.grouping(grouping)?.short[language];
      return name === undefined
        ? []
        : [{ name, core: role === 'core', partial: extent === 'partial' }];
    });
  return {
    name: place.short[language],
    type: place.type,
    outer: place.parent === null ? null : (atlas.place(place.parent)?.short[language] ?? null),
    seats: [...seats.filter(({ core }) => core), ...seats.filter(({ core }) => !core)],
  };
}

/** How much of what is shown lies where, over the provinces. */
export interface CountryFacts {
  readonly provinces: number;
  /** Provinces with statements made in them or about them. */
  readonly spoken: number;
  /** Those statements, each once. */
  readonly placed: number;
  readonly shown: number;
  readonly all: number;
}

const known = new WeakMap<LinkedReport, Bits>();

/** The statements made in one of `provinces` or about it; the same whatever the filters. */
function placedIn(linked: LinkedReport, provinces: readonly Place[]): Bits {
  const before = known.get(linked);
  if (before) return before;
  const placed = emptyBits(sizeOf(linked));
  for (const { id } of provinces) {
    const { direct, within } = linked.statements.at(id);
    for (const list of [direct, within]) for (const at of list) addBit(placed, at);
  }
  known.set(linked, placed);
  return placed;
}

/** Counts what the map as a whole shows, where the filters leave `passing`. */
export function countryFacts(atlas: Atlas, filterResult: FilterResult): CountryFacts {
  const provinces = atlas.places.filter(({ level }) => level === 'province');
  const spoken = provinces.filter(({ id }) => ownCount(filterResult.at(id)) > 0);
  const placed = placedIn(filterResult.linked, provinces);
  return {
    provinces: provinces.length,
    spoken: spoken.length,
    placed: countBoth(placed, filterResult.statements),
    shown: filterResult.count,
    all: sizeOf(filterResult.linked),
  };
}
