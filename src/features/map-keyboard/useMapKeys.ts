import { type KeyboardEvent, useCallback } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import {
  cityIn,
  endsOf,
  provinceOf,
  type NavigationLevel,
  arrowNavigationOf,
} from '../../domain/arrowNavigation/arrowNavigation.ts';
import type { JumpResult } from '../../domain/arrowNavigation/jumpByName.ts';
import type { Direction } from '../../domain/arrowNavigation/plane.ts';
import type { ScreenPoint } from '../../map/port.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { composes } from '../../ui/listKeys.ts';
import { intentOf, type KeyIntent } from './keyIntent.ts';
import type { KeyboardMapController } from '../../viewport/keyboardMapController.ts';
import { textsOf } from './speech.ts';
import type { useFocusedPlace } from './useFocusedPlace.ts';
import type { useTypedName } from './useTypedName.ts';

/** How far one press of an arrow moves the map in pan mode, CSS pixels. */
const PUSH = 100;
/** The picture goes the other way: the right arrow shows what lies to the right. */
const PUSHES: Readonly<Record<Direction, ScreenPoint>> = {
  up: [0, PUSH],
  right: [-PUSH, 0],
  down: [0, -PUSH],
  left: [PUSH, 0],
};

/** What lies where one stands, as a click there would find it; null before the map stands. */
function spotAt(
  atlas: Atlas,
  { place }: JumpResult,
  mapController: KeyboardMapController,
): MapSpot | null {
  const lineage = atlas.lineage(place);
  const point = lineage[0]?.labelPoint;
  const at = point && mapController.positionOf(point);
  return at ? { places: lineage.map(({ id }) => id), point, at } : null;
}

/**
 * The keys of the map, see {@link intentOf}.
 * @param typed whether a name is being typed, and the way to end it
 */
export function useMapKeys(
  mapController: KeyboardMapController,
  { find, land }: ReturnType<typeof useFocusedPlace>,
  { isTyping, forget }: Pick<ReturnType<typeof useTypedName>, 'isTyping' | 'forget'>,
): (event: KeyboardEvent) => void {
  const store = useAppStore();

  const walk = useCallback(
    (atlas: Atlas, here: JumpResult, direction: Direction) => {
      const place = arrowNavigationOf(atlas, here.level).step(here.place, direction);
      if (place !== null) {
        land({ ...here, place });
        return;
      }
      const state = store.getState();
      const name = atlas.place(here.place)?.short[state.view.language] ?? '';
      state.announce(textsOf(state).edge(name, direction));
    },
    [store, land],
  );

  const changeLevel = useCallback(
    (atlas: Atlas, { place, level }: JumpResult, wanted: NavigationLevel) => {
      const texts = textsOf(store.getState());
      if (wanted === 'province') {
        land({ place: provinceOf(atlas, place), level: wanted }, texts.intoProvinces);
      } else {
        const city = level === 'city' ? place : cityIn(atlas, place);
        land({ place: city, level: wanted }, texts.intoCities);
      }
    },
    [store, land],
  );

  const open = useCallback(
    ({ place }: JumpResult) => {
      const { selection } = store.getState().view;
      if (selection?.kind === 'region' && selection.id === place) mapController.focusDetails();
      else mapController.open(place);
    },
    [store, mapController],
  );

  const follow = (intent: KeyIntent, atlas: Atlas, here: JumpResult): void => {
    switch (intent.kind) {
      case 'walk':
        walk(atlas, here, intent.direction);
        break;
      case 'push':
        mapController.panBy(PUSHES[intent.direction]);
        break;
      case 'end':
        land({ ...here, place: endsOf(atlas, here.level, here.place)[intent.which] });
        break;
      case 'change-level':
        changeLevel(atlas, here, intent.level);
        break;
      case 'open':
        open(here);
        break;
      case 'ask':
        store.getState().openChooser(spotAt(atlas, here, mapController));
        break;
    }
  };

  return (event) => {
    if (composes(event) || event.defaultPrevented) return;
    // Within a name a letter is no shortcut, not even the one that begins none: lvliang.
    if (isTyping() && /^[a-z]$/i.test(event.key)) event.stopPropagation();
    const { atlas, interaction } = store.getState();
    const intent = intentOf(event, { panning: interaction.isPanning, typing: isTyping() });
    const here = find();
    if (!intent || !atlas || !here) return;
    event.preventDefault();
    forget();
    follow(intent, atlas, here);
  };
}
