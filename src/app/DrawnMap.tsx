import { type ComponentProps, useMemo } from 'react';
import type { SearchName } from '../domain/region.ts';
import { KeyboardMap } from '../features/map-keyboard/KeyboardMap.tsx';
import { useAtlasStore } from '../state/AtlasContext.tsx';
import { focusPanel } from './focus.ts';
import { LiveMap } from './LiveMap.tsx';
import { createMapHands } from './mapHands.ts';

interface DrawnMapProps extends ComponentProps<typeof LiveMap> {
  /** The spellings by which places are found; null until they are there. */
  readonly names: readonly SearchName[] | null;
}

/** The map under pointer and keyboard. */
export function DrawnMap({ names, ...live }: DrawnMapProps) {
  const { desk } = live;
  const store = useAtlasStore();
  const hands = useMemo(() => createMapHands(store, desk, focusPanel), [store, desk]);
  return (
    <KeyboardMap hands={hands} names={names}>
      <LiveMap {...live} />
    </KeyboardMap>
  );
}
