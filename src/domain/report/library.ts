import type { Bilingual } from '../language.ts';

/** `device`: in the storage of this browser. `site`: beside the built app. `together`: joined from several. */
export type LibrarySource = 'shipped' | 'site' | 'device' | 'together';

/** In the id of reports that are shown together, and so in the address. */
const SEPARATOR = ',';

/** The ids of one report, or of those that are shown together. */
export function reportIds(id: string): readonly string[] {
  return id.split(SEPARATOR);
}

/** The id of reports that are shown together, in this order. */
export function togetherId(ids: readonly string[]): string {
  return ids.join(SEPARATOR);
}

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
