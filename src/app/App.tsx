import { useEffect } from 'react';
import { BottomSheet } from '../features/bottom-sheet/BottomSheet.tsx';
import { MapSpeech } from '../features/map-keyboard/MapSpeech.tsx';
import type { MapPalette } from '../domain/paints/palette.ts';
import { appMessages } from '../i18n/app.ts';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { LanguageProvider, useMessages } from '../i18n/messages.tsx';
import type { SearchController } from '../features/search/engine/searchController.ts';
import { useAppState, useAppStore, usePresentation } from '../state/AppStoreContext.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonTipsModule } from '../ui/buttonTips/buttonTipsModule.ts';
import { LazyTextsContext } from '../ui/lazy/lazyTexts.ts';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import type { CameraController } from '../viewport/cameraController.ts';
import { ControlRegistryContext } from '../viewport/MapControl.tsx';
import { useTheme } from '../viewport/useTheme.ts';
import styles from './App.module.css';
import { Dialogs } from './Dialogs.tsx';
import { DocumentHead } from '../features/document-head/DocumentHead.tsx';
import { focusFilters, focusMain, focusPanel } from '../actions/focus.ts';
import { presentationModule } from './loading/lazyModules.ts';
import type { MapDataStore } from './loading/mapDataStore.ts';
import { prefetchModules } from './loading/prefetchModules.ts';
import type { Loader } from './loading/loader.ts';
import { MapSection } from './MapSection.tsx';
import { PanelSection } from './PanelSection.tsx';
import { TopSection } from './TopSection.tsx';
import { useCommands } from './useCommands.ts';
import { useFocusReturn } from '../features/region-panel/useFocusReturn.ts';

/** What the visit has created before React renders. */
export interface AppServices {
  readonly search: SearchController;
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly controller: CameraController;
}

export function App(services: AppServices) {
  const language = useAppState((state) => state.view.language);
  return (
    <LanguageProvider language={language}>
      <Page {...services} />
    </LanguageProvider>
  );
}

function Page({ search, mapData, loader, controller }: AppServices) {
  const lazyModules = useMessages(lazyModuleMessages);
  const palette = useTheme();
  const isReadable = useAppState((state) => state.linked !== null);
  const hasCharacterKeys = useAppState((state) => state.preferences.characterKeys);
  useFocusReturn();
  useEffect(() => (isReadable ? prefetchModules(search) : undefined), [isReadable, search]);
  const { contextOf, onCommand } = useCommands(controller);
  return (
    <LazyTextsContext value={lazyModules.texts}>
      <ControlRegistryContext value={controller.controls}>
        <BottomSheet className={styles['app']}>
          {(handle) => (
            <>
              <DocumentHead />
              <SkipLinks />
              <TopSection {...{ search, mapData, onCommand }} />
              <MapSection {...{ mapData, loader, controller, palette, onCommand }} />
              <PanelSection {...{ controller, handle, palette, onCommand }} />
              <PresentationLayer {...{ controller, mapData, palette }} />
              <MapSpeech />
              <LazyView module={buttonTipsModule} name={lazyModules.names.tips} placement="silent">
                {({ ButtonTips }) => <ButtonTips hasCharacterKeys={hasCharacterKeys} />}
              </LazyView>
              <Dialogs {...{ contextOf, mapData, loader, controller }} />
            </>
          )}
        </BottomSheet>
      </ControlRegistryContext>
    </LazyTextsContext>
  );
}

/** Buttons for keyboard users that move the focus past what comes before. */
function SkipLinks() {
  const messages = useMessages(appMessages);
  const layout = useAppState((state) => state.view.layout);
  const links = [
    { label: layout === 'list' ? messages.skipToList : messages.skipToMap, go: focusMain },
    { label: messages.skipToFilters, go: focusFilters },
    { label: messages.skipToPanel, go: focusPanel },
  ];
  return links.map(({ label, go }) => (
    <Button key={label} className={styles['skip']} onClick={go} data-chrome>
      {label}
    </Button>
  ));
}

interface PresentationLayerProps {
  readonly controller: CameraController;
  readonly mapData: MapDataStore;
  readonly palette: MapPalette;
}

function PresentationLayer(layer: PresentationLayerProps) {
  const store = useAppStore();
  const { names } = useMessages(lazyModuleMessages);
  const isReadable = useAppState((state) => state.linked !== null);
  const isPresenting = usePresentation((state) => state.isOn && isReadable);
  if (!isPresenting) return null;
  return (
    <LazyView
      module={presentationModule}
      name={names.presenting}
      placement="overlay"
      onDismiss={() => store.getState().stopPresenting()}
    >
      {({ Presentation }) => <Presentation {...layer} />}
    </LazyView>
  );
}
