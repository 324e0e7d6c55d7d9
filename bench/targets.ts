import type { Measure } from './measures.ts';
import { PROFILES, type Profile } from './profiles.ts';
import type { Series, BenchmarkSetting } from './results.ts';
import { median } from './stats.ts';
import { ENGINE_SUBJECT, LIBRARY } from './subjects.ts';
import { always, atMost, atMostShare, type Verdict } from './verdict.ts';

/** Finds a figure in the series of one run; null when it was not measured. */
type FigureLookup = (setting: BenchmarkSetting, measure: Measure) => number | null;

/** Allowed jump, because the two renderers round a coast to pixels in different ways. */
const MAX_JUMP_PX = 1;

function createLookups(series: readonly Series[]): {
  readonly of: FigureLookup;
  readonly max: FigureLookup;
  readonly min: FigureLookup;
} {
  const read =
    (summarise: (values: readonly number[]) => number): FigureLookup =>
    (setting, measure) => {
      const found = series.find(
        (one) =>
          one.subject === setting.subject &&
          one.profile === setting.profile &&
          one.corpus === setting.corpus &&
          one.measure === measure,
      );
      return found && found.values.length > 0 ? summarise(found.values) : null;
    };
  return {
    of: read(median),
    max: read((values) => Math.max(...values)),
    min: read((values) => Math.min(...values)),
  };
}

function at(
  subject: BenchmarkSetting['subject'],
  profile: Profile['id'] = 'local',
  corpus: BenchmarkSetting['corpus'] = 'shipped',
): BenchmarkSetting {
  return { subject, profile, corpus };
}

const LARGEST = at('fangyu', 'local', 'synthetic-100k');
const PRODUCT_PAGES = [
  { subject: 'fangyu', suffix: '' },
  { subject: ENGINE_SUBJECT.id, suffix: ', engine' },
] as const;

type Lookups = ReturnType<typeof createLookups>;

/** The targets for the start of the page, in one profile. */
function targetsOfStart({ of, max, min }: Lookups, profile: Profile['id']): Verdict[] {
  const where = PROFILES.find(({ id }) => id === profile)?.name ?? profile;
  const us = at('fangyu', profile);
  const map = of(us, 'first-map');
  const select = of(us, 'first-select');
  const peer = (subject: BenchmarkSetting['subject'], measure: Measure) =>
    of(at(subject, profile), measure);
  return [
    atMostShare(
      { key: 'map-floor', target: 'first map ≤ 1.5 × empty page', where },
      1.5,
      map,
      peer('empty', 'first-paint'),
    ),
    atMostShare(
      { key: 'map-leaflet', target: 'first map ≤ 0.5 × Leaflet', where },
      0.5,
      map,
      peer('leaflet', 'first-map'),
    ),
    atMostShare(
      { key: 'select-leaflet', target: 'selectable ≤ 0.9 × Leaflet', where },
      0.9,
      select,
      peer('leaflet', 'first-select'),
    ),
    atMostShare(
      { key: 'select-echarts', target: 'selectable ≤ 0.6 × ECharts', where },
      0.6,
      select,
      peer('echarts', 'first-select'),
    ),
    atMostShare(
      { key: 'select-maplibre', target: 'selectable ≤ 0.3 × MapLibre', where },
      0.3,
      select,
      peer('maplibre', 'first-select'),
    ),
    always(
      { key: 'early-click', target: 'a click at the first content is answered', where },
      min(us, 'early-click'),
    ),
    ...PRODUCT_PAGES.flatMap(({ subject, suffix }) => [
      atMost(
        {
          key: 'take-over-tasks' as const,
          target: 'no task over 50 ms while acting',
          where: `${where}${suffix}`,
        },
        50,
        max(at(subject, profile), 'acting-longest-task'),
        'ms',
      ),
      atMost(
        {
          key: 'idle' as const,
          target: 'no task over 50 ms once the map is idle',
          where: `${where}${suffix}`,
        },
        0,
        max(at(subject, profile), 'idle-long-tasks'),
        '',
      ),
    ]),
  ];
}

