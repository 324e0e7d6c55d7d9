import { type Adcode, adcode, isAdcode } from '../src/domain/ids.ts';
import type { Place, PlaceLevel, PlaceType } from '../src/domain/regions/region.ts';
import { CellReader } from './cells.ts';
import type { GeoProblem } from './problem.ts';
import type { RowsOf, Tables } from './tables.ts';

/** A division as the tables describe it, without what is computed from its shape. */
export interface Division
  extends Pick<Place, 'id' | 'level' | 'type' | 'name' | 'short' | 'parent'> {
  readonly where: string;
  readonly abbreviations: readonly string[];
}

const TYPES: Readonly<Record<PlaceLevel, readonly [PlaceType, ...PlaceType[]]>> = {
  province: ['province', 'municipality', 'autonomous-region', 'special-administrative-region'],
  prefecture: [
    'prefecture-level-city',
    'autonomous-prefecture',
    'prefecture',
    'league',
    'county-level-city',
    'county-level-unit',
    'autonomous-county',
  ],
  county: ['autonomous-county', 'county-level-city', 'county-level-unit'],
};

type DivisionRow = RowsOf<'prefectures'>[number] | RowsOf<'provinces'>[number];

function code(cells: CellReader, value: string): Adcode {
  if (isAdcode(value)) return value;
  cells.report(`"${value}" is no administrative code`, 'Write the six digits of GB/T 2260');
  return adcode('000000');
}

/** All divisions of the tables, ascending by code, and what is wrong with their rows. */
export function readDivisions(tables: Tables): {
  readonly divisions: readonly Division[];
  readonly problems: readonly GeoProblem[];
} {
  const problems: GeoProblem[] = [];
  const documents = new Set(tables.documents.map(({ cells }) => cells.id));
  const provinces = new Set(tables.provinces.map(({ cells }) => cells.code));
  const prefectures = new Set(tables.prefectures.map(({ cells }) => cells.code));

  function division(row: DivisionRow, level: PlaceLevel): Division {
    const { cells, where } = row;
    const reader = new CellReader(where, problems);
    reader.reference('document', cells.document, documents, 'geo/tables/documents.csv');
    reader.verified(cells.verified);
    const parent =
      'parent' in cells
        ? code(
            reader,
            level === 'county' && prefectures.has(cells.parent)
              ? cells.parent
              : reader.reference('province', cells.parent, provinces, 'geo/tables/provinces.csv'),
          )
        : null;
    return {
      where,
      id: code(reader, cells.code),
      level,
      type: reader.oneOf('type', cells.type, TYPES[level]),
      name: reader.bilingual('name', cells.name_zh, cells.name_en),
      short: reader.bilingual('short', cells.short_zh, cells.short_en),
      parent,
      abbreviations:
        'abbreviations' in cells
          ? reader.text('abbreviations', cells.abbreviations).split(' ')
          : [],
    };
  }

  const divisions = [
    ...tables.provinces.map((row) => division(row, 'province')),
    ...tables.prefectures.map((row) => division(row, 'prefecture')),
    ...tables['extra-places'].map((row) => division(row, 'county')),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { divisions, problems: [...problems, ...repeatedCodes(divisions)] };
}

/** Codes that are in more than one row. */
function repeatedCodes(divisions: readonly Division[]): GeoProblem[] {
  const first = new Map<string, string>();
  return divisions.flatMap(({ id, where }) => {
    const before = first.get(id);
    first.set(id, before ?? where);
    return before === undefined
      ? []
      : [
          {
            where,
            what: `the code ${id} is already in ${before}`,
            remedy: 'Keep one of the two rows',
          },
        ];
  });
}
