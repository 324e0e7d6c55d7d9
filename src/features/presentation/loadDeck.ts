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
  const fetched = await fetchDeck(report.deckFile);
  const belongsToReport = fetched.ok && fetched.value.report === linked.report.id;
  return belongsToReport ? fetched.value : createDeckFromReport(linked);
}

type SavedUserDeck =
  | { readonly kind: 'none' }
  /** The deck may have no scenes. */
  | { readonly kind: 'deck'; readonly deck: Deck }
  /** `stored` is the unchanged value, which the user can save for a version that reads it. */
  | { readonly kind: 'unreadable'; readonly problem: DeckProblem; readonly stored: unknown };

export async function loadUserDeck(
  { report }: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<SavedUserDeck> {
  const stored = await device.read(report.id);
  if (stored === null) return { kind: 'none' };
  const reading = readSavedDeck(stored, report.id);
  return reading.ok
    ? { kind: 'deck', deck: reading.deck }
    : { kind: 'unreadable', problem: reading.problem, stored };
}

/** The deck to play: the user's own where it has scenes, else the report's. */
export async function loadDeck(
  { userDeck, report }: Pick<AppState, 'userDeck' | 'report'>,
  linked: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<Deck> {
  const saved = userDeck.deck
    ? ({ kind: 'deck', deck: userDeck.deck } as const)
    : await loadUserDeck(linked, device);
  const hasScenes = saved.kind === 'deck' && saved.deck.scenes.length > 0;
  return hasScenes ? saved.deck : loadReportDeck(report, linked);
}
