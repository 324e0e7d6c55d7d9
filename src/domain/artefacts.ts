import type { Language } from './language.ts';

/** The files that the builds write and the app loads, relative to the served folder. */
export const ARTEFACTS = {
  regions: 'data/regions.json',
  membershipSources: 'data/memberships.json',
  /** TopoJSON, objects `provinces` (id = adcode) and `lines` (`kind`), coarse level. */
  provinces: 'data/provinces.topo.json',
  /** TopoJSON, object `prefectures` (id = adcode), coarse level. */
  prefectures: 'data/prefectures.topo.json',
  /** TopoJSON, objects `provinces`, `prefectures` and `lines`, fine level for zoom 6 and above. */
  fine: 'data/fine.topo.json',
  /** TopoJSON, objects `countries` and `rivers` (`id` yellow-river | yangtze-river, `zh`, `en`). */
  context: 'data/context.topo.json',
  names: 'data/names.json',
  /** Official figures by province and year. */
  indicators: 'data/indicators.json',
  counties: 'data/counties.json',
  /** TopoJSON, object `counties` (id = adcode). */
  countyShapes: 'data/counties.topo.json',
} as const;

/** What a notice can name: besides the files, the code of a map layer. */
export type ArtefactId = keyof typeof ARTEFACTS | 'report' | 'compared' | 'silence';

/** The build renders the panels, by adcode; the page shows them before the app runs. */
export function firstPanelsIn(language: Language): string {
  return `data/panels.${language}.json`;
}
