import { type Start, startLine, type Weighed } from '../scripts/lib/budgets.mjs';
import type { Circumstances } from './machine.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { Options } from './options.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { REMARKS } from './remarks.ts';
import type { ReceivedFiles, Series, BenchmarkSetting } from './results.ts';
import {
  COUNTIES_SUBJECT,
  FLOOR,
  LIBRARY,
  MAPS,
  PRODUCT_SUBJECT,
  type Subject,
} from './subjects.ts';
import { type Column, compare, table } from './tables.ts';
import { judge } from './targets.ts';
import type { Verdict } from './verdict.ts';

/** One run as it is written to performance.json. The names of the fields are those of the published file. */
export interface Results {
  readonly circumstances: Circumstances;
  readonly options: Pick<Options, 'runs' | 'minutes' | 'note'> & {
    readonly profiles: readonly Profile['id'][];
    readonly seconds: number;
  };
  /** False after an interruption; the results of the remaining steps are missing. */
  readonly complete: boolean;
  readonly series: readonly Series[];
  readonly deliveries: readonly ReceivedFiles[];
  /** Renderer of the product's map, by page. */
  readonly renderers: Readonly<Record<string, string>>;
  /** Size of the built product by part, as measured by `npm run budgets`. */
  readonly weight: { readonly weighed: Weighed; readonly most: Start };
}

const START: readonly Measure[] = [
  'first-paint',
  'first-map',
  'first-select',
  'early-click',
  'bytes-first-select',
  'alive',
  'ready',
  'acting-longest-task',
  'idle-long-tasks',
  'camera-jump',
];
const MEMORY: readonly Measure[] = [
  'heap-loaded',
  'nodes-loaded',
  'heap-used',
  'heap-growth',
  'nodes-growth',
  'use-rounds',
];
const IMPORT: readonly Measure[] = ['import-ready', 'import-longest-task'];
const NAMES = Object.keys(MEASURES).filter((name): name is Measure => name in MEASURES);
const USE = NAMES.filter(
  (measure) => ![START, MEMORY, IMPORT].some((others) => others.includes(measure)),
);
const CORPORA: readonly BenchmarkSetting['corpus'][] = [
  'shipped',
  'synthetic-1k',
  'synthetic-10k',
  'synthetic-100k',
];

function columnsOf(subjects: readonly Subject[], profile: Profile['id']): readonly Column[] {
  return subjects.map(({ id, name }) => ({
    title: name,
    setting: { subject: id, profile, corpus: 'shipped' },
  }));
}

