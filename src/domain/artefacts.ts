import type { Language } from './language.ts';

/**
 * The files the build makes and the app loads, relative to the served folder.
 * One list for the builds, the loader and the tests. The reports are listed in `report/library.ts`.
 */
export const ARTEFACTS = {
  /** {@link PackedRegions}: places and groupings without their shapes, packed. */
  regions: 'data/regions.json',
  /** {@link PackedMembershipSources}: the documents and notes behind the memberships of the groupings. */
  membershipSources: 'data/memberships.json',
  /** TopoJSON, objects `provinces` (id = adcode) and `lines` (`kind`), coarse level. */
  provinces: 'data/provinces.topo.json',
  /** TopoJSON, object `prefectures` (id = adcode), coarse level. */
  prefectures: 'data/prefectures.topo.json',
  /** TopoJSON, objects `provinces`, `prefectures` and `lines`, fine level for zoom 6 and above. */
  fine: 'data/fine.topo.json',
  /** TopoJSON, objects `countries` and `rivers` (`id` yellow-river | yangtze-river, `zh`, `en`). */
  context: 'data/context.topo.json',
  /** {@link SearchName}[]: spellings by which places and groupings are found. */
  names: 'data/names.json',
  /** {@link CountyTable}: the county-level units, loaded when asked for. */
  counties: 'data/counties.json',
  /** TopoJSON, object `counties` (id = adcode), loaded when asked for. */
  countyShapes: 'data/counties.topo.json',
} as const;

/** A file that the app loads: a fixed artefact, or the report that is opened. */
export type ArtefactId = keyof typeof ARTEFACTS | 'report';

/**
 * What the panel says of each province before the app runs: HTML by adcode, rendered when the app is
 * built, from the shipped report.
 */
export function firstPanelsIn(language: Language): string {
  return `data/panels.${language}.json`;
}
