import { type Adcode, type GroupingId, isAdcode } from '../../../domain/ids.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { fold } from '../../../domain/search/foldText.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { PlaceName } from '../../../gazetteer/placeName.ts';
import { resolvePlace } from '../../../gazetteer/resolvePlace.ts';

/** A region that the user may add to a finding. */
export type FoundRegion = {
  readonly name: Bilingual;
  /** The region around it; null for provinces and groupings. */
  readonly within: Bilingual | null;
} & (
  | { readonly kind: 'place'; readonly id: Adcode }
  | { readonly kind: 'grouping'; readonly id: GroupingId }
);

const MOST_RESULTS = 8;

/** The regions that a whole name means, then those whose names it begins. At most eight. */
export function foundRegions(gazetteer: Gazetteer, query: string): readonly FoundRegion[] {
  const key = fold(query);
  if (key === '') return [];
  const resolution = resolvePlace(gazetteer, query);
  const meant =
    resolution.kind === 'one'
      ? [resolution.place]
      : resolution.kind === 'ambiguous'
        ? resolution.candidates
        : [];
  const found = new Map(meant.map((place) => [place.id, place]));
  for (const [name, places] of gazetteer.names) {
    if (found.size >= MOST_RESULTS) break;
    if (!name.startsWith(key)) continue;
    for (const place of places) if (!found.has(place.id)) found.set(place.id, place);
  }
  return [...found.values()].slice(0, MOST_RESULTS).map((place) => toRegion(gazetteer, place));
}

function toRegion({ regions }: Gazetteer, { id, name, parent }: PlaceName): FoundRegion {
  const within = (parent === null ? undefined : regions.get(parent)?.name) ?? null;
  return isAdcode(id)
    ? { kind: 'place', id, name, within }
    : { kind: 'grouping', id, name, within };
}