function bytesByFile({ deliveries }: Results): string {
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

function bytesByPart({ weight: { weighed, most } }: Results): string {
  const rows = weighed.weights.map(({ part, bytes, budget, start }) => [
    part,
    start ? 'yes' : 'on demand',
    String(bytes),
    String(budget),
  ]);
  const sum = startLine(weighed.start, most);
  return [table(['part', 'needed at the start', 'bytes', 'budget'], rows), sum].join('\n\n');
}

function drawnBy({ renderers }: Results): string {
  const words = { svg: 'SVG', maplibre: 'the map engine (MapLibre GL JS)' } as const;
  const named = (id: Subject['id']): string | null => {
    const drawn = renderers[id];
    if (drawn === undefined) return null;
    return drawn === 'svg' || drawn === 'maplibre' ? words[drawn] : drawn;
  };
  const rendererNames = MAPS.flatMap(({ id, name }) => {
    const drawn = named(id);
    return drawn === null ? [] : [`${name}: ${drawn}`];
  });
  if (rendererNames.length === 0) return '';
  return `Renderer of our map: ${rendererNames.join('; ')}. “${PRODUCT_SUBJECT.name}” is the page at its plain address, which chooses the renderer by the machine; “engine” is the same build opened with \`draw=engine\`.`;
}

function circumstancesOf(results: Results): string {
  const { circumstances: about, options, complete } = results;
  const libraries = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
  return [
    ...(complete ? [] : ['**This run was interrupted. What is missing below was not measured.**']),
    `One run of \`npm run bench\` on ${about.date.slice(0, 16).replace('T', ' ')} UTC, commit ${about.commit}, ${options.runs} ${options.runs === 1 ? 'repetition' : 'repetitions'}, ${Math.round(options.seconds / 60)} min in all, pages taking turns.`,
    `${about.processor}, ${about.cores} cores, ${about.memoryGB} GB, ${about.system}, Node ${about.node}, ${about.browser}, WebGL by ${about.graphics}; ${libraries.join(', ')}.`,
    `Load of the machine (tasks that need a core, average of a minute): ${about.loadBefore} before, ${about.loadAfter} at the end, the benchmark’s own work included. If the load before the run exceeds the number of cores, the times depend more on the machine than on the pages.`,
    drawnBy(results),
    options.note,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function verdictTable(verdicts: readonly Verdict[]): string {
  const marks = { true: '**met**', false: 'missed', null: '–' } as const;
  const met = verdicts.filter((one) => one.met === true).length;
  const missedCount = verdicts.filter((one) => one.met === false).length;
  const rows = verdicts.map((one) => [one.target, one.where, one.measured, marks[`${one.met}`]]);
  const open = verdicts.length - met - missedCount;
  return [
    `${met} met, ${missedCount} missed${open > 0 ? `, ${open} not measured` : ''}.`,
    table(['target', 'where', 'measured', ''], rows),
  ].join('\n\n');
}

/** The reasons why targets are missed, each once. */
function explainMissed(verdicts: readonly Verdict[]): string {
  const keys = new Set(verdicts.filter(({ met }) => met === false).map(({ key }) => key));
  return [...keys]
    .map((key) => {
      const names = new Set(
        verdicts.filter((one) => one.key === key && one.met === false).map(({ target }) => target),
      );
      return `- *${[...names].join('; ')}*: ${REMARKS[key] ?? 'not explained yet.'}`;
    })
    .join('\n');
}

const INTRODUCTION =
  'Every page shows the same 34 provinces, a tooltip on hover and on a click a panel with the same statements, in a window of 1440 × 900. The peers (`bench/peers/`) are written after each library’s own examples and built, compressed and served as the product is. The product also has filters, search, two languages, cities and groupings; the peers do not. `bench/README.md` describes the method. Cells: median (minimum–maximum); from 20 interactions on, the 95th percentile instead of the maximum. The raw figures are in `performance.json`.';

/** The text of docs/performance.md: all results of one run. */
export function performancePage(results: Results): string {
  const { series, options } = results;
  const profiles = PROFILES.filter(({ id }) => options.profiles.includes(id));
  const verdicts = judge(series, options.profiles);
  const scaling = CORPORA.map((corpus) => ({
    title: corpus === 'shipped' ? 'shipped report' : corpus,
    setting: { subject: 'fangyu', profile: 'local', corpus } as const,
  }));
  const scaled = series.some(({ corpus }) => corpus !== 'shipped');
  const withCounties = series.some(({ subject }) => subject === COUNTIES_SUBJECT.id);
  const sections: readonly (readonly [string, string])[] = [
    ['Targets', verdictTable(verdicts)],
    ['Where targets are missed', explainMissed(verdicts)],
    ...profiles.map(
      ({ id, name }) =>
        [`Start: ${name}`, compare(series, START, columnsOf([FLOOR, ...MAPS], id))] as const,
    ),
    ...profiles
      .filter(({ line }) => line === null)
      .map(({ id, name }) => [`Use: ${name}`, compare(series, USE, columnsOf(MAPS, id))] as const),
    [
      'With the layer of counties, 2,891 of them (local)',
      withCounties
        ? compare(series, USE, columnsOf([PRODUCT_SUBJECT, COUNTIES_SUBJECT], 'local'))
        : '',
    ],
    [
      `Memory: after loading, and after ${options.minutes} min of scripted use in one tab each (local)`,
      compare(series, MEMORY, columnsOf(MAPS, 'local')),
    ],
    [
      'With more statements (Fangyu, local)',
      scaled ? compare(series, [...START, ...USE, ...MEMORY], scaling) : '',
    ],
    [
      'Import of a workbook with 5,000 statements (local)',
      compare(series, IMPORT, columnsOf([PRODUCT_SUBJECT, LIBRARY], 'local')),
    ],
    ['Bytes by part (brotli)', bytesByPart(results)],
    ['Bytes until the first region could be selected, by file (local)', bytesByFile(results)],
  ];
  return `${[
    '# Performance compared with other map libraries',
    circumstancesOf(results),
    INTRODUCTION,
    ...sections.flatMap(([heading, body]) => (body === '' ? [] : [`## ${heading}`, body])),
  ].join('\n\n')}\n`;
}
