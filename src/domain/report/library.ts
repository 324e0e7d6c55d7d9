import type { Bilingual } from '../language.ts';

/** `device`: in the storage of this browser. `site`: beside the built app. */
export type LibrarySource = 'shipped' | 'site' | 'device';

/** Files are relative to the served folder. */
export interface LibraryEntry {
  /** For a shipped report, the name of its folder under `content/`. */
  readonly id: string;
  /** As in the report. */
  readonly short: Bilingual;
  readonly source: LibrarySource;
  /** Null for a report on the device. */
  readonly reportFile: string | null;
  /** Null for a report without a deck. */
  readonly deckFile: string | null;
}

/** Opens where the address names no report. */
export const FIRST_REPORT = {
  id: 'two-sessions-2024',
  short: { zh: '2024年全国两会', en: '2024 Two Sessions' },
  source: 'shipped',
  reportFile: 'data/two-sessions-2024.json',
  deckFile: 'data/two-sessions-2024.deck.json',
} as const satisfies LibraryEntry;

const PLANS = {
  id: 'regional-plans-2014-2025',
  short: { zh: '国家区域规划', en: 'Regional plans' },
  source: 'shipped',
  reportFile: 'data/regional-plans-2014-2025.json',
  deckFile: null,
} as const satisfies LibraryEntry;

export const SHIPPED_REPORTS: readonly LibraryEntry[] = [FIRST_REPORT, PLANS];
