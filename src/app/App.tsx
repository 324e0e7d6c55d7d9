import { useEffect } from 'react';
import { LevelChip } from '../features/overlap-chooser/LevelChip.tsx';
import { Credit } from '../features/map-controls/Credit.tsx';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { MapVoice } from '../features/map-keyboard/MapVoice.tsx';
import { PlaceChips } from '../features/map-controls/PlaceChips.tsx';
import { LayoutSwitch } from '../features/list/LayoutSwitch.tsx';
import { FilterMenu } from '../features/filters/FilterMenu.tsx';
import { FilterSummary } from '../features/filters/FilterSummary.tsx';
import { TypeChips } from '../features/filters/TypeChips.tsx';
import { ZeroResults } from '../features/filters/ZeroResults.tsx';
import { Legend } from '../features/legend/Legend.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { OverlayMenu } from '../features/overlays/OverlayMenu.tsx';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { TopBar } from '../features/top-bar/TopBar.tsx';
import { appMessages } from '../i18n/app.ts';
import { LanguageProvider, useMessages } from '../i18n/messages.tsx';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { useAppState, useAppStore, usePresentation } from '../state/AppStoreContext.tsx';
import type { SearchController } from '../features/search/engine/searchController.ts';
import { Button } from '../ui/Button.tsx';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import { LazyTextsContext } from '../ui/lazy/lazyTexts.ts';
import styles from './App.module.css';
import type { CameraController } from '../viewport/cameraController.ts';
import { Dialogs } from './Dialogs.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { focusFilters, focusMain, focusPanel } from './focus.ts';
import type { Loader } from './loading/reportLoader.ts';
import { MapPane } from './map/MapPane.tsx';
import type { MapDataStore } from './loading/mapDataStore.ts';
import { editorModule, listModule, presentationModule } from './loading/lazyModules.ts';
import { prefetchModules } from './loading/prefetchModules.ts';
import { BottomSheet } from './BottomSheet.tsx';
import { useCommands } from './useCommands.ts';
import { useFocusReturn } from './useFocusReturn.ts';
import { useMedia } from '../ui/useMedia.ts';
import { useTheme } from '../viewport/useTheme.ts';
import { WithSearchNames } from './WithSearchNames.tsx';

/** In a smaller window the legend is folded until it is asked for: it would lie over the south-west. */
const LEGEND_HAS_ROOM = '(width >= 1400px) and (height >= 720px)';
/** In a show it lies open on every screen but a phone's, upright or not. */
const LEGEND_HAS_ROOM_IN_SHOW = '(width > 720px) and (height > 480px)';

interface AppProps {
  readonly search: SearchController;
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly controller: CameraController;
}

/** The whole product, in the reader's language. */
export function App(props: AppProps) {
  const language = useAppState((state) => state.view.language);
  return (
    <LanguageProvider language={language}>
      <Frame {...props} />
    </LanguageProvider>
  );
}

