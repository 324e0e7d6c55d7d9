import type { Measure } from './measures.ts';
import type { Profile } from './profiles.ts';
import type { Setting, Series } from './results.ts';
import { median, quantile } from './stats.ts';

/** One line of the table of targets, as measured. */
export interface Verdict {
  readonly target: string;
  readonly where: string;
  /** What was compared, both sides, in words. */
  readonly measured: string;
  /** Null when a figure is missing. */
  readonly met: boolean | null;
}

/** Looks figures up in one run's series. */
interface Figures {
  readonly median: (setting: Setting, measure: Measure) => number | null;
  readonly p95: (setting: Setting, measure: Measure) => number | null;
  readonly max: (setting: Setting, measure: Measure) => number | null;
}

function figuresOf(series: readonly Series[]): Figures {
  const read =
    (summarise: (values: readonly number[]) => number) =>
    (setting: Setting, measure: Measure): number | null => {
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
    median: read(median),
    p95: read((values) => quantile(values, 0.95)),
    max: read((values) => Math.max(...values)),
  };
}

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Whether `ours` is at most `share` of `theirs`. */
export function atMostShare(
  target: string,
  where: string,
  share: number,
  ours: number | null,
  theirs: number | null,
): Verdict {
  if (ours === null || theirs === null)
    return { target, where, measured: 'not measured', met: null };
  const measured = `${round(ours)} against ${round(theirs)}: ${(ours / theirs).toFixed(2)} ×`;
  return { target, where, measured, met: ours <= share * theirs };
}

/** Whether `ours` is at most `most`. */
export function atMost(
  target: string,
  where: string,
  most: number,
  ours: number | null,
  unit: string,
): Verdict {
  if (ours === null) return { target, where, measured: 'not measured', met: null };
  return { target, where, measured: `${round(ours)} ${unit}`, met: ours <= most };
}

/** The targets of the product's speed, judged by medians of one run. */
export function judge(series: readonly Series[], profiles: readonly Profile['id'][]): Verdict[] {
  const { median: of, max } = figuresOf(series);
  const at = (
    subject: Setting['subject'],
    profile: Profile['id'] = 'local',
    corpus: Setting['corpus'] = 'shipped',
  ): Setting => ({ subject, profile, corpus });
  const largest = at('fangyu', 'local', 'synthetic-100k');
  const starts = profiles.flatMap((profile): Verdict[] => {
    const us = at('fangyu', profile);
    const map = of(us, 'first-map');
    const select = of(us, 'first-select');
    return [
      atMostShare(
        'first map ≤ 1.5 × empty page',
        profile,
        1.5,
        map,
        of(at('empty', profile), 'first-paint'),
      ),
      atMostShare(
        'first map ≤ 0.5 × Leaflet',
        profile,
        0.5,
        map,
        of(at('leaflet', profile), 'first-map'),
      ),
      atMostShare(
        'selectable ≤ 0.9 × Leaflet',
        profile,
        0.9,
        select,
        of(at('leaflet', profile), 'first-select'),
      ),
      atMostShare(
        'selectable ≤ 0.6 × ECharts',
        profile,
        0.6,
        select,
        of(at('echarts', profile), 'first-select'),
      ),
      atMostShare(
        'selectable ≤ 0.3 × MapLibre',
        profile,
        0.3,
        select,
        of(at('maplibre', profile), 'first-select'),
      ),
      atMost(
        'start: no task over 50 ms while pointing',
        profile,
        50,
        max(us, 'acting-longest-task'),
        'ms',
      ),
      atMost('no long task after the start', profile, 0, max(us, 'idle-long-tasks'), ''),
      early(us, profile, of(us, 'early-click')),
    ];
  });
  return [
    ...starts,
    atMost(
      'bytes until selectable ≤ 150 kB',
      'local',
      150,
      of(at('fangyu'), 'bytes-first-select'),
      'kB',
    ),
    atMost('click ≤ 8 ms of script', 'shipped report', 8, of(at('fangyu'), 'click-script'), 'ms'),
    atMost(
      'click ≤ 30 ms of script',
      'CPU 4× slower',
      30,
      of(at('fangyu', 'cpu4'), 'click-script'),
      'ms',
    ),
    atMost('click ≤ 16 ms of script', '100,000 statements', 16, of(largest, 'click-script'), 'ms'),
    atMost('hover ≤ 2 ms of script', 'shipped report', 2, of(at('fangyu'), 'hover-script'), 'ms'),
    atMost('filter ≤ 8 ms of script', 'shipped report', 8, of(at('fangyu'), 'filter-script'), 'ms'),
    atMost(
      'filter ≤ 16 ms of script',
      '100,000 statements',
      16,
      of(largest, 'filter-script'),
      'ms',
    ),
    atMost(
      'filter: no task over 50 ms',
      'shipped report',
      50,
      max(at('fangyu'), 'filter-longest-task'),
      'ms',
    ),
    atMostShare(
      'selectable with 100,000 statements ≤ 1.5 × shipped',
      'local',
      1.5,
      of(largest, 'first-select'),
      of(at('fangyu'), 'first-select'),
    ),
    atMost('heap growth ≤ 5 %', 'local', 5, of(at('fangyu'), 'heap-growth'), '%'),
  ];
}

function early(setting: Setting, where: string, share: number | null): Verdict {
  const target = `a click at the first content is answered (${setting.subject})`;
  if (share === null) return { target, where, measured: 'not measured', met: null };
  return {
    target,
    where,
    measured: share === 1 ? 'every time' : 'not every time',
    met: share === 1,
  };
}
