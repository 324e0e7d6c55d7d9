import type { IndicatorFacts, PackedIndicators } from '../src/domain/indicators/indicator.ts';
import type { Adcode } from '../src/domain/ids.ts';
import { CellReader } from './cells.ts';
import { readTable } from './csv.ts';
import { type GeoProblem, throwOnProblems } from './problem.ts';

const SERIES_COLUMNS = [
  ...['id', 'name_zh', 'name_en', 'unit_zh', 'unit_en', 'measure', 'decimals'],
  ...['note_zh', 'note_en', 'source_zh', 'source_en', 'status_zh', 'status_en', 'verified'],
  'per_head',
];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const VALUE_COLUMNS = ['indicator', 'place', 'place_name', ...YEARS.map(String)];
/** The whole country in GB/T 2260. */
const COUNTRY = '100000';
/** Regional product is in 100 million yuan, population in 10,000 people. */
const YUAN_PER_HEAD = 1e4;

/** Values by year; null where the cell is empty. */
type Values = readonly (number | null)[];
type ValuesByPlace = ReadonlyMap<string, Values>;

interface NamedPlace {
  readonly id: Adcode;
  readonly name: { readonly zh: string };
}

/** A number as the tables have it: digits with a decimal point, not negative. */
function numberIn(reader: CellReader, column: string, text: string): number | null {
  if (text === '') return null;
  if (!/^\d+(?:\.\d+)?$/u.test(text))
    reader.report(
      `"${text}" in the column ${column} is no number`,
      'Write digits with a decimal point, without separators, or leave the cell empty',
    );
  return Number(text);
}

function readFacts(text: string): {
  readonly facts: readonly IndicatorFacts[];
  readonly problems: readonly GeoProblem[];
} {
  const { rows, problems: found } = readTable(
    'geo/tables/indicator-series.csv',
    text,
    SERIES_COLUMNS,
  );
  const problems = [...found];
  const facts = rows.map(({ where, cells }): IndicatorFacts => {
    const cell = (name: string): string => cells[name] ?? '';
    const reader = new CellReader(where, problems);
    const both = (name: string) => reader.bilingual(name, cell(`${name}_zh`), cell(`${name}_en`));
    return {
      id: reader.text('id', cell('id')),
      name: both('name'),
      unit: both('unit'),
      measure: reader.oneOf('measure', cell('measure'), ['rate', 'amount']),
      decimals: numberIn(reader, 'decimals', cell('decimals')) ?? 0,
      note: both('note'),
      source: both('source'),
      status: both('status'),
      verified: reader.verified(cell('verified')),
      perHead: cell('per_head') || null,
    };
  });
  return { facts, problems };
}

function readValues(
  text: string,
  known: ReadonlySet<string>,
  places: readonly NamedPlace[],
): {
  readonly values: ReadonlyMap<string, ValuesByPlace>;
  readonly problems: readonly GeoProblem[];
} {
  const names = new Map<string, string>([
    [COUNTRY, '全国'],
    ...places.map(({ id, name }) => [id, name.zh] as const),
  ]);
  const { rows, problems: found } = readTable('geo/tables/indicators.csv', text, VALUE_COLUMNS);
  const problems = [...found];
  const values = new Map<string, Map<string, Values>>();
  for (const { where, cells } of rows) {
    const reader = new CellReader(where, problems);
    const [indicator = '', place = '', name = ''] = [
      ...[cells['indicator'], cells['place'], cells['place_name']],
    ];
    reader.reference('indicator', indicator, known, 'geo/tables/indicator-series.csv');
    if (names.get(place) !== name)
      reader.report(
        `${place} is called "${names.get(place) ?? '–'}" and not "${name}"`,
        'Correct the code or the name',
      );
    const byPlace = values.get(indicator) ?? new Map<string, Values>();
    if (byPlace.has(place))
      reader.report(`${indicator} of ${name} is there twice`, 'Delete one of the rows');
    byPlace.set(
      place,
      YEARS.map((year) => numberIn(reader, String(year), cells[String(year)] ?? '')),
    );
    values.set(indicator, byPlace);
  }
  return { values, problems };
}

/** Amounts divided by the population, in yuan, rounded to whole yuan. */
function perHead(amounts: ValuesByPlace, population: ValuesByPlace): ValuesByPlace {
  return new Map(
    [...amounts].map(([place, own]) => [
      place,
      own.map((amount, column) => {
        const people = population.get(place)?.[column] ?? null;
        return amount === null || people === null
          ? null
          : Math.round((amount * YUAN_PER_HEAD) / people);
      }),
    ]),
  );
}

/**
 * The official figures by province, as served.
 * Throws {@link GeoProblems} for cells that cannot be used.
 * @param provinces in the order in which the values are served
 */
export function makeIndicators(
  tableText: (file: string) => string,
  provinces: readonly NamedPlace[],
): PackedIndicators {
  const { facts, problems } = readFacts(tableText('indicator-series.csv'));
  const known = new Set(facts.map(({ id }) => id));
  const { values, problems: valueProblems } = readValues(
    tableText('indicators.csv'),
    known,
    provinces,
  );
  throwOnProblems([...problems, ...valueProblems]);
  const population = values.get('population') ?? new Map<string, Values>();
  const all = new Map(values);
  for (const { id, perHead: derived } of facts)
    if (derived !== null) all.set(derived, perHead(values.get(id) ?? new Map(), population));
  return {
    schema: 1,
    places: provinces.map(({ id }) => id),
    series: facts.map((each) => {
      const own = all.get(each.id) ?? new Map<string, Values>();
      const columns = YEARS.map((year, column) => ({
        year,
        national: own.get(COUNTRY)?.[column] ?? null,
        values: provinces.map(({ id }) => own.get(id)?.[column] ?? null),
      })).filter((column) => column.values.some((value) => value !== null));
      return {
        ...each,
        years: columns.map(({ year }) => year),
        values: columns.map((column) => column.values),
        national: columns.map(({ national }) => national),
      };
    }),
  };
}
