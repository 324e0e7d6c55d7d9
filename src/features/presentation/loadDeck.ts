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

/** A first deck from a report, when the words it tells have come; those that do not come are left out. */
export async function createDeckFromReport(linked: LinkedReport): Promise<Deck> {
  await waitForTexts(linked.corpus.texts, statementsForDeck(linked));
  return deckFromReport(linked);
}

/** The deck made for a report; without it, one made from the report: who has a room before them can begin. */
export async function loadReportDeck(report: LibraryEntry, linked: LinkedReport): Promise<Deck> {
  const fetched = await fetchDeck(report.deckFile);
  const isIts = fetched.ok && fetched.value.report === linked.report.id;
  return isIts ? fetched.value : createDeckFromReport(linked);
}

/** What this device kept of the reader's own, and whether this version can read it. */
export type UserDeck =
  | { readonly kind: 'none' }
  /** It may have no scene. */
  | { readonly kind: 'deck'; readonly deck: Deck }
  /** `kept` as it is: somebody may want it for a version that reads it. */
  | { readonly kind: 'unreadable'; readonly problem: DeckProblem; readonly stored: unknown };

/** The reader's own deck for a report, as `device` kept it. */
export async function loadUserDeck(
  { report }: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<UserDeck> {
  const stored = await device.read(report.id);
  if (stored === null) return { kind: 'none' };
  const reading = readSavedDeck(stored, report.id);
  return reading.ok
    ? { kind: 'deck', deck: reading.deck }
    : { kind: 'unreadable', problem: reading.problem, stored };
}

/** The deck to be played: the reader's own, or, where that has nothing to play, the one that was made. */
export async function loadDeck(
  { userDeck, report }: Pick<AppState, 'userDeck' | 'report'>,
  linked: LinkedReport,
  device: DeckStore = browserDeckStore,
): Promise<Deck> {
  const own = userDeck.deck
    ? ({ kind: 'deck', deck: userDeck.deck } as const)
    : await loadUserDeck(linked, device);
  const isPlayed = own.kind === 'deck' && own.deck.scenes.length > 0;
  return isPlayed ? own.deck : loadReportDeck(report, linked);
}
