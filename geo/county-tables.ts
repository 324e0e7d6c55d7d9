import { type Adcode, adcode, isAdcode } from '../src/domain/ids.ts';
import type { Place } from '../src/domain/regions/region.ts';
import { countyName, setReadings } from './county-names.ts';
import { type Row, readTable } from './csv.ts';
import type { Division } from './divisions.ts';
import type { GeoProblem } from './problem.ts';
import { REPAIR_COLUMNS } from './repairs.ts';

const NAMES = 'geo/boundaries/counties.csv';
const CORRECTIONS = 'geo/tables/county-names.csv';

/** A county-level unit as the tables describe it. Bounds and label point are computed from its shape. */
export interface County extends Pick<Place, 'id' | 'type' | 'name' | 'short'> {
  readonly parent: Adcode;
  readonly pinyin: string;
}

/** The texts of the tables on counties. */
export interface CountyTables {
  /** `geo/boundaries/counties.csv`: the names in the source. */
  readonly names: string;
  readonly tableText: (file: string) => string;
}

interface CountiesRead {
  readonly counties: readonly County[];
  /** Every code of the source, those of the other tables included. */
  readonly codes: readonly string[];
  /** The unit of the prefecture layer that contains a code; the code itself when it is on that layer. */
  readonly outerOf: (code: string) => string;
  readonly problems: readonly GeoProblem[];
}

type CorrectionRow = Row<'code' | 'name_zh' | 'name_en' | 'short_en' | 'reason'>;

/** Everything that the name and the parent of one county depend on. */
interface CountyContext {
  readonly corrections: ReadonlyMap<string, CorrectionRow>;
  readonly parentOf: (code: string) => Adcode | null;
  /** English short names of provinces and prefectures. */
  readonly outerNames: ReadonlySet<string>;
}

/**
 * All county-level units that the other tables do not have, ascending by code, and what is wrong.
 * They are named by rule; the tables `county-readings.csv` and `county-names.csv` correct the rule.
 */
export function readCounties(
  { names, tableText }: CountyTables,
  divisions: readonly Division[],
): CountiesRead {
  const { source, corrections, merged, problems } = readCountyTables(names, tableText);
  const divisionOf = new Map(divisions.map((division) => [String(division.id), division]));
  const parentOf = (code: string): Adcode | null => {
    const own = merged.get(code) ?? `${code.slice(0, 4)}00`;
    const outer = [own, `${code.slice(0, 2)}0000`].find((id) => divisionOf.has(id));
    return outer === undefined ? null : adcode(outer);
  };
  const context: CountyContext = {
    corrections: new Map(corrections.map((row) => [row.cells.code, row])),
    parentOf,
    outerNames: new Set(
      divisions.filter(({ level }) => level !== 'county').map(({ short }) => short.en),
    ),
  };
  const counties = source
    .filter(({ cells }) => !divisionOf.has(cells.code))
    .flatMap((row) => readCounty(row, context, problems));
  const codes = new Set<string>(source.map(({ cells }) => cells.code));
  for (const { cells, where } of corrections)
    if (!codes.has(cells.code))
      problems.push({
        where,
        what: `${cells.code} is no county of the source`,
        remedy: 'Remove the row or correct its code',
      });
  return {
    counties,
    codes: [...codes],
    outerOf: (code) =>
      divisionOf.get(code)?.level === 'prefecture' ? code : (parentOf(code) ?? code),
    problems,
  };
}

/** Reads the tables on counties and registers the corrected pinyin readings. */
function readCountyTables(names: string, tableText: CountyTables['tableText']) {
  const source = readTable(NAMES, names, ['code', 'name_zh']);
  const readings = readTable('geo/tables/county-readings.csv', tableText('county-readings.csv'), [
    'characters',
    'pinyin',
  ]);
  const corrections = readTable(CORRECTIONS, tableText('county-names.csv'), [
    'code',
    'name_zh',
    'name_en',
    'short_en',
    'reason',
  ]);
  const repairs = readTable('geo/tables/repairs.csv', tableText('repairs.csv'), REPAIR_COLUMNS);
  setReadings(new Map(readings.rows.map(({ cells }) => [cells.characters, cells.pinyin])));
  return {
    source: source.rows,
    corrections: corrections.rows,
    /** Codes that a repair merged into a prefecture, with that prefecture. */
    merged: new Map(
      repairs.rows
        .filter(({ cells }) => cells.layer === 'prefectures' && cells.action === 'merge')
        .map(({ cells }) => [cells.subject, cells.target]),
    ),
    problems: [source, readings, corrections, repairs].flatMap(({ problems }) => problems),
  };
}

/** At most one county: none when its row is wrong, which is added to `problems`. */
function readCounty(
  { cells, where }: Row<'code' | 'name_zh'>,
  { corrections, parentOf, outerNames }: CountyContext,
  problems: GeoProblem[],
): County[] {
  const { code, name_zh: zh } = cells;
  const fail = (what: string, remedy: string): County[] => {
    problems.push({ where, what, remedy });
    return [];
  };
  const parent = parentOf(code);
  if (!isAdcode(code) || parent === null)
    return fail(`"${code}" is in no known prefecture or province`, 'Correct the code');
  const correction = corrections.get(code);
  if (correction && correction.cells.name_zh !== zh)
    return fail(
      `${code} is called ${zh} here and ${correction.cells.name_zh} in ${correction.where}`,
      'Correct the row of the table',
    );
  const byRule = countyName(zh);
  if (!byRule && !correction)
    return fail(`${code} ${zh} ends in no known generic term`, `Name it in ${CORRECTIONS}`);
  const en = correction?.cells.name_en ?? byRule?.name.en ?? '';
  const shortEn = correction?.cells.short_en ?? byRule?.short.en ?? '';
  return [
    {
      id: code,
      // GB/T 2260 lists no divisions of Taiwan, so those of the source get no type.
      type: code.startsWith('71') || !byRule ? 'county-level-unit' : byRule.type,
      parent,
      name: { zh, en },
      short: {
        zh: byRule?.short.zh ?? zh,
        en: outerNames.has(shortEn) ? withGenericTerm(shortEn, en) : shortEn,
      },
      pinyin: byRule?.pinyin ?? '',
    },
  ];
}

/** Tells a county from the city or province of the same name: Changsha County, Hebei District. */
function withGenericTerm(short: string, full: string): string {
  const [term = ''] = /(?<= )(?:District|Area|County|Banner)$/u.exec(full) ?? [];
  return `${short} ${term === '' ? 'City' : term}`;
}
