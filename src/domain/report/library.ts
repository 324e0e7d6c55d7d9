/** A report that can be opened, with its files relative to the served folder. */
export interface LibraryEntry {
  /** The name of its folder under `content/`. */
  readonly id: string;
  readonly reportFile: string;
  /** The deck made for it, loaded when the user presents; missing where the report has none. */
  readonly deckFile: string;
}

/** @param id the name of a report's folder under `content/` */
function entryOf(id: string): LibraryEntry {
  return { id, reportFile: `data/${id}.json`, deckFile: `data/${id}.deck.json` };
}

/** The reports that ship with the product. The first one opens at the start. */
export const SHIPPED_REPORTS: readonly [LibraryEntry, ...LibraryEntry[]] = [
  entryOf('two-sessions-2024'),
];
