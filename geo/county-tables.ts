import { type Adcode, adcode, isAdcode } from '../src/domain/ids.ts';
import type { Place } from '../src/domain/regions/region.ts';
import { countyName, setReadings } from './county-names.ts';
import { readTable } from './csv.ts';
import type { Division } from './divisions.ts';
import type { GeoProblem } from './problem.ts';
import { REPAIR_COLUMNS } from './repairs.ts';

const NAMES = 'geo/boundaries/counties.csv';
const BY_HAND = 'geo/tables/county-names.csv';

/** A county-level unit as names and codes tell it, without what its shape tells. */
export interface County extends Pick<Place, 'id' | 'type' | 'name' | 'short'> {
  readonly parent: Adcode;
  readonly pinyin: string;
}

/** The texts of the tables on counties. */
export interface CountyTables {
  /** Of `geo/boundaries/counties.csv`: what the source calls them. */
  readonly names: string;
  readonly tableText: (file: string) => string;
}

interface CountiesRead {
  readonly counties: readonly County[];
  /** Every code of the source, those of the other tables included. */
  readonly codes: readonly string[];
  /** The unit of the prefecture layer that a code lies in, itself where it stands on that layer. */
  readonly outerOf: (code: string) => string;
  readonly problems: readonly GeoProblem[];
}

/** The county around a city of its name, a Hebei District outside Hebei: the kind tells them apart. */
function withKind(short: string, full: string): string {
  const [kind = ''] = /(?<= )(?:District|Area|County|Banner)$/u.exec(full) ?? [];
  return `${short} ${kind === '' ? 'City' : kind}`;
}

/**
 * All county-level units that are no place of the other tables, ascending by code: named by rule,
 * corrected by the tables `county-readings.csv` and `county-names.csv`; and what is wrong.
 */
export function readCounties(
  { names, tableText }: CountyTables,
  divisions: readonly Division[],
): CountiesRead {
  const source = readTable(NAMES, names, ['code', 'name_zh']);
  const readings = readTable('geo/tables/county-readings.csv', tableText('county-readings.csv'), [
    'characters',
    'pinyin',
  ]);
  const byHand = readTable(BY_HAND, tableText('county-names.csv'), [
    'code',
    'name_zh',
    'name_en',
    'short_en',
    'reason',
  ]);
  const repairs = readTable('geo/tables/repairs.csv', tableText('repairs.csv'), REPAIR_COLUMNS);
  const problems = [
    ...source.problems,
    ...readings.problems,
    ...byHand.problems,
    ...repairs.problems,
  ];
  setReadings(new Map(readings.rows.map(({ cells }) => [cells.characters, cells.pinyin])));
  const corrections = new Map(byHand.rows.map((row) => [row.cells.code, row]));
  const merged = new Map(
    repairs.rows
      .filter(({ cells }) => cells.layer === 'prefectures' && cells.action === 'merge')
      .map(({ cells }) => [cells.subject, cells.target]),
  );
  const placed = new Map(divisions.map((division) => [String(division.id), division]));
  const parentOf = (code: string): Adcode | null => {
    const own = merged.get(code) ?? `${code.slice(0, 4)}00`;
    const outer = [own, `${code.slice(0, 2)}0000`].find((id) => placed.has(id));
    return outer === undefined ? null : adcode(outer);
  };
  const outerNames = new Set(
    divisions.filter(({ level }) => level !== 'county').map(({ short }) => short.en),
  );

  const counties = source.rows.flatMap(({ cells, where }): County[] => {
    const { code, name_zh: zh } = cells;
    if (placed.has(code)) return [];
    const fail = (what: string, remedy: string): County[] => {
      problems.push({ where, what, remedy });
      return [];
    };
    const parent = parentOf(code);
    if (!isAdcode(code) || parent === null)
      return fail(`"${code}" lies in no known prefecture or province`, 'Correct the code');
    const correction = corrections.get(code);
    if (correction && correction.cells.name_zh !== zh)
      return fail(
        `${code} is called ${zh} here and ${correction.cells.name_zh} in ${correction.where}`,
        'Correct the row of the table',
      );
    const made = countyName(zh);
    if (!made && !correction)
      return fail(`${code} ${zh} ends in no known generic term`, `Name it in ${BY_HAND}`);
    const en = correction?.cells.name_en ?? made?.name.en ?? '';
    const shortEn = correction?.cells.short_en ?? made?.short.en ?? '';
    return [
      {
        id: code,
        // GB/T 2260 knows no divisions of Taiwan: no kind is claimed for what the source draws there.
        type: code.startsWith('71') || !made ? 'county-level-unit' : made.type,
        parent,
        name: { zh, en },
        short: {
          zh: made?.short.zh ?? zh,
          en: outerNames.has(shortEn) ? withKind(shortEn, en) : shortEn,
        },
        pinyin: made?.pinyin ?? '',
      },
    ];
  });
  const known = new Set<string>(source.rows.map(({ cells }) => cells.code));
  for (const { cells, where } of byHand.rows)
    if (!known.has(cells.code))
      problems.push({
        where,
        what: `${cells.code} is no county of the source`,
        remedy: 'Take the row out or correct its code',
      });
  return {
    counties,
    codes: [...known],
    outerOf: (code) => (placed.get(code)?.level === 'prefecture' ? code : (parentOf(code) ?? code)),
    problems,
  };
}
