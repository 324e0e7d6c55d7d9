import { type ComponentProps, useMemo } from 'react';
import { KeyboardMap } from '../../features/map-keyboard/KeyboardMap.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { focusPanel } from '../../actions/focus.ts';
import { LiveMap } from './LiveMap.tsx';
import { createKeyboardMapController } from '../../viewport/keyboardMapController.ts';
import { type SearchNameReader, WithSearchNames } from '../WithSearchNames.tsx';

interface KeyboardLiveMapProps extends ComponentProps<typeof LiveMap> {
  readonly mapData: SearchNameReader;
}

export function KeyboardLiveMap({ mapData, ...live }: KeyboardLiveMapProps) {
  const { controller } = live;
  const store = useAppStore();
  const mapController = useMemo(
    () => createKeyboardMapController(store, controller, focusPanel),
    [store, controller],
  );
  return (
    <WithSearchNames mapData={mapData}>
      {(names) => (
        <KeyboardMap mapController={mapController} names={names}>
          <LiveMap {...live} />
        </KeyboardMap>
      )}
    </WithSearchNames>
  );
}
