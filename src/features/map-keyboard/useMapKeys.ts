import { type KeyboardEvent, useCallback } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { Spot } from '../../domain/regions/regionsAt.ts';
import { cityIn, endsOf, provinceOf, type WalkLevel, walkOf } from '../../domain/arrowNavigation/arrowNavigation.ts';
import type { Landing } from '../../domain/arrowNavigation/jumpByName.ts';
import type { Direction } from '../../domain/arrowNavigation/plane.ts';
import type { ScreenPoint } from '../../map/port.ts';
import { useAtlasStore } from '../../state/AppStoreContext.tsx';
import { useSurfaces } from '../../state/surfaces.ts';
import { composes } from '../../ui/listKeys.ts';
import { intentOf, type KeyIntent } from './keyIntent.ts';
import type { MapHands } from '../../viewport/keyboardMapController.ts';
import { textsOf } from './speech.ts';
import type { useStand } from './useFocusedPlace.ts';
import type { useTypedName } from './useTypedName.ts';
import { useVoice } from './voice.ts';

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
function spotAt(atlas: Atlas, { place }: Landing, hands: MapHands): Spot | null {
  const lineage = atlas.lineage(place);
  const point = lineage[0]?.labelPoint;
  const at = point && hands.positionOf(point);
  return at ? { places: lineage.map(({ id }) => id), point, at } : null;
}

/**
 * The keys of the map, see {@link intentOf}.
 * @param typed whether a name is being typed, and the way to end it
 */
export function useMapKeys(
  hands: MapHands,
  { find, land }: ReturnType<typeof useStand>,
  { isTyping, forget }: Pick<ReturnType<typeof useTypedName>, 'isTyping' | 'forget'>,
): (event: KeyboardEvent) => void {
  const store = useAtlasStore();

  const walk = useCallback(
    (atlas: Atlas, here: Landing, direction: Direction) => {
      const place = walkOf(atlas, here.level).step(here.place, direction);
      if (place !== null) {
        land({ ...here, place });
        return;
      }
      const state = store.getState();
      const name = atlas.place(here.place)?.short[state.view.language] ?? '';
      useVoice.getState().say(textsOf(state).edge(name, direction));
    },
    [store, land],
  );

  const changeLevel = useCallback(
    (atlas: Atlas, { place, level }: Landing, wanted: WalkLevel) => {
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
    ({ place }: Landing) => {
      const { selection } = store.getState().view;
      if (selection?.kind === 'region' && selection.id === place) hands.toDetails();
      else hands.open(place);
    },
    [store, hands],
  );

  const follow = (intent: KeyIntent, atlas: Atlas, here: Landing): void => {
    switch (intent.kind) {
      case 'walk':
        walk(atlas, here, intent.direction);
        break;
      case 'push':
        hands.push(PUSHES[intent.direction]);
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
        useSurfaces.getState().askAt(spotAt(atlas, here, hands));
        break;
    }
  };

  return (event) => {
    if (composes(event) || event.defaultPrevented) return;
    // Within a name a letter is no shortcut, not even the one that begins none: lvliang.
    if (isTyping() && /^[a-z]$/i.test(event.key)) event.stopPropagation();
    const { panning } = useSurfaces.getState();
    const intent = intentOf(event, { panning, typing: isTyping() });
    const { atlas } = store.getState();
    const here = find();
    if (!intent || !atlas || !here) return;
    event.preventDefault();
    forget();
    follow(intent, atlas, here);
  };
}
