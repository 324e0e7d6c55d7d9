import type { Adcode } from '../domain/ids.ts';
import { ARTEFACTS } from '../domain/artefacts.ts';
import type { RegionTable, SearchName } from '../domain/regions/region.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { fetchArtefact, type Fetched } from './fetchArtefact.ts';
import { type CountyFacts, countyReader } from './readCounties.ts';
import { readNames, readRegions } from './readRegions.ts';

/** The gazetteer of what the app serves. */
export function gazetteerOf(
  { places, groupings }: Pick<RegionTable, 'places' | 'groupings'>,
  counties: Pick<CountyFacts, 'places'>,
  names: readonly SearchName[],
): Gazetteer {
  return buildGazetteer({
    places: [...places, ...counties.places],
    groupings,
    spellings: names,
  });
}

export interface ServedPlaces {
  readonly gazetteer: Gazetteer;
  /** What reports can be tied to: provinces, cities and a few counties. */
  readonly mapped: ReadonlySet<Adcode>;
}

/** {@link fetchServedPlaces} without the mapped places. */
export async function fetchGazetteer(base: string): Promise<Fetched<Gazetteer>> {
  const fetched = await fetchServedPlaces(base);
  return fetched.ok ? { ok: true, value: fetched.value.gazetteer } : fetched;
}

/** Fetches the names of all regions, also in a worker of the page. Never rejects. */
export async function fetchServedPlaces(base: string): Promise<Fetched<ServedPlaces>> {
  const at = (path: string): string => new URL(path, base).href;
  const [regions, counties, names] = await Promise.all([
    fetchArtefact(at(ARTEFACTS.regions), readRegions),
    fetchArtefact(at(ARTEFACTS.counties), countyReader),
    fetchArtefact(at(ARTEFACTS.names), readNames),
  ]);
  if (!regions.ok) return regions;
  if (!counties.ok) return counties;
  if (!names.ok) return names;
  const gazetteer = gazetteerOf(regions.value, counties.value, names.value);
  const mapped = new Set(regions.value.places.map(({ id }) => id));
  return { ok: true, value: { gazetteer, mapped } };
}
