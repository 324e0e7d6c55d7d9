/** A machine as the developer tools of Chromium simulate it, and a line as line.ts simulates it. */
export interface Profile {
  readonly id: 'local' | 'cpu4' | '9mbps' | '1.6mbps-cpu4';
  readonly name: string;
  /** How many times slower the main thread runs. */
  readonly slowdown: number;
  /** Null for an unlimited line. */
  readonly line: { readonly megabitsPerSecond: number; readonly latencyMs: number } | null;
}

export const LOCAL: Profile = { id: 'local', name: 'local', slowdown: 1, line: null };

export const PROFILES: readonly Profile[] = [
  LOCAL,
  { id: 'cpu4', name: 'CPU 4× slower', slowdown: 4, line: null },
  {
    id: '9mbps',
    name: '9 Mbps, 85 ms',
    slowdown: 1,
    line: { megabitsPerSecond: 9, latencyMs: 85 },
  },
  {
    id: '1.6mbps-cpu4',
    name: '1.6 Mbps, 150 ms, CPU 4× slower',
    slowdown: 4,
    line: { megabitsPerSecond: 1.6, latencyMs: 150 },
  },
];
