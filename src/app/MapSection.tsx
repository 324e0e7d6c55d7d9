import type { ReactNode } from 'react';
import type { CommandId } from '../actions/commands.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { LazyDrawing } from '../features/drawing/LazyDrawing.tsx';
import { ZeroResults } from '../features/filters/ZeroResults.tsx';
import { Legend } from '../features/legend/Legend.tsx';
import { ApprovalNumber } from '../features/map-controls/ApprovalNumber.tsx';
import { Credit } from '../features/map-controls/Credit.tsx';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { PlaceChips } from '../features/map-controls/PlaceChips.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { LevelChip } from '../features/overlap-chooser/LevelChip.tsx';
import { OverlayMenu } from '../features/overlays/OverlayMenu.tsx';
import { appMessages } from '../i18n/app.ts';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useAppState, usePresentation } from '../state/AppStoreContext.tsx';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import { useMedia } from '../ui/useMedia.ts';
import type { CameraController } from '../viewport/cameraController.ts';
import { MapControl } from '../viewport/MapControl.tsx';
import { useMapLevel } from '../viewport/useMapLevel.ts';
import styles from './App.module.css';
import { focusMain, focusMap, focusPanel } from '../actions/focus.ts';
import { LazyHeadline } from '../features/headline/LazyHeadline.tsx';
import { listModule } from './loading/lazyModules.ts';
import type { MapDataStore } from './loading/mapDataStore.ts';
import type { Loader } from './loading/loader.ts';
import { MapPane } from './map/MapPane.tsx';
import { WithSearchNames } from './WithSearchNames.tsx';

/** In a smaller window the legend starts folded: it would cover the south-west. gutters.css has the same condition. */
const LEGEND_STARTS_OPEN = '(width >= 85em) and (height >= 45em)';
/** In a show it is open on every screen except a phone's. */
const LEGEND_STARTS_OPEN_IN_SHOW = '(width > 720px) and (height > 480px)';

interface MapSectionProps {
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly controller: CameraController;
  readonly palette: MapPalette;
  readonly onCommand: (id: CommandId) => void;
}

export function MapSection({ mapData, loader, controller, palette, onCommand }: MapSectionProps) {
  const messages = useMessages(appMessages);
  const layout = useAppState((state) => state.view.layout);
  const isReadable = useAppState((state) => state.linked !== null);
  const isPresenting = usePresentation((state) => state.isOn && isReadable);
  const notices = (
    <>
      <Notices
        onRetry={(part) => void loader.retry(part)}
        onKeep={(report) => void loader.keepCopy(report)}
      />
      <ZeroResults />
    </>
  );
  return (
    <main
      className={styles['map']}
      aria-label={messages.map}
      tabIndex={layout === 'list' ? -1 : undefined}
    >
      <MapPane {...{ mapData, loader, controller, palette }} places={<PlaceChips />}>
        {layout === 'map' && (
          <div className={styles['messages']} data-chrome>
            {notices}
          </div>
        )}
        <MapCorners {...{ controller, palette, onCommand }} />
        {!isPresenting && <MapLegend {...{ controller, palette }} isPresenting={false} />}
      </MapPane>
      {/* On the stage it is below the map: it covers nothing that is spoken of. */}
      {isPresenting && <MapLegend {...{ controller, palette }} isPresenting />}
      {layout === 'list' && (
        <RegionList mapData={mapData}>
          <div className={styles['messagesInList']}>{notices}</div>
        </RegionList>
      )}
    </main>
  );
}

function MapCorners({
  controller,
  palette,
  onCommand,
}: Pick<MapSectionProps, 'controller' | 'palette' | 'onCommand'>) {
  const isReadable = useAppState((state) => state.linked !== null);
  return (
    <>
      {isReadable && (
        <LazyHeadline>
          {({ Headline }) => <Headline {...{ controller, focusMap, focusPanel }} />}
        </LazyHeadline>
      )}
      <LazyDrawing {...{ controller, palette }} />
      <MapControl className={styles['groupings']} data-chrome>
        <OverlayMenu palette={palette} />
        <LevelChip />
      </MapControl>
      <MapControl className={styles['controls']} data-chrome>
        <MapControls onCommand={onCommand} />
      </MapControl>
      <MapControl className={styles['approval']}>
        <ApprovalNumber />
      </MapControl>
      <MapControl className={styles['credit']}>
        <Credit />
      </MapControl>
    </>
  );
}

interface MapLegendProps extends Pick<MapSectionProps, 'controller' | 'palette'> {
  readonly isPresenting: boolean;
}

function MapLegend({ controller, palette, isPresenting }: MapLegendProps) {
  const level = useMapLevel(controller);
  const startsOpen = useMedia(isPresenting ? LEGEND_STARTS_OPEN_IN_SHOW : LEGEND_STARTS_OPEN);
  return (
    <MapControl
      kind={isPresenting ? 'floating' : 'foldable'}
      className={styles[isPresenting ? 'stageLegend' : 'legend']}
    >
      <Legend {...{ palette, startsOpen, level }} inShow={isPresenting} />
    </MapControl>
  );
}

interface RegionListProps {
  readonly mapData: MapDataStore;
  readonly children: ReactNode;
}

function RegionList({ mapData, children }: RegionListProps) {
  const { names: moduleNames } = useMessages(lazyModuleMessages);
  return (
    <LazyView module={listModule} name={moduleNames.list} onLoadedAfterRetry={focusMain}>
      {({ RegionTable }) => (
        <WithSearchNames mapData={mapData}>
          {(names) => (
            <RegionTable names={names} onDetails={focusPanel}>
              {children}
            </RegionTable>
          )}
        </WithSearchNames>
      )}
    </LazyView>
  );
}
