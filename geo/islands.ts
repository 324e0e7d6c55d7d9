import type { FeatureCollection, Position } from 'geojson';
import type { Bilingual } from '../src/domain/language.ts';
import type { Bounds } from '../src/domain/regions/region.ts';
import { CellReader } from './cells.ts';
import { shapesOf } from './geometry.ts';
import type { GeoProblem } from './problem.ts';
import type { Tables } from './tables.ts';

/** An island or a group of islands that every map of China must show. */
export interface RequiredIslands {
  /** Row of the table. */
  readonly where: string;
  readonly name: Bilingual;
  /** Code of the province or prefecture it belongs to. */
  readonly unit: string;
  /** At least one polygon of the unit must be within these bounds. */
  readonly bounds: Bounds;
}

/** The required islands in the order of their table, and the problems of its rows. */
export function readIslands(
  tables: Tables,
  units: ReadonlySet<string>,
): { readonly islands: readonly RequiredIslands[]; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const islands = tables.islands.map(({ cells, where }): RequiredIslands => {
    const reader = new CellReader(where, problems);
    reader.reference('unit', cells.unit, units, 'the tables of divisions');
    reader.text('source', cells.source);
    const bounds: Bounds = [
      Number(cells.west),
      Number(cells.south),
      Number(cells.east),
      Number(cells.north),
    ];
    const [west, south, east, north] = bounds;
    if (!(west < east && south < north))
      reader.report(
        `"${bounds.join(', ')}" are no bounds`,
        'Write west, south, east and north in degrees',
      );
    return {
      where,
      name: reader.bilingual('name', cells.name_zh, cells.name_en),
      unit: cells.unit,
      bounds,
    };
  });
  return { islands, problems };
}

/**
 * Required islands of which a layer has no polygon.
 * @param layer of provinces, prefectures or counties: an island may belong to a unit below the named one
 */
export function missingIslands(
  islands: readonly RequiredIslands[],
  layer: FeatureCollection,
  file: string,
): GeoProblem[] {
  const shapes = shapesOf(layer);
  return islands
    .filter(
      ({ unit, bounds }) =>
        !shapes.some(
          ({ id, polygons }) =>
            isWithinUnit(id, unit) &&
            polygons.some(([outer = []]) => outer.length > 0 && outer.every(isIn(bounds))),
        ),
    )
    .map(({ where, name, unit, bounds: [west, south, east, north] }) => ({
      where,
      what: `${name.zh} ${name.en} is missing from ${file}: ${unit} has no polygon within ${west}–${east}° E, ${south}–${north}° N`,
      remedy: 'Use a source that contains it and keep islands whole in geo/levels.ts',
    }));
}

/** Whether a code belongs to the unit or to a unit below it: 460321 is within 460300, 441581 within 441500. */
function isWithinUnit(code: string, unit: string): boolean {
  return code.startsWith(unit.replace(/(?:00)+$/u, ''));
}

function isIn([west, south, east, north]: Bounds) {
  return ([lng = 0, lat = 0]: Position): boolean =>
    lng >= west && lng <= east && lat >= south && lat <= north;
}