/** The targets for the use of the page. */
function targetsOfUse({ of, max }: Lookups): Verdict[] {
  return [
    ...PRODUCT_PAGES.flatMap(({ subject, suffix }) => {
      const where = `shipped report${suffix}`;
      const us = at(subject);
      return [
        atMost(
          { key: 'click', target: 'click ≤ 8 ms of script', where },
          8,
          of(us, 'click-script'),
          'ms',
        ),
        atMost(
          { key: 'click', target: 'click ≤ 30 ms of script', where: `CPU 4× slower${suffix}` },
          30,
          of(at(subject, 'cpu4'), 'click-script'),
          'ms',
        ),
        atMost(
          { key: 'hover', target: 'hover ≤ 2 ms of script', where },
          2,
          of(us, 'hover-script'),
          'ms',
        ),
        atMost(
          { key: 'filter', target: 'filter keystroke ≤ 8 ms of main thread', where },
          8,
          of(us, 'filter-task'),
          'ms',
        ),
        atMost(
          { key: 'filter-longest', target: 'filter keystroke: no task over 50 ms', where },
          50,
          max(us, 'filter-longest-task'),
          'ms',
        ),
      ];
    }),
    atMost(
      {
        key: 'take-over-jump',
        target: 'the picture does not jump (≤ 1 px)',
        where: 'local, engine',
      },
      MAX_JUMP_PX,
      max(at(ENGINE_SUBJECT.id), 'camera-jump'),
      'px',
    ),
    ...(['hover-task', 'click-task'] as const).map((measure) =>
      atMostShare(
        {
          key: 'counties',
          target: `${measure === 'hover-task' ? 'hover' : 'click'} with counties ≤ 1.5 × provinces`,
          where: 'main thread, local',
        },
        1.5,
        of(at('fangyu-counties'), measure),
        of(at('fangyu'), measure),
      ),
    ),
    ...PRODUCT_PAGES.map(({ subject, suffix }) =>
      atMost(
        { key: 'growth', target: 'heap growth in use ≤ 5 %', where: `local${suffix}` },
        5,
        of(at(subject), 'heap-growth'),
        '%',
      ),
    ),
  ];
}

/** The targets with 100,000 statements. */
function targetsOfSize({ of, max }: Lookups): Verdict[] {
  const where = '100,000 statements';
  return [
    atMostShare(
      { key: 'size', target: 'selectable ≤ 1.5 × shipped report', where },
      1.5,
      of(LARGEST, 'first-select'),
      of(at('fangyu'), 'first-select'),
    ),
    atMost(
      { key: 'click', target: 'click ≤ 16 ms of script', where },
      16,
      of(LARGEST, 'click-script'),
      'ms',
    ),
    atMost(
      { key: 'filter', target: 'filter keystroke ≤ 16 ms of main thread', where },
      16,
      of(LARGEST, 'filter-task'),
      'ms',
    ),
    atMost(
      { key: 'filter-longest', target: 'filter keystroke: no task over 50 ms', where },
      50,
      max(LARGEST, 'filter-longest-task'),
      'ms',
    ),
  ];
}

/** The targets for the import of a workbook. */
function targetsOfImport({ of, max }: Lookups): Verdict[] {
  const where = '5,000 statements';
  return [
    atMost(
      { key: 'import-tasks', target: 'import of a workbook: no task over 50 ms', where },
      50,
      max(at('fangyu'), 'import-longest-task'),
      'ms',
    ),
    atMostShare(
      { key: 'import', target: 'import of a workbook ≤ 2 × reading it with hucre alone', where },
      2,
      of(at('fangyu'), 'import-ready'),
      of(at(LIBRARY.id), 'import-ready'),
    ),
  ];
}

/** Judges all targets by the medians of one run, or by the worst value for what must never happen. */
export function judge(series: readonly Series[], profiles: readonly Profile['id'][]): Verdict[] {
  const lookups = createLookups(series);
  return [
    ...profiles.flatMap((profile) => targetsOfStart(lookups, profile)),
    atMost(
      { key: 'bytes', target: 'bytes until selectable ≤ 150 kB', where: 'local' },
      150,
      lookups.of(at('fangyu'), 'bytes-first-select'),
      'kB',
    ),
    ...targetsOfUse(lookups),
    ...targetsOfSize(lookups),
    ...targetsOfImport(lookups),
  ];
}