function Frame({ search, mapData, loader, controller }: AppProps) {
  const messages = useMessages(appMessages);
  const parts = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const palette = useTheme();
  const layout = useAppState((state) => state.view.layout);
  const isReadable = useAppState((state) => state.linked !== null);
  const presenting = usePresentation((state) => state.isOn && isReadable);
  // Both are asked at all times: a show measures what lies on the map as soon as it begins.
  const legendHasRoomAtDesk = useMedia(LEGEND_HAS_ROOM);
  const legendHasRoomInShow = useMedia(LEGEND_HAS_ROOM_IN_SHOW);
  const legendHasRoom = presenting ? legendHasRoomInShow : legendHasRoomAtDesk;
  const editing = usePresentation((state) => state.isEditing && !state.isOn && isReadable);
  useFocusReturn();
  useEffect(() => (isReadable ? prefetchModules(search) : undefined), [isReadable, search]);

  const { contextOf, onCommand } = useCommands(controller);
  const notices = (
    <>
      <Notices onRetry={(part) => void loader.retry(part)} />
      <ZeroResults />
    </>
  );

  const skips = [
    { label: layout === 'list' ? messages.skipToList : messages.skipToMap, go: focusMain },
    { label: messages.skipToFilters, go: focusFilters },
    { label: messages.skipToPanel, go: focusPanel },
  ];

  return (
    <LazyTextsContext value={parts.texts}>
      <BottomSheet>
        {(handle) => (
          <>
            <DocumentHead />
            {skips.map(({ label, go }) => (
              <Button key={label} className={styles['skip']} onClick={go} data-chrome>
                {label}
              </Button>
            ))}
            <div className={styles['bar']} data-chrome="bar">
              <TopBar
                search={
                  <WithSearchNames mapData={mapData}>
                    {(names) => <SearchBox desk={search} names={names} onChosen={focusPanel} />}
                  </WithSearchNames>
                }
                onCommand={onCommand}
              />
            </div>
            <section
              id="filters"
              tabIndex={-1}
              className={styles['strip']}
              data-chrome="strip"
              aria-label={messages.filters}
            >
              <TypeChips />
              <div className={styles['menus']}>
                <FilterMenu />
                <FilterSummary />
              </div>
              <LayoutSwitch onSwitch={() => onCommand('toggle-list')} />
            </section>
            <main
              className={styles['map']}
              aria-label={messages.map}
              tabIndex={layout === 'list' ? -1 : undefined}
            >
              <MapPane
                mapData={mapData}
                loader={loader}
                controller={controller}
                palette={palette}
                places={<PlaceChips />}
              >
                {layout === 'map' && (
                  <div className={styles['messages']} data-chrome>
                    {notices}
                  </div>
                )}
                <div className={styles['groupings']} data-map-control data-chrome>
                  <OverlayMenu palette={palette} />
                  <LevelChip />
                </div>
                <div className={styles['controls']} data-map-control data-chrome>
                  <MapControls onCommand={onCommand} />
                </div>
                <div className={styles['legend']} data-map-control data-folds>
                  <Legend palette={palette} startsOpen={legendHasRoom} inShow={presenting} />
                </div>
                <div className={styles['credit']} data-map-control>
                  <Credit />
                </div>
              </MapPane>
              {layout === 'list' && (
                <LazyView module={listModule} name={parts.names.list} onArrival={focusMain}>
                  {({ RegionTable }) => (
                    <WithSearchNames mapData={mapData}>
                      {(names) => (
                        <RegionTable names={names} onDetails={focusPanel}>
                          <div className={styles['messagesInList']}>{notices}</div>
                        </RegionTable>
                      )}
                    </WithSearchNames>
                  )}
                </LazyView>
              )}
            </main>
            <aside
              id="panel"
              tabIndex={-1}
              className={styles['panel']}
              data-chrome="panel"
              aria-label={messages.panel}
            >
              {handle}
              {editing ? (
                <LazyView
                  module={editorModule}
                  name={parts.names.authoring}
                  onGiveUp={() => store.getState().stopPresenting()}
                >
                  {({ Editor: Authoring }) => (
                    <Authoring
                      controller={controller}
                      onPresent={(scene) => store.getState().present(scene)}
                      onHandouts={() => onCommand('handouts')}
                    />
                  )}
                </LazyView>
              ) : (
                <RegionPanel onClose={() => store.getState().select(null)} />
              )}
            </aside>
            {presenting && (
              <LazyView
                module={presentationModule}
                name={parts.names.presenting}
                where="over"
                onGiveUp={() => store.getState().stopPresenting()}
              >
                {({ Presentation: Presenting }) => <Presenting controller={controller} />}
              </LazyView>
            )}
            <MapVoice />
            <Dialogs contextOf={contextOf} {...{ mapData, loader, controller }} />
          </>
        )}
      </BottomSheet>
    </LazyTextsContext>
  );
}
