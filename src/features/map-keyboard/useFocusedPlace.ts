import { SENTENCE_SPACE } from '../../domain/language.ts';
import { useCallback, useRef } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import { isAdcode } from '../../domain/ids.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { levelsOf, arrowNavigationOf } from '../../domain/arrowNavigation/arrowNavigation.ts';
import type { JumpResult } from '../../domain/arrowNavigation/jumpByName.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { AppState } from '../../state/appStore.ts';
import type { KeyboardMapController } from '../../viewport/keyboardMapController.ts';
import { sentenceOf } from './speech.ts';

/** On the last level if the place belongs to that level. */
function selectedPlace({ view: { selection } }: AppState, atlas: Atlas, last: JumpResult | null) {
  if (selection?.kind !== 'region' || !isAdcode(selection.id)) return null;
  const place = atlas.place(selection.id);
  const levels = place ? levelsOf(atlas, place) : [];
  const level = levels.find((one) => one === last?.level) ?? levels[0];
  return place && level ? { place: place.id, level } : null;
}

/**
 * The province at the median position of the visible ones; Henan for the whole country. Provinces
 * without cities do not count, since they are small and lie beside or inside others.
 */
function middlePlace(atlas: Atlas, mapController: KeyboardMapController): JumpResult | null {
  const navigation = arrowNavigationOf(atlas, 'province');
  const large = navigation.places.filter((place) => !levelsOf(atlas, place).includes('city'));
  const visible = large.filter(({ labelPoint }) => mapController.isVisible(labelPoint));
  const middle = medianPoint(
    (visible.length > 0 ? visible : navigation.places).map((one) => one.labelPoint),
  );
  const place = middle && navigation.nearest(middle);
  return place === null ? null : { place, level: 'province' };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function medianPoint(points: readonly LngLat[]): LngLat | null {
  const [lng, lat] = [median(points.map(([x]) => x)), median(points.map(([, y]) => y))];
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

export function useFocusedPlace(mapController: KeyboardMapController) {
  const store = useAppStore();
  const last = useRef<JumpResult | null>(null);

  /** Without a focused place the selected one, else the last one, else the one in the middle. */
  const find = useCallback((): JumpResult | null => {
    const state = store.getState();
    if (!state.atlas) return null;
    // While the focus ring is visible, the user's last move decides.
    if (useHover.getState().focused !== null) return last.current;
    return (
      selectedPlace(state, state.atlas, last.current) ??
      last.current ??
      middlePlace(state.atlas, mapController)
    );
  }, [store, mapController]);

  /** Announces the place's sentence after `preface`. */
  const moveTo = useCallback(
    (target: JumpResult, preface = '') => {
      const state = store.getState();
      const place = state.atlas?.place(target.place);
      if (!place) return;
      last.current = target;
      useHover.getState().focusOn(place.id);
      mapController.reveal(place, target.level);
      const sentence = sentenceOf(state, place.id);
      const join = preface === '' ? '' : SENTENCE_SPACE[state.view.language];
      state.announce(preface + join + sentence);
    },
    [store, mapController],
  );

  return { find, moveTo };
}
