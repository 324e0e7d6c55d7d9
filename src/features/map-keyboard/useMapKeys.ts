import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
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
import { intentOf, type KeyIntent } from './keyIntent.ts';
import type { KeyboardMapController } from '../../viewport/keyboardMapController.ts';
import { textsOf } from './speech.ts';
import type { useFocusedPlace } from './useFocusedPlace.ts';
import type { useTypedName } from './useTypedName.ts';

/** CSS pixels. */
const PAN_STEP = 100;
/** The map moves against the arrow: the right arrow shows what is further right. */
const PAN_OFFSETS: Readonly<Record<Direction, ScreenPoint>> = {
  up: [0, PAN_STEP],
  right: [-PAN_STEP, 0],
  down: [0, -PAN_STEP],
  left: [PAN_STEP, 0],
};

/** Null before the map is drawn. */
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

/** A handler for `keydown` on the map's text field. */
export function useMapKeys(
  mapController: KeyboardMapController,
  { find, moveTo }: ReturnType<typeof useFocusedPlace>,
  { isTyping, forget }: Pick<ReturnType<typeof useTypedName>, 'isTyping' | 'forget'>,
): (event: KeyboardEvent) => void {
  const store = useAppStore();

  const moveToNeighbour = useCallback(
    (atlas: Atlas, here: JumpResult, direction: Direction) => {
      const place = arrowNavigationOf(atlas, here.level).step(here.place, direction);
      if (place !== null) {
        moveTo({ ...here, place });
        return;
      }
      const state = store.getState();
      const name = atlas.place(here.place)?.short[state.view.language] ?? '';
      state.announce(textsOf(state).edge(name, direction));
    },
    [store, moveTo],
  );

  const changeLevel = useCallback(
    (atlas: Atlas, { place, level }: JumpResult, target: NavigationLevel) => {
      const texts = textsOf(store.getState());
      if (target === 'province') {
        moveTo({ place: provinceOf(atlas, place), level: target }, texts.intoProvinces);
      } else {
        const city = level === 'city' ? place : cityIn(atlas, place);
        moveTo({ place: city, level: target }, texts.intoCities);
      }
    },
    [store, moveTo],
  );

  const open = useCallback(
    ({ place }: JumpResult) => {
      const { selection } = store.getState().view;
      if (selection?.kind === 'region' && selection.id === place) mapController.focusDetails();
      else mapController.open(place);
    },
    [store, mapController],
  );

  const execute = (intent: KeyIntent, atlas: Atlas, here: JumpResult): void => {
    switch (intent.kind) {
      case 'move':
        moveToNeighbour(atlas, here, intent.direction);
        break;
      case 'pan':
        mapController.panBy(PAN_OFFSETS[intent.direction]);
        break;
      case 'end':
        moveTo({ ...here, place: endsOf(atlas, here.level, here.place)[intent.which] });
        break;
      case 'change-level':
        changeLevel(atlas, here, intent.level);
        break;
      case 'open':
        open(here);
        break;
      case 'compare':
        store.getState().toggleBeside(here.place);
        break;
      case 'open-chooser':
        store.getState().openChooser(spotAt(atlas, here, mapController));
        break;
    }
  };

  return (event) => {
    if (isComposing(event.nativeEvent) || event.defaultPrevented) return;
    // While the user types a name, no letter is a shortcut, even where no name continues with it.
    if (isTyping() && /^[a-z]$/i.test(event.key)) event.stopPropagation();
    const { atlas, interaction } = store.getState();
    const intent = intentOf(event, { panning: interaction.isPanning, typing: isTyping() });
    const here = find();
    if (!intent || !atlas || !here) return;
    event.preventDefault();
    forget();
    execute(intent, atlas, here);
  };
}
