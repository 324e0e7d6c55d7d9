import type { LngLat } from '../src/domain/regions/region.ts';
import { CellReader } from './cells.ts';
import type { GeoProblem } from './problem.ts';
import type { Tables } from './tables.ts';

/** Other spellings of one region, as the table has them. */
export interface Spellings {
  readonly zh: readonly string[];
  readonly latin: readonly string[];
}

/** The customary spellings by region, and the problems of rows that name no known region. */
export function readSpellings(
  tables: Tables,
  regions: ReadonlySet<string>,
): {
  readonly spellings: ReadonlyMap<string, Spellings>;
  readonly problems: readonly GeoProblem[];
} {
  const problems: GeoProblem[] = [];
  const spellings = new Map<string, Spellings>();
  for (const { cells, where } of tables.spellings) {
    const reader = new CellReader(where, problems);
    reader.reference('region', cells.region, regions, 'the other tables');
    const script = reader.oneOf('script', cells.script, ['latin', 'zh']);
    const before = spellings.get(cells.region) ?? { zh: [], latin: [] };
    const spelling = reader.text('spelling', cells.spelling);
    spellings.set(cells.region, { ...before, [script]: [...before[script], spelling] });
  }
  return { spellings, problems };
}

/** The label points of the table by region, and the problems of its rows. */
export function readLabelPoints(
  tables: Tables,
  regions: ReadonlySet<string>,
): { readonly labelPoints: ReadonlyMap<string, LngLat>; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const labelPoints = new Map<string, LngLat>();
  for (const { cells, where } of tables['label-points']) {
    const reader = new CellReader(where, problems);
    reader.reference('region', cells.region, regions, 'the other tables');
    reader.text('reason', cells.reason);
    const point: LngLat = [Number(cells.longitude), Number(cells.latitude)];
    if (!point.every(Number.isFinite))
      reader.report(
        `"${cells.longitude}, ${cells.latitude}" is no position`,
        'Write longitude and latitude in degrees with a decimal point',
      );
    labelPoints.set(cells.region, point);
  }
  return { labelPoints, problems };
}
