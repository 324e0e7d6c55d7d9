import type { Corpus } from './corpus/write.ts';
import type { Measure } from './measures.ts';
import type { Profile } from './profiles.ts';
import type { Subject } from './subjects.ts';

/** Which page, on which machine and line, with which report. */
export interface BenchmarkSetting {
  readonly subject: Subject['id'];
  readonly profile: Profile['id'];
  readonly corpus: Corpus | 'shipped';
}

/** All values of one measure in one setting, over all runs. */
export interface Series extends BenchmarkSetting {
  readonly measure: Measure;
  readonly values: readonly number[];
  /** Why a value is missing, once for every one that is. */
  readonly failures: readonly string[];
}

/** Bytes of one file that had arrived by the time the first region could be selected. */
export interface Delivery {
  readonly path: string;
  readonly bytes: number;
}

export interface Deliveries extends BenchmarkSetting {
  readonly files: readonly Delivery[];
}

export interface Recorder {
  readonly add: (setting: BenchmarkSetting, measure: Measure, ...values: readonly number[]) => void;
  /** Runs `work`; what it throws becomes a failure of `measures`, and the run goes on. */
  readonly attempt: (
    setting: BenchmarkSetting,
    measures: readonly Measure[],
    work: () => Promise<void>,
  ) => Promise<void>;
  /** Keeps what was delivered; a later run's replaces an earlier one's. */
  readonly deliver: (deliveries: Deliveries) => void;
  /** Notes what drew the product's map. */
  readonly drew: (setting: BenchmarkSetting, renderer: string) => void;
  readonly series: () => readonly Series[];
  /** What drew the map, by page. */
  readonly renderers: () => Readonly<Record<string, string>>;
  readonly deliveries: () => readonly Deliveries[];
}

function keyOf({ subject, profile, corpus }: BenchmarkSetting, measure = ''): string {
  return [subject, profile, corpus, measure].join(' ');
}

/**
 * @param complain hears of every failure at once
 * @param alive false once nothing more can be measured: the failure then ends the run
 */
export function createRecorder(
  complain: (sentence: string) => void,
  alive: () => boolean,
): Recorder {
  const all = new Map<string, Series & { values: number[]; failures: string[] }>();
  const delivered = new Map<string, Deliveries>();
  const drawnBy = new Map<string, string>();
  const seriesOf = ({ subject, profile, corpus }: BenchmarkSetting, measure: Measure) => {
    const key = keyOf({ subject, profile, corpus }, measure);
    const known = all.get(key);
    if (known) return known;
    const made = { subject, profile, corpus, measure, values: [], failures: [] };
    all.set(key, made);
    return made;
  };
  return {
    add: (setting, measure, ...values) => seriesOf(setting, measure).values.push(...values),
    attempt: async (setting, measures, work) => {
      try {
        await work();
      } catch (error) {
        if (!alive()) throw new Error('The browser was closed while it was measured.');
        const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
        complain(`${keyOf(setting)}: ${reason ?? 'failed'}`);
        for (const measure of measures)
          seriesOf(setting, measure).failures.push(reason ?? 'failed');
      }
    },
    deliver: (deliveries) => void delivered.set(keyOf(deliveries), deliveries),
    drew: ({ subject }, renderer) => void drawnBy.set(subject, renderer),
    renderers: () => Object.fromEntries(drawnBy),
    series: () => [...all.values()],
    deliveries: () => [...delivered.values()],
  };
}
