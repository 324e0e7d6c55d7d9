import type { Browser, Page } from 'playwright';
import type { Profile } from '../profiles.ts';
import type { BenchmarkStep } from '../rehearse.ts';
import type { Delivery, Recorder, BenchmarkSetting } from '../results.ts';
import type { Subject } from '../subjects.ts';

/** All that one measurement needs to know. */
export interface Measuring extends BenchmarkStep {
  readonly browser: Browser;
  /** A page in which pictures are looked at. */
  readonly darkroom: Page;
  readonly probe: string;
  readonly url: string;
  /** See BenchServer. */
  readonly sent: () => readonly Delivery[];
  readonly subject: Subject;
  readonly profile: Profile;
  readonly setting: BenchmarkSetting;
  readonly record: Recorder;
}
