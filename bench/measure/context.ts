import type { Browser, Page } from 'playwright';
import type { Aim } from '../aims.ts';
import type { Profile } from '../profiles.ts';
import type { Delivery, Recorder, Setting } from '../results.ts';

/** All that one measurement needs to know. */
export interface Measuring {
  readonly browser: Browser;
  /** A page in which pictures are looked at. */
  readonly darkroom: Page;
  readonly probe: string;
  readonly url: string;
  /** See BenchServer. */
  readonly sent: () => readonly Delivery[];
  readonly profile: Profile;
  readonly setting: Setting;
  readonly record: Recorder;
  /** The first is Henan, where it could be hit. */
  readonly aims: readonly Aim[];
  /** On the page, see landAndSea.ts. */
  readonly land: readonly (readonly [number, number])[];
  readonly sea: readonly (readonly [number, number])[];
}
