import { readSavedShow, resumeShow } from '../../../data/savedShow.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { goTo, type Show, startShow } from '../../../domain/deck/show.ts';
import type { DeviceShows } from '../../../platform/showStore.ts';
import type { AppStore } from '../../../state/appStore.ts';

/**
 * The running show of this device, else the one that was ended last, else a new one; at the scene in the address.
 * Notifies where that scene is missing. `now` in milliseconds since 1970.
 */
export function firstShow(deck: Deck, store: AppStore, device: DeviceShows, now: number): Show {
  const { sceneId, build, isRehearsing } = store.getState().presentation;
  const running = resumeShow(readSavedShow(device.read()), deck, now);
  // An address with a scene says where to start, and a rehearsal shows every scene.
  const takesEnded = !running && sceneId === null && !isRehearsing;
  const ended = takesEnded ? resumeShow(readSavedShow(device.readEnded()), deck, now) : null;
  if (ended) device.writeEnded(null);
  const show =
    running ?? ended ?? startShow(deck, store.getState().view.language, 'projector', now);
  if (sceneId === null) return show;
  const at = deck.scenes.findIndex(({ id }) => id === sceneId);
  if (at >= 0) return show.at === at && show.build === build ? show : goTo(show, deck, at, build);
  const dropped = [{ parameter: 'scene', value: sceneId, reason: 'unknown' as const }];
  store.getState().notify({ kind: 'address', dropped });
  return show;
}
