import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { command as commandOf, type CommandContext, type CommandId } from '../actions/commands.ts';
import { Credit } from '../features/map-controls/Credit.tsx';
import { MapControls } from '../features/map-controls/MapControls.tsx';
import { FilterMenu } from '../features/filters/FilterMenu.tsx';
import { FilterSummary } from '../features/filters/FilterSummary.tsx';
import { TypeChips } from '../features/filters/TypeChips.tsx';
import { ZeroResults } from '../features/filters/ZeroResults.tsx';
import { Legend } from '../features/legend/Legend.tsx';
import { Notices } from '../features/notices/Notices.tsx';
import { OverlayMenu } from '../features/overlays/OverlayMenu.tsx';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import { SEARCH_INPUT_ID, SearchBox } from '../features/search/SearchBox.tsx';
import { TopBar } from '../features/top-bar/TopBar.tsx';
import { appMessages } from '../i18n/app.ts';
import { LanguageProvider, useMessages } from '../i18n/messages.tsx';
import type { CameraCommand } from '../map/port.ts';
import { useAtlas, useAtlasStore } from '../state/AtlasContext.tsx';
import styles from './App.module.css';
import type { Loader } from './loader.ts';
import { countryCommand, MapPane } from './MapPane.tsx';
import type { MaterialStore } from './materials.ts';
import { Sheet } from './Sheet.tsx';
import { useDocumentHead } from './useDocumentHead.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useTheme } from './useTheme.ts';

interface AppProps {
  readonly materials: MaterialStore;
  readonly loader: Loader;
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

function Frame({ materials, loader }: AppProps) {
  const messages = useMessages(appMessages);
  const store = useAtlasStore();
  const palette = useTheme();
  const names = useStore(materials, (state) => state.names);
  const [camera, setCamera] = useState<CameraCommand | null>(null);
  useDocumentHead();

  const contextOf = useCallback(
    (): CommandContext => ({
      state: store.getState(),
      focusSearch: () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
      zoom: (by) => setCamera({ kind: 'zoom', by, animate: true }),
      showCountry: () => setCamera(countryCommand(true)),
    }),
    [store],
  );
  useShortcuts(contextOf);
  const onCommand = useCallback((id: CommandId) => commandOf(id).run(contextOf()), [contextOf]);

  return (
    <Sheet>
      {(handle) => (
        <>
          <a
            className={styles['skip']}
            href="#panel"
            onClick={(event) => focusInstead(event, 'panel')}
          >
            {messages.skipToPanel}
          </a>
          <div className={styles['bar']}>
            <TopBar search={<SearchBox names={names} />} onCommand={onCommand} />
          </div>
          <div className={styles['strip']}>
            <TypeChips />
            <div className={styles['menus']}>
              <FilterMenu />
              <OverlayMenu palette={palette} />
              <FilterSummary />
            </div>
          </div>
          <main className={styles['map']} aria-label={messages.map}>
            <MapPane materials={materials} loader={loader} palette={palette} command={camera}>
              <div className={styles['messages']}>
                <Notices onRetry={(part) => void loader.retry(part)} />
                <ZeroResults />
              </div>
              <div className={styles['controls']}>
                <MapControls onCommand={onCommand} />
              </div>
              <div className={styles['legend']}>
                <Legend palette={palette} startsOpen={window.innerWidth > 720} />
              </div>
              <div className={styles['credit']}>
                <Credit />
              </div>
            </MapPane>
          </main>
          <aside id="panel" tabIndex={-1} className={styles['panel']} aria-label={messages.panel}>
            {handle}
            <RegionPanel onClose={() => store.getState().select(null)} />
          </aside>
        </>
      )}
    </Sheet>
  );
}

/** A skip link moves the focus without touching the address, which holds the view. */
function focusInstead(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
