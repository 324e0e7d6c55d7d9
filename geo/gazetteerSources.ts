import { groupingId } from '../src/domain/ids.ts';
import type { GazetteerSources } from '../src/gazetteer/placeName.ts';
import { readCounties } from './county-tables.ts';
import { readDivisions } from './divisions.ts';
import { readSpellings } from './manual-tables.ts';
import { createSearchName } from './names.ts';
import { throwOnProblems } from './problem.ts';
import { readTables } from './tables.ts';

/** The texts of the committed tables on places. */
interface PlaceTables {
  /** The text of a table of `geo/tables/` by its file name, e.g. `provinces.csv`. */
  readonly tableText: (file: string) => string;
  /** The text of `geo/boundaries/counties.csv`. */
  readonly countyNames: string;
}

/**
 * The sources of the gazetteer from the committed tables, without a build. Throws {@link GeoProblems} when a
 * table is wrong.
 */
export function readGazetteerSources({ tableText, countyNames }: PlaceTables): GazetteerSources {
  const { tables, problems: tableProblems } = readTables(tableText);
  const { divisions, problems: divisionProblems } = readDivisions(tables);
  const { counties, problems: countyProblems } = readCounties(
    { names: countyNames, tableText },
    divisions,
  );
  const groupings = tables.groupings.map(({ cells }) => ({
    id: groupingId(cells.id),
    name: { zh: cells.name_zh, en: cells.name_en },
    short: { zh: cells.short_zh, en: cells.short_en },
  }));
  const regions = new Set<string>([...divisions, ...groupings].map(({ id }) => id));
  const { spellings, problems: spellingProblems } = readSpellings(tables, regions);
  throwOnProblems([...tableProblems, ...divisionProblems, ...countyProblems, ...spellingProblems]);
  const own = (id: string) => spellings.get(id) ?? { zh: [], latin: [] };
  return {
    places: [...divisions, ...counties.map((county) => ({ ...county, level: 'county' as const }))],
    groupings,
    spellings: [
      ...divisions.map((one) => createSearchName({ ...one, spellings: own(one.id) })),
      ...groupings.map((one) =>
        createSearchName({ ...one, abbreviations: [], spellings: own(one.id) }),
      ),
    ],
  };
}
