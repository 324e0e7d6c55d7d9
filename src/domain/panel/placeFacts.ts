import type { Atlas } from '../regions/atlas.ts';
import { addBit, type Bits, countCommon, emptyBits } from '../corpus/bits.ts';
import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import type { Adcode } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Place, PlaceType } from '../regions/region.ts';
import { ownCount, type FilterResult } from '../view/viewModel.ts';

export interface NamedMembership {
  readonly name: string;
  readonly core: boolean;
  readonly partial: boolean;
}

export interface PlaceFacts {
  readonly name: string;
  readonly type: PlaceType;
  /** Null for provinces. */
  readonly outer: string | null;
  /** In the table's order, core memberships first. */
  readonly memberships: readonly NamedMembership[];
}

/** Undefined for an unknown code. */
export function placeFacts(atlas: Atlas, id: Adcode, language: Language): PlaceFacts | undefined {
  const place = atlas.place(id);
  if (!place) return undefined;
  const memberships = atlas
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
    memberships: [
      ...memberships.filter(({ core }) => core),
      ...memberships.filter(({ core }) => !core),
    ],
  };
}

export interface CountryFacts {
  readonly provinces: number;
  /** Provinces with statements of their own. */
  readonly spoken: number;
  /** Statements that are a province's own. */
  readonly placed: number;
  readonly shown: number;
  readonly all: number;
}

const placedByReport = new WeakMap<LinkedReport, Bits>();

/** Without filters. Cached for each report. */
function placedIn(linked: LinkedReport, provinces: readonly Place[]): Bits {
  const cached = placedByReport.get(linked);
  if (cached) return cached;
  const placed = emptyBits(sizeOf(linked));
  for (const { id } of provinces) {
    const { direct, within } = linked.statements.at(id);
    for (const list of [direct, within]) for (const at of list) addBit(placed, at);
  }
  placedByReport.set(linked, placed);
  return placed;
}

export function countryFacts(atlas: Atlas, filterResult: FilterResult): CountryFacts {
  const provinces = atlas.places.filter(({ level }) => level === 'province');
  const spoken = provinces.filter(({ id }) => ownCount(filterResult.at(id)) > 0);
  const placed = placedIn(filterResult.linked, provinces);
  return {
    provinces: provinces.length,
    spoken: spoken.length,
    placed: countCommon(placed, filterResult.statements),
    shown: filterResult.count,
    all: sizeOf(filterResult.linked),
  };
}
