import { readSavedShow, resumeShow } from '../../../data/savedShow.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { goTo, type Show, startShow } from '../../../domain/deck/show.ts';
import type { ShowStore } from '../../../platform/showStore.ts';
import type { AppStore } from '../../../state/appStore.ts';

/** The saved show or a new one, at the scene in the address; notifies where that is missing. */
export function firstShow(
  deck: Deck,
  store: AppStore,
  device: Pick<ShowStore, 'read' | 'write'>,
): Show {
  const { sceneId, build } = store.getState().presentation;
  const saved = resumeShow(readSavedShow(device.read()), deck);
  const show = saved ?? startShow(deck, store.getState().view.language, 'projector', Date.now());
  if (sceneId === null) return show;
  const at = deck.scenes.findIndex(({ id }) => id === sceneId);
  if (at >= 0) return show.at === at && show.build === build ? show : goTo(show, deck, at, build);
  const dropped = [{ parameter: 'scene', value: sceneId, reason: 'unknown' as const }];
  store.getState().notify({ kind: 'address', dropped });
  return show;
}
