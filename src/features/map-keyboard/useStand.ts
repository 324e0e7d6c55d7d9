import { useCallback, useRef } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { isAdcode } from '../../domain/ids.ts';
import { levelsOf, provinceOf, walkOf } from '../../domain/walk.ts';
import type { Landing } from '../../domain/walkJump.ts';
import { useAtlasStore } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { AtlasState } from '../../state/store.ts';
import type { MapHands } from './mapHands.ts';
import { sentenceOf } from './speech.ts';
import { useVoice } from './voice.ts';

/** The place that is selected, on the level one was on where it belongs to it. */
function selected({ view: { selection } }: AtlasState, atlas: Atlas, last: Landing | null) {
  if (selection?.kind !== 'region' || !isAdcode(selection.id)) return null;
  const place = atlas.place(selection.id);
  const levels = place ? levelsOf(atlas, place) : [];
  const level = levels.find((one) => one === last?.level) ?? levels[0];
  return place && level ? { place: place.id, level } : null;
}

/** The province nearest the middle of the map. */
function inTheMiddle(atlas: Atlas, hands: MapHands): Landing | null {
  const centre = hands.centre();
  const place = centre && walkOf(atlas, 'province').nearest(centre);
  return place === null ? null : { place, level: 'province' };
}

/** Where the keyboard stands: on what is selected, else where it stood last, else in the middle. */
export function useStand(hands: MapHands) {
  const store = useAtlasStore();
  const last = useRef<Landing | null>(null);

  const find = useCallback((): Landing | null => {
    const state = store.getState();
    if (!state.atlas) return null;
    // While the ring is seen, it is where the reader went.
    if (useHover.getState().focused !== null) return last.current;
    return (
      selected(state, state.atlas, last.current) ?? last.current ?? inTheMiddle(state.atlas, hands)
    );
  }, [store, hands]);

  /** Goes to a place: the ring and the map follow, and the sentence is said after `preface`. */
  const land = useCallback(
    (landing: Landing, preface = '') => {
      const state = store.getState();
      const place = state.atlas?.place(landing.place);
      if (!place) return;
      last.current = landing;
      useHover.getState().focusOn(place.id);
      hands.reveal(place, landing.level);
      const sentence = sentenceOf(state, place.id);
      const join = state.view.language === 'zh' || preface === '' ? '' : ' ';
      useVoice.getState().say(preface + join + sentence);
    },
    [store, hands],
  );

  return { find, land };
}

/** The province of a place as somewhere to stand. */
export function upFrom(atlas: Atlas, { place }: Landing): Landing {
  return { place: provinceOf(atlas, place), level: 'province' };
}
