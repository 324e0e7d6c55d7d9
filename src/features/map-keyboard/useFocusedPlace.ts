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

/** The place that is selected, on the level one was on where it belongs to it. */
function selected({ view: { selection } }: AppState, atlas: Atlas, last: JumpResult | null) {
  if (selection?.kind !== 'region' || !isAdcode(selection.id)) return null;
  const place = atlas.place(selection.id);
  const levels = place ? levelsOf(atlas, place) : [];
  const level = levels.find((one) => one === last?.level) ?? levels[0];
  return place && level ? { place: place.id, level } : null;
}

/**
 * In the middle of the provinces in the picture: half of them lie farther west, half farther north.
 * Those without cities are dots beside or inside others and do not count. For the country it is Henan.
 */
function inTheMiddle(atlas: Atlas, mapController: KeyboardMapController): JumpResult | null {
  const navigation = arrowNavigationOf(atlas, 'province');
  const large = navigation.places.filter((place) => !levelsOf(atlas, place).includes('city'));
  const seen = large.filter(({ labelPoint }) => mapController.isVisible(labelPoint));
  const middle = medianPoint(
    (seen.length > 0 ? seen : navigation.places).map((one) => one.labelPoint),
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

/** Where the keyboard stands: on what is selected, else where it stood last, else in the middle. */
export function useFocusedPlace(mapController: KeyboardMapController) {
  const store = useAppStore();
  const last = useRef<JumpResult | null>(null);

  const find = useCallback((): JumpResult | null => {
    const state = store.getState();
    if (!state.atlas) return null;
    // While the ring is seen, it is where the reader went.
    if (useHover.getState().focused !== null) return last.current;
    return (
      selected(state, state.atlas, last.current) ??
      last.current ??
      inTheMiddle(state.atlas, mapController)
    );
  }, [store, mapController]);

  /** Goes to a place: the ring and the map follow, and the sentence is said after `preface`. */
  const land = useCallback(
    (landing: JumpResult, preface = '') => {
      const state = store.getState();
      const place = state.atlas?.place(landing.place);
      if (!place) return;
      last.current = landing;
      useHover.getState().focusOn(place.id);
      mapController.reveal(place, landing.level);
      const sentence = sentenceOf(state, place.id);
      const join = state.view.language === 'zh' || preface === '' ? '' : ' ';
      state.announce(preface + join + sentence);
    },
    [store, mapController],
  );

  return { find, land };
}
