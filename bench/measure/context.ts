import type { Browser, Page } from 'playwright';
import type { Profile } from '../profiles.ts';
import type { PagePositions } from '../dryRun.ts';
import type { ReceivedFile, Recorder, BenchmarkSetting } from '../results.ts';
import type { Subject } from '../subjects.ts';

/** The inputs of one measurement. */
export interface MeasureContext extends PagePositions {
  readonly browser: Browser;
  /** A page that decodes pictures. */
  readonly imagePage: Page;
  readonly probe: string;
  readonly url: string;
  /** See BenchServer. */
  readonly takeSentFiles: () => readonly ReceivedFile[];
  readonly subject: Subject;
  readonly profile: Profile;
  readonly setting: BenchmarkSetting;
  readonly record: Recorder;
}
