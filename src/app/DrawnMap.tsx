import { type ComponentProps, useMemo } from 'react';
import { KeyboardMap } from '../features/map-keyboard/KeyboardMap.tsx';
import { useAtlasStore } from '../state/AtlasContext.tsx';
import { focusPanel } from './focus.ts';
import { LiveMap } from './LiveMap.tsx';
import { createMapHands } from './mapHands.ts';
import { type NameStore, WithNames } from './WithNames.tsx';

interface DrawnMapProps extends ComponentProps<typeof LiveMap> {
  readonly materials: NameStore;
}

/** The map under pointer and keyboard. */
export function DrawnMap({ materials, ...live }: DrawnMapProps) {
  const { desk } = live;
  const store = useAtlasStore();
  const hands = useMemo(() => createMapHands(store, desk, focusPanel), [store, desk]);
  return (
    <WithNames materials={materials}>
      {(names) => (
        <KeyboardMap hands={hands} names={names}>
          <LiveMap {...live} />
        </KeyboardMap>
      )}
    </WithNames>
  );
}
