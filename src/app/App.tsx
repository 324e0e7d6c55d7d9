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
import { partMessages } from '../i18n/lazyModules.ts';
import { useAtlas, useAtlasStore } from '../state/AppStoreContext.tsx';
import { present, stopPresenting, usePresenting } from '../state/presenting.ts';
import type { SearchDesk } from '../features/search/engine/searchController.ts';
import { Button } from '../ui/Button.tsx';
import { LazyPart } from '../ui/lazy/LazyView.tsx';
import { PartTextsContext } from '../ui/lazy/lazyTexts.ts';
import styles from './App.module.css';
import type { CameraDesk } from '../viewport/cameraController.ts';
import { Dialogs } from './Dialogs.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { focusFilters, focusMain, focusPanel } from './focus.ts';
import type { Loader } from './loading/reportLoader.ts';
import { MapPane } from './map/MapPane.tsx';
import type { MapDataStore } from './loading/mapDataStore.ts';
import { authoringPart, listPart, presentingPart } from './loading/lazyModules.ts';
import { prefetchParts } from './loading/prefetchModules.ts';
import { Sheet } from './BottomSheet.tsx';
import { useCommands } from './useCommands.ts';
import { useFocusReturn } from './useFocusReturn.ts';
import { useMedia } from '../ui/useMedia.ts';
import { useTheme } from '../viewport/useTheme.ts';
import { WithNames } from './WithSearchNames.tsx';

/** In a smaller window the legend is folded until it is asked for: it would lie over the south-west. */
const LEGEND_HAS_ROOM = '(width >= 1400px) and (height >= 720px)';
/** In a show it lies open on every screen but a phone's, upright or not. */
const LEGEND_HAS_ROOM_IN_SHOW = '(width > 720px) and (height > 480px)';

interface AppProps {
  readonly search: SearchDesk;
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly desk: CameraDesk;
}

/** The whole product, in the reader's language. */
export function App(props: AppProps) {
  const language = useAtlas((state) => state.view.language);
  return (
    <LanguageProvider language={language}>
      <Frame {...props} />
    </LanguageProvider>
  );
}

function Frame({ search, mapData, loader, desk }: AppProps) {
  const messages = useMessages(appMessages);
  const parts = useMessages(partMessages);
  const store = useAtlasStore();
  const palette = useTheme();
  const layout = useAtlas((state) => state.view.layout);
  const isReadable = useAtlas((state) => state.linked !== null);
  const presenting = usePresenting((state) => state.on && isReadable);
  // Both are asked at all times: a show measures what lies on the map as soon as it begins.
  const legendHasRoomAtDesk = useMedia(LEGEND_HAS_ROOM);
  const legendHasRoomInShow = useMedia(LEGEND_HAS_ROOM_IN_SHOW);
  const legendHasRoom = presenting ? legendHasRoomInShow : legendHasRoomAtDesk;
  const editing = usePresenting((state) => state.editing && !state.on && isReadable);
  useFocusReturn();
  useEffect(() => (isReadable ? prefetchParts(search) : undefined), [isReadable, search]);

  const { contextOf, onCommand } = useCommands(desk);
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
    <PartTextsContext value={parts.texts}>
      <Sheet>
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
                  <WithNames mapData={mapData}>
                    {(names) => <SearchBox desk={search} names={names} onChosen={focusPanel} />}
                  </WithNames>
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
                desk={desk}
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
                <LazyPart part={listPart} name={parts.names.list} onArrival={focusMain}>
                  {({ RegionTable }) => (
                    <WithNames mapData={mapData}>
                      {(names) => (
                        <RegionTable names={names} onDetails={focusPanel}>
                          <div className={styles['messagesInList']}>{notices}</div>
                        </RegionTable>
                      )}
                    </WithNames>
                  )}
                </LazyPart>
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
                <LazyPart
                  part={authoringPart}
                  name={parts.names.authoring}
                  onGiveUp={stopPresenting}
                >
                  {({ Authoring }) => (
                    <Authoring
                      desk={desk}
                      onPresent={present}
                      onHandouts={() => onCommand('handouts')}
                    />
                  )}
                </LazyPart>
              ) : (
                <RegionPanel onClose={() => store.getState().select(null)} />
              )}
            </aside>
            {presenting && (
              <LazyPart
                part={presentingPart}
                name={parts.names.presenting}
                where="over"
                onGiveUp={stopPresenting}
              >
                {({ Presenting }) => <Presenting desk={desk} />}
              </LazyPart>
            )}
            <MapVoice />
            <Dialogs contextOf={contextOf} {...{ mapData, loader, desk }} />
          </>
        )}
      </Sheet>
    </PartTextsContext>
  );
}
