import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import { type Timings, withPracticedPlan } from '../../../domain/deck/practice.ts';
import { browserDeckStore, type DeckStore } from '../../../platform/deckStore.ts';
import type { AppStore } from '../../../state/appStore.ts';
import { loadReportDeck, loadUserDeck } from '../loadDeck.ts';
import { putOn } from '../show.ts';

/** `unreadable`: this version cannot read the user's deck, which stays as it is. */
export type PlanResult = 'saved' | 'denied' | 'full' | 'outdated' | 'unreadable';

/** Writes the practised times into the user's own deck, which is made from the report's where there is none. */
export async function takeOverPlan(
  store: AppStore,
  timings: Timings,
  device: DeckStore = browserDeckStore,
): Promise<PlanResult> {
  const { linked, report } = store.getState();
  if (!linked) return 'unreadable';
  const saved = await loadUserDeck(linked, device);
  if (saved.kind === 'unreadable') return 'unreadable';
  const hasOwn = saved.kind === 'deck' && saved.deck.scenes.length > 0;
  const deck = hasOwn ? saved.deck : await loadReportDeck(report, linked);
  const planned = withPracticedPlan(deck, timings);
  const result = await device.write(linked.report.id, toDeckFile(planned), saved.revision + 1);
  const { show, deck: played } = store.getState().presentation;
  // The plan is not shown to the audience: the other windows need it at their next start only.
  if (result === 'saved' && show && played) putOn(store, show, withPracticedPlan(played, timings));
  return result;
}
