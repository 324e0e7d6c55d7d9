import type { ReactNode } from 'react';
import type { CommandId } from '../actions/commands.ts';
import { LazyChart } from '../features/charts/LazyChart.tsx';
import { LazyInsights } from '../features/insights/LazyInsights.tsx';
import { LazyRegionComparison } from '../features/region-comparison/LazyRegionComparison.tsx';
import { useSideBySide } from '../features/region-comparison/useSideBySide.ts';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import type { MapPalette } from '../domain/paints/palette.ts';
import { appMessages } from '../i18n/app.ts';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useAppState, useAppStore, usePresentation } from '../state/AppStoreContext.tsx';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import type { CameraController } from '../viewport/cameraController.ts';
import styles from './App.module.css';
import { focusPanel } from '../actions/focus.ts';
import { LazyHeadline } from '../features/headline/LazyHeadline.tsx';
import { compareModule, editorModule } from './loading/lazyModules.ts';

interface PanelSectionProps {
  readonly controller: CameraController;
  readonly handle: ReactNode;
  readonly palette: MapPalette;
  readonly onCommand: (id: CommandId) => void;
}

/** The panel of the selection, or the editor of the deck in its place. */
export function PanelSection({ controller, handle, palette, onCommand }: PanelSectionProps) {
  const messages = useMessages(appMessages);
  const { names } = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const isReadable = useAppState((state) => state.linked !== null);
  const isComparing = useAppState(({ view }) => view.compare !== null);
  const sideBySide = useSideBySide();
  const isEditing = usePresentation((state) => state.isEditing && !state.isOn && isReadable);
  return (
    <aside
      id="panel"
      tabIndex={-1}
      className={styles['panel']}
      data-chrome="panel"
      aria-label={messages.panel}
    >
      {handle}
      {isEditing ? (
        <LazyView
          module={editorModule}
          name={names.authoring}
          onDismiss={() => store.getState().stopPresenting()}
        >
          {({ Editor }) => (
            <Editor
              controller={controller}
              onPresent={(scene) => store.getState().present(scene)}
              onHandouts={() => onCommand('handouts')}
            />
          )}
        </LazyView>
      ) : (
        <RegionPanel
          onClose={() => store.getState().select(null)}
          isComparing={sideBySide.isOn}
          onCompare={sideBySide.toggle}
          chart={<LazyChart palette={palette} />}
          insights={<LazyInsights />}
          comparison={
            sideBySide.isOn ? (
              <LazyRegionComparison onClose={sideBySide.end} />
            ) : (
              isComparing && (
                <LazyView module={compareModule} name={names.panel}>
                  {({ ComparePanel }) => <ComparePanel focusPanel={focusPanel} />}
                </LazyView>
              )
            )
          }
          headline={
            <LazyHeadline>
              {({ PanelHeadline }) => <PanelHeadline focusPanel={focusPanel} />}
            </LazyHeadline>
          }
        />
      )}
    </aside>
  );
}
