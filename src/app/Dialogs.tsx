import { useInteraction, useAppState, useAppStore } from '../state/AppStoreContext.tsx';
import type { CommandContext } from '../actions/command.ts';
import { ownFiguresModule } from '../features/indicators/own/ownFiguresModule.ts';
import { useMessages } from '../i18n/messages.tsx';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import type { CameraController } from '../viewport/cameraController.ts';
import type { Loader } from './loading/loader.ts';
import type { MapDataStore } from './loading/mapDataStore.ts';
import {
  articleModule,
  handoutsModule,
  importModule,
  libraryModule,
  meetingModule,
  commandPaletteModule,
  preferencesModule,
  saveReportFile,
  shortcutsModule,
} from './loading/lazyModules.ts';

interface DialogsProps {
  readonly contextOf: () => CommandContext;
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly controller: CameraController;
}

export function Dialogs({ contextOf, loader, ...making }: DialogsProps) {
  const dialog = useInteraction((state) => state.dialog);
  const { names } = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const openDialog = useAppState((state) => state.openDialog);
  const close = () => openDialog(null);
  const isTaken = (id: string) => store.getState().reports.some((entry) => entry.id === id);
  if (dialog === null) return null;
  const common = { name: names[dialog], placement: 'overlay', onDismiss: close } as const;
  switch (dialog) {
    case 'palette':
      return (
        <LazyView key={dialog} module={commandPaletteModule} {...common}>
          {({ CommandPalette }) => <CommandPalette contextOf={contextOf} />}
        </LazyView>
      );
    case 'shortcuts':
      return (
        <LazyView key={dialog} module={shortcutsModule} {...common}>
          {({ ShortcutSheet }) => <ShortcutSheet />}
        </LazyView>
      );
    case 'preferences':
      return (
        <LazyView key={dialog} module={preferencesModule} {...common}>
          {({ PreferencesDialog }) => <PreferencesDialog />}
        </LazyView>
      );
    case 'reports':
      return (
        <LazyView key={dialog} module={libraryModule} {...common}>
          {({ LibraryDialog }) => (
            <LibraryDialog onOpen={loader.openReport} onExport={saveReportFile} onClose={close} />
          )}
        </LazyView>
      );
    case 'import':
      return (
        <LazyView key={dialog} module={importModule} {...common}>
          {({ ImportDialog }) => (
            <ImportDialog
              onOpen={loader.openReport}
              onArticle={() => openDialog('article')}
              onClose={close}
            />
          )}
        </LazyView>
      );
    case 'article':
      return (
        <LazyView key={dialog} module={articleModule} {...common}>
          {({ ArticleDialog }) => (
            <ArticleDialog
              isTaken={isTaken}
              onShow={(id) => void loader.openReport(id)}
              onClose={close}
            />
          )}
        </LazyView>
      );
    case 'figures':
      return (
        <LazyView key={dialog} module={ownFiguresModule} {...common}>
          {({ OwnFiguresDialog }) => <OwnFiguresDialog onClose={close} />}
        </LazyView>
      );
    case 'capture':
    case 'minutes':
      return (
        <LazyView key="meeting" module={meetingModule} {...common}>
          {({ MeetingDialogs }) => (
            <MeetingDialogs
              {...making}
              dialog={dialog}
              loadFine={loader.loadFine}
              onClose={close}
            />
          )}
        </LazyView>
      );
    case 'handouts':
      return (
        <LazyView key={dialog} module={handoutsModule} {...common}>
          {({ HandoutsOfDeck }) => (
            <HandoutsOfDeck {...making} loadFine={loader.loadFine} onClose={close} />
          )}
        </LazyView>
      );
  }
}
