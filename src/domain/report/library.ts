/** Files are relative to the served folder. */
export interface LibraryEntry {
  /** The name of its folder under `content/`. */
  readonly id: string;
  readonly reportFile: string;
  /** Missing where the report has none. */
  readonly deckFile: string;
}

function entryOf(id: string): LibraryEntry {
  return { id, reportFile: `data/${id}.json`, deckFile: `data/${id}.deck.json` };
}

/** The first one opens at the start. */
export const SHIPPED_REPORTS: readonly [LibraryEntry, ...LibraryEntry[]] = [
  entryOf('two-sessions-2024'),
];
