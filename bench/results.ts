import type { Corpus } from './corpus/write.ts';
import type { Measure } from './measures.ts';
import type { Profile } from './profiles.ts';
import type { Subject } from './subjects.ts';

/** The page, the machine with its line, and the report. */
export interface BenchmarkSetting {
  readonly subject: Subject['id'];
  readonly profile: Profile['id'];
  readonly corpus: Corpus | 'shipped';
}

/** All values of one measure in one setting, over all runs. */
export interface Series extends BenchmarkSetting {
  readonly measure: Measure;
  readonly values: readonly number[];
  /** The reason for every missing value. */
  readonly failures: readonly string[];
}

/** A file that had arrived, in part or whole, by the time the first region could be selected. */
export interface ReceivedFile {
  readonly path: string;
  readonly bytes: number;
}

export interface ReceivedFiles extends BenchmarkSetting {
  readonly files: readonly ReceivedFile[];
}

export interface Recorder {
  readonly add: (setting: BenchmarkSetting, measure: Measure, ...values: readonly number[]) => void;
  /** Runs `work`. An error becomes a failure of `measures`, and the run continues. */
  readonly attempt: (
    setting: BenchmarkSetting,
    measures: readonly Measure[],
    work: () => Promise<void>,
  ) => Promise<void>;
  /** Stores the received files of a setting; a later run replaces an earlier one. */
  readonly addFiles: (received: ReceivedFiles) => void;
  /** Stores the renderer of the product's map. */
  readonly addRenderer: (setting: BenchmarkSetting, renderer: string) => void;
  readonly series: () => readonly Series[];
  /** Renderer of the map, by page. */
  readonly renderers: () => Readonly<Record<string, string>>;
  readonly files: () => readonly ReceivedFiles[];
}

function keyOf({ subject, profile, corpus }: BenchmarkSetting, measure = ''): string {
  return [subject, profile, corpus, measure].join(' ');
}

/**
 * @param onFailure called at once for every failure
 * @param isBrowserOpen when it returns false nothing more can be measured, and a failure ends the run
 */
export function createRecorder(
  onFailure: (sentence: string) => void,
  isBrowserOpen: () => boolean,
): Recorder {
  const all = new Map<string, Series & { values: number[]; failures: string[] }>();
  const filesBySetting = new Map<string, ReceivedFiles>();
  const drawnBy = new Map<string, string>();
  const seriesOf = ({ subject, profile, corpus }: BenchmarkSetting, measure: Measure) => {
    const key = keyOf({ subject, profile, corpus }, measure);
    const existing = all.get(key);
    if (existing) return existing;
    const created = { subject, profile, corpus, measure, values: [], failures: [] };
    all.set(key, created);
    return created;
  };
  return {
    add: (setting, measure, ...values) => seriesOf(setting, measure).values.push(...values),
    attempt: async (setting, measures, work) => {
      try {
        await work();
      } catch (error) {
        if (!isBrowserOpen()) throw new Error('The browser was closed while it was measured.');
        const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
        onFailure(`${keyOf(setting)}: ${reason ?? 'failed'}`);
        for (const measure of measures)
          seriesOf(setting, measure).failures.push(reason ?? 'failed');
      }
    },
    addFiles: (received) => void filesBySetting.set(keyOf(received), received),
    addRenderer: ({ subject }, renderer) => void drawnBy.set(subject, renderer),
    renderers: () => Object.fromEntries(drawnBy),
    series: () => [...all.values()],
    files: () => [...filesBySetting.values()],
  };
}
