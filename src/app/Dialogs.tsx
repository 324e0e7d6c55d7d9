import type { CommandContext } from '../actions/command.ts';
import { useMessages } from '../i18n/messages.tsx';
import { partMessages } from '../i18n/lazyModules.ts';
import { useSurfaces } from '../state/surfaces.ts';
import { LazyPart } from '../ui/lazy/LazyView.tsx';
import type { CameraDesk } from '../viewport/cameraController.ts';
import type { Loader } from './loading/reportLoader.ts';
import type { MapDataStore } from './loading/mapDataStore.ts';
import { handoutsPart, palettePart, preferencesPart, shortcutsPart } from './loading/lazyModules.ts';

function close(): void {
  useSurfaces.getState().openDialog(null);
}

interface DialogsProps {
  readonly contextOf: () => CommandContext;
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly desk: CameraDesk;
}

/** The dialog that is asked for, when its part has come. */
export function Dialogs({ contextOf, loader, ...making }: DialogsProps) {
  const dialog = useSurfaces((state) => state.dialog);
  const { names } = useMessages(partMessages);
  if (dialog === null) return null;
  const common = { name: names[dialog], where: 'over', onGiveUp: close } as const;
  switch (dialog) {
    case 'palette':
      return (
        <LazyPart key={dialog} part={palettePart} {...common}>
          {({ CommandPalette }) => <CommandPalette contextOf={contextOf} />}
        </LazyPart>
      );
    case 'shortcuts':
      return (
        <LazyPart key={dialog} part={shortcutsPart} {...common}>
          {({ ShortcutSheet }) => <ShortcutSheet />}
        </LazyPart>
      );
    case 'preferences':
      return (
        <LazyPart key={dialog} part={preferencesPart} {...common}>
          {({ PreferencesDialog }) => <PreferencesDialog />}
        </LazyPart>
      );
    case 'handouts':
      return (
        <LazyPart key={dialog} part={handoutsPart} {...common}>
          {({ HandoutsOfDeck }) => <HandoutsOfDeck {...making} loadFine={loader.wantFine} onClose={close} />}
        </LazyPart>
      );
  }
}
