import type { ComponentType, ReactNode } from 'react';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import type { LazyModule } from '../../ui/lazy/lazyModule.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import type { CameraController } from '../../viewport/cameraController.ts';
import type { MapDataReader } from '../../viewport/mapData.ts';

export interface MeetingDialogsProps {
  readonly dialog: 'capture' | 'minutes';
  readonly mapData: MapDataReader;
  /** Null in a window without a map. */
  readonly controller: CameraController | null;
  /** Loads the fine boundaries; resolves also when they could not be loaded. */
  readonly loadFine: () => Promise<void>;
  readonly onClose: () => void;
}

interface SpeakerMeetingProps extends Pick<MeetingDialogsProps, 'mapData' | 'loadFine'> {
  readonly module: LazyModule<{
    readonly MeetingDialogs: ComponentType<MeetingDialogsProps>;
  }>;
  /** For drawing. */
  readonly tools: ReactNode;
}

/** Minutes and drawing in the speaker window, which has no map. */
export function SpeakerMeeting({ module, tools, ...props }: SpeakerMeetingProps) {
  const { names } = useMessages(lazyModuleMessages);
  const dialog = useInteraction((state) => state.dialog);
  const openDialog = useAppState((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <>
      {tools}
      {(dialog === 'capture' || dialog === 'minutes') && (
        <LazyView module={module} name={names[dialog]} placement="overlay" onDismiss={close}>
          {({ MeetingDialogs }) => (
            <MeetingDialogs {...props} dialog={dialog} controller={null} onClose={close} />
          )}
        </LazyView>
      )}
    </>
  );
}
