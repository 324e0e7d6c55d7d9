import { fetchDeck } from '../../data/fetchDeck.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { deckFromReport } from '../../domain/deck/fromReport.ts';
import type { LinkedReport } from '../../domain/filter.ts';

/** The deck made for a report; without it, one made from the report: who has a room before them can begin. */
export async function loadDeck(linked: LinkedReport): Promise<Deck> {
  const fetched = await fetchDeck();
  const isIts = fetched.ok && fetched.value.report === linked.report.id;
  return isIts ? fetched.value : deckFromReport(linked);
}
