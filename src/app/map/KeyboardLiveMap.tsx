import { type ComponentProps, useMemo } from 'react';
import { KeyboardMap } from '../../features/map-keyboard/KeyboardMap.tsx';
import { useAtlasStore } from '../../state/AppStoreContext.tsx';
import { focusPanel } from '../focus.ts';
import { LiveMap } from './LiveMap.tsx';
import { createMapHands } from '../../viewport/keyboardMapController.ts';
import { type NameStore, WithNames } from '../WithSearchNames.tsx';

interface DrawnMapProps extends ComponentProps<typeof LiveMap> {
  readonly mapData: NameStore;
}

/** The map under pointer and keyboard. */
export function DrawnMap({ mapData, ...live }: DrawnMapProps) {
  const { desk } = live;
  const store = useAtlasStore();
  const hands = useMemo(() => createMapHands(store, desk, focusPanel), [store, desk]);
  return (
    <WithNames mapData={mapData}>
      {(names) => (
        <KeyboardMap hands={hands} names={names}>
          <LiveMap {...live} />
        </KeyboardMap>
      )}
    </WithNames>
  );
}
