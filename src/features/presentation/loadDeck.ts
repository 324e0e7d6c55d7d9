import type { LibraryEntry } from '../../domain/report/library.ts';
import type { AppState } from '../../state/appStore.ts';
import { readSavedDeck } from '../../data/readDeckFile.ts';
import { fetchDeck } from '../../data/fetchDeck.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import type { DeckProblem } from '../../domain/deck/deckProblem.ts';
import { deckFromReport, statementsForDeck } from '../../domain/deck/deckFromReport.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { browserDeckStore, type DeckStore } from '../../platform/deckStore.ts';
import { waitForTexts } from '../../data/waitForTexts.ts';

/** Generates a deck from a report after loading the texts it needs. Statements without a text are left out. */
export async function createDeckFromReport(linked: LinkedReport): Promise<Deck> {
  await waitForTexts(linked.corpus.texts, statementsForDeck(linked));
  return deckFromReport(linked);
}

/** The deck that comes with a report, else one generated from the report. */
export async function loadReportDeck(report: LibraryEntry, linked: LinkedReport): Promise<Deck> {
  if (report.deckFile === null) return createDeckFromReport(linked);
  const fetched = await fetchDeck(report.deckFile);
  const belongsToReport = fetched.ok && fetched.value.report === linked.report.id;
  return belongsToReport ? fetched.value : createDeckFromReport(linked);
}

export type SavedUserDeck = { readonly revision: number } & (
  | { readonly kind: 'none' }
  /** The deck may have no scenes. */
  | { readonly kind: 'deck'; readonly deck: Deck }
  /** `stored` is the unchanged value, which the user can save for a version that reads it. */
  | { readonly kind: 'unreadable'; readonly problem: DeckProblem; readonly stored: unknown }
);

export async function loadUserDeck(
  { report }: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<SavedUserDeck> {
  const { value, revision } = await device.read(report.id);
  if (value === null) return { kind: 'none', revision };
  const reading = readSavedDeck(value, report.id);
  return reading.ok
    ? { kind: 'deck', deck: reading.deck, revision }
    : { kind: 'unreadable', problem: reading.problem, stored: value, revision };
}

/**
 * The deck to play: the user's own where it has scenes, else the report's. While the user edits,
 * and where an edit could not be stored, it is the deck of this window, else that of the device.
 */
export async function loadDeck(
  { userDeck, report, presentation }: Pick<AppState, 'userDeck' | 'report' | 'presentation'>,
  linked: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<Deck> {
  const isOfWindow = presentation.isEditing || userDeck.unsaved !== null;
  const saved =
    isOfWindow && userDeck.deck
      ? ({ kind: 'deck', deck: userDeck.deck } as const)
      : await loadUserDeck(linked, device);
  const hasScenes = saved.kind === 'deck' && saved.deck.scenes.length > 0;
  return hasScenes ? saved.deck : loadReportDeck(report, linked);
}
