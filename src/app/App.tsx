import { useEffect } from 'react';
import { LevelChip } from '../features/chooser/LevelChip.tsx';
import { Credit } from '../features/map-controls/Credit.tsx';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { MapVoice } from '../features/map-keyboard/MapVoice.tsx';
import { PlaceChips } from '../features/map-controls/PlaceChips.tsx';
import { LayoutSwitch } from '../features/region-table/LayoutSwitch.tsx';
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
import { partMessages } from '../i18n/parts.ts';
import { useAtlas, useAtlasStore } from '../state/AtlasContext.tsx';
import { present, stopPresenting, usePresenting } from '../state/presenting.ts';
import type { SearchDesk } from '../state/searchDesk.ts';
import { Button } from '../ui/Button.tsx';
import { LazyPart } from '../ui/lazy/LazyPart.tsx';
import { PartTextsContext } from '../ui/lazy/partTexts.ts';
import styles from './App.module.css';
import type { CameraDesk } from './cameraDesk.ts';
import { Dialogs } from './Dialogs.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { focusFilters, focusMain, focusPanel } from './focus.ts';
import type { Loader } from './loader.ts';
import { MapPane } from './MapPane.tsx';
import type { MaterialStore } from './materials.ts';
import { authoringPart, listPart, presentingPart } from './parts.ts';
import { prefetchParts } from './prefetchParts.ts';
import { Sheet } from './Sheet.tsx';
import { useCommands } from './useCommands.ts';
import { useFocusReturn } from './useFocusReturn.ts';
import { useMedia } from './useMedia.ts';
import { useTheme } from './useTheme.ts';
import { WithNames } from './WithNames.tsx';

/** In a smaller window the legend is folded until it is asked for: it would lie over the south-west. */
const LEGEND_HAS_ROOM = '(width >= 1400px) and (height >= 720px)';
/** In a show it lies open on every screen but a phone's, upright or not. */
const LEGEND_HAS_ROOM_IN_SHOW = '(width > 720px) and (height > 480px)';

interface AppProps {
  readonly search: SearchDesk;
  readonly materials: MaterialStore;
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

function Frame({ search, materials, loader, desk }: AppProps) {
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
                  <WithNames materials={materials}>
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
                materials={materials}
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
                    <WithNames materials={materials}>
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
            <Dialogs contextOf={contextOf} {...{ materials, loader, desk }} />
          </>
        )}
      </Sheet>
    </PartTextsContext>
  );
}
