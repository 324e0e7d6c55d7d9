import type { Circumstances } from './machine.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { Options } from './options.ts';
import { PROFILES, type Profile } from './profiles.ts';
import type { Deliveries, Series, Setting } from './results.ts';
import { spreadOf } from './stats.ts';
import { FLOOR, MAPS, type Subject } from './subjects.ts';
import { judge } from './targets.ts';

/** One run as it is written to performance.json. */
export interface Results {
  readonly circumstances: Circumstances;
  readonly options: Pick<Options, 'runs' | 'minutes' | 'note'> & {
    readonly profiles: readonly Profile['id'][];
    readonly seconds: number;
  };
  readonly series: readonly Series[];
  readonly deliveries: readonly Deliveries[];
}

const START: readonly Measure[] = [
  'first-paint',
  'first-map',
  'first-select',
  'early-click',
  'bytes-first-select',
  'ready',
  'acting-longest-task',
  'idle-long-tasks',
];
const USE = (Object.keys(MEASURES) as Measure[]).filter((measure) => !START.includes(measure));
const CORPORA: readonly Setting['corpus'][] = [
  'shipped',
  'synthetic-1k',
  'synthetic-10k',
  'synthetic-100k',
];

function figure(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/** Median (least–most); where values were pooled from many interactions, the 95th percentile instead of the most. */
function cell(series: Series | undefined): string {
  if (!series || series.values.length + series.failures.length === 0) return '–';
  const { length: failed } = series.failures;
  const lost = failed > 0 ? ` (${failed} failed)` : '';
  if (series.values.length === 0) return `failed: ${series.failures[0] ?? ''}`;
  const { count, median, min, p95, max } = spreadOf(series.values);
  if (count === 1 || min === max) return `${figure(median)}${lost}`;
  const most = count >= 20 ? `p95 ${figure(p95)}` : figure(max);
  return `${figure(median)} (${figure(min)}–${most})${lost}`;
}

/** Empty without rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function titleOf(measure: Measure): string {
  const { title, unit } = MEASURES[measure];
  return unit === 'count' || unit === 'share' ? title : `${title}, ${unit}`;
}

function compare(
  { series }: Results,
  measures: readonly Measure[],
  columns: readonly { readonly title: string; readonly setting: Setting }[],
): string {
  const find = (measure: Measure, { subject, profile, corpus }: Setting): Series | undefined =>
    series.find(
      (one) =>
        one.measure === measure &&
        one.subject === subject &&
        one.profile === profile &&
        one.corpus === corpus,
    );
  const rows = measures
    .map((measure) => [
      titleOf(measure),
      ...columns.map(({ setting }) => cell(find(measure, setting))),
    ])
    .filter(([, ...cells]) => cells.some((text) => text !== '–'));
  return table(['', ...columns.map(({ title }) => title)], rows);
}

function columnsOf(
  subjects: readonly Subject[],
  profile: Profile['id'],
): readonly { readonly title: string; readonly setting: Setting }[] {
  return subjects.map(({ id, name }) => ({
    title: name,
    setting: { subject: id, profile, corpus: 'shipped' },
  }));
}

function bytesByPart({ deliveries }: Results): string {
  const rows = MAPS.flatMap(({ id, name }) => {
    const found = deliveries.find(
      ({ subject, profile, corpus }) =>
        subject === id && profile === 'local' && corpus === 'shipped',
    );
    return (found?.files ?? [])
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes }) => [
        name,
        path.replace(/^\/[^/]*\//, '') || 'the page',
        String(bytes),
      ]);
  });
  return table(['page', 'file', 'bytes'], rows);
}

function circumstancesOf({ circumstances: about, options }: Results): string {
  const { versions } = about;
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `One run of \`npm run bench\` on ${about.date.slice(0, 16).replace('T', ' ')} UTC, commit ${about.commit}, ${options.runs} ${options.runs === 1 ? 'repetition' : 'repetitions'}, ${Math.round(options.seconds / 60)} min in all, pages taking turns.`,
    `${about.processor}, ${about.cores} cores, ${about.memoryGB} GB, ${about.system}, Node ${about.node}, ${about.browser}, WebGL by ${about.graphics}; ${libraries.join(', ')}.`,
    `Load of the machine (tasks wanting a core, average of a minute): ${about.loadBefore} before, ${about.loadAfter} after. Above the number of cores, times tell more of the machine than of the pages.`,
    ...(options.note === '' ? [] : [options.note]),
  ].join('\n\n');
}

function verdicts({ series, options }: Results): string {
  const marks = { true: '**met**', false: 'missed', null: '–' } as const;
  return table(
    ['target', 'where', 'measured', ''],
    judge(series, options.profiles).map(({ target, where, measured, met }) => [
      target,
      where,
      measured,
      marks[`${met}`],
    ]),
  );
}

const INTRODUCTION =
  'Every page shows the same 34 provinces, a tooltip on hover and on a click a panel with the same statements, in a window of 1440 × 900. The peers (`bench/peers/`) are written after each library’s own examples and built, compressed and served as the product is. The product also has filters, search, two languages, cities and groupings; the peers have not. What is measured how stands in `bench/README.md`. Cells: median (least–most); of 20 and more interactions the 95th percentile instead of the most. The raw figures are in `performance.json`.';

/** docs/performance.md: everything of one run, in words and tables. */
export function performancePage(results: Results): string {
  const profiles = PROFILES.filter(({ id }) => results.options.profiles.includes(id));
  const scaling = CORPORA.map((corpus) => ({
    title: corpus === 'shipped' ? 'shipped report' : corpus,
    setting: { subject: 'fangyu', profile: 'local', corpus } as const,
  }));
  const scaled = results.series.some(({ corpus }) => corpus !== 'shipped');
  const sections: readonly (readonly [string, string])[] = [
    ['Targets', verdicts(results)],
    ...profiles.map(
      ({ id, name }) =>
        [`Start: ${name}`, compare(results, START, columnsOf([FLOOR, ...MAPS], id))] as const,
    ),
    ...profiles
      .filter(({ line }) => line === null)
      .map(({ id, name }) => [`Use: ${name}`, compare(results, USE, columnsOf(MAPS, id))] as const),
    [
      'With more statements (Fangyu, local)',
      scaled ? compare(results, [...START, ...USE], scaling) : '',
    ],
    ['Bytes until the first region could be selected, by file (local)', bytesByPart(results)],
  ];
  return `${[
    '# How fast it is, beside what people would use instead',
    circumstancesOf(results),
    INTRODUCTION,
    ...sections.flatMap(([heading, body]) => (body === '' ? [] : [`## ${heading}`, body])),
  ].join('\n\n')}\n`;
}
