import { readDeckFile } from '../../data/deckFile.ts';
import { fetchDeck } from '../../data/fetchDeck.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { deckFromReport, statementsForDeck } from '../../domain/deck/fromReport.ts';
import type { LinkedReport } from '../../domain/filter.ts';
import { browserDeckStore } from '../../platform/deckStore.ts';
import { wordsOf } from '../wordsOf.ts';
import { useDecks } from '../../state/decks.ts';

/** A first deck from a report, when the words it tells have come; those that do not come are left out. */
export async function makeDeck(linked: LinkedReport): Promise<Deck> {
  await wordsOf(linked.corpus.texts, statementsForDeck(linked));
  return deckFromReport(linked);
}

/** The deck made for a report; without it, one made from the report: who has a room before them can begin. */
export async function loadMadeDeck(linked: LinkedReport): Promise<Deck> {
  const fetched = await fetchDeck();
  const isIts = fetched.ok && fetched.value.report === linked.report.id;
  return isIts ? fetched.value : makeDeck(linked);
}

/** The reader's own deck for a report, as this device kept it; null without one. */
export async function loadOwnDeck({ report }: LinkedReport): Promise<Deck | null> {
  const kept = await browserDeckStore.read(report.id);
  if (kept === null) return null;
  const reading = readDeckFile(JSON.stringify(kept), report.id);
  return reading.ok ? reading.deck : null;
}

/** The deck to be played: the reader's own, or the one that was made. */
export async function loadDeck(linked: LinkedReport): Promise<Deck> {
  return useDecks.getState().own ?? (await loadOwnDeck(linked)) ?? loadMadeDeck(linked);
}
