import { DrawingWithoutMap } from '../features/drawing/Drawing.tsx';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useAppState, useInteraction } from '../state/AppStoreContext.tsx';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import type { MapDataReader } from '../viewport/mapData.ts';
import { meetingModule } from './loading/lazyModules.ts';

interface SpeakerMeetingProps {
  readonly mapData: MapDataReader;
  readonly loadFine: () => Promise<void>;
}

/** Minutes and drawing in the speaker window, which has no map. */
export function SpeakerMeeting(props: SpeakerMeetingProps) {
  const { names } = useMessages(lazyModuleMessages);
  const dialog = useInteraction((state) => state.dialog);
  const openDialog = useAppState((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <>
      <DrawingWithoutMap />
      {(dialog === 'capture' || dialog === 'minutes') && (
        <LazyView module={meetingModule} name={names[dialog]} placement="overlay" onDismiss={close}>
          {({ MeetingDialogs }) => (
            <MeetingDialogs {...props} dialog={dialog} controller={null} onClose={close} />
          )}
        </LazyView>
      )}
    </>
  );
}
