import type { Language } from './language.ts';

/**
 * The files that the builds write and the app loads, relative to the served folder. The builds, the
 * loader and the tests all use this list. The reports are listed in `report/library.ts`.
 */
export const ARTEFACTS = {
  /** {@link PackedRegions}: places and groupings without their shapes, packed. */
  regions: 'data/regions.json',
  /** {@link PackedMembershipSources}: the documents and notes of the memberships. */
  membershipSources: 'data/memberships.json',
  /** TopoJSON, objects `provinces` (id = adcode) and `lines` (`kind`), coarse level. */
  provinces: 'data/provinces.topo.json',
  /** TopoJSON, object `prefectures` (id = adcode), coarse level. */
  prefectures: 'data/prefectures.topo.json',
  /** TopoJSON, objects `provinces`, `prefectures` and `lines`, fine level for zoom 6 and above. */
  fine: 'data/fine.topo.json',
  /** TopoJSON, objects `countries` and `rivers` (`id` yellow-river | yangtze-river, `zh`, `en`). */
  context: 'data/context.topo.json',
  /** {@link SearchName}[]: the spellings by which search finds places and groupings. */
  names: 'data/names.json',
  /** {@link CountyTable}: the county-level units, loaded when the user shows them. */
  counties: 'data/counties.json',
  /** TopoJSON, object `counties` (id = adcode), loaded when the user shows them. */
  countyShapes: 'data/counties.topo.json',
} as const;

/** A file that the app loads: a fixed artefact, or the report that is opened. */
export type ArtefactId = keyof typeof ARTEFACTS | 'report';

/**
 * The path of the panels of the provinces as HTML, by adcode. The build renders them from the shipped
 * report, and the page shows them before the app runs.
 */
export function firstPanelsIn(language: Language): string {
  return `data/panels.${language}.json`;
}
