import { useEffect, useState } from 'react';
import { browserFullScreen } from '../../platform/fullScreen.ts';
import { useAppStore, usePresentation } from '../../state/AppStoreContext.tsx';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { MapDataReader } from '../../viewport/mapData.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import './Presentation.css';
import { EndHint } from './EndHint.tsx';
import { Rehearsal } from './rehearsal/Rehearsal.tsx';
import { useShowDispatch } from './show.ts';
import { Kiosk } from './kiosk/Kiosk.tsx';
import { previewIn } from './preview/previewWindow.ts';
import { GoOn } from './stage/GoOn.tsx';
import { Laser } from './stage/Laser.tsx';
import { GoToScene, Overview } from './stage/SceneDialogs.tsx';
import { RemotePointer } from './stage/RemotePointer.tsx';
import { SpeakerBlocked } from './stage/SpeakerBlocked.tsx';
import { Stage } from './stage/Stage.tsx';
import { openTools } from './stage/tools.ts';
import { useAudienceWindow } from './stage/useAudienceWindow.ts';
import { useResetHover } from './stage/useResetHover.ts';
import { JoinShow } from './stage/JoinShow.tsx';
import { useRunningShow } from './stage/useRunningShow.ts';
import { useShowOnMap } from './stage/useShowOnMap.ts';
import { Locator } from './stage/Locator.tsx';
import { useStageTextSize } from './stage/useStageTextSize.ts';
import { useStageAttributes } from './stage/useStageAttributes.ts';
import { usePlayableDeck } from './usePlayableDeck.ts';
import { useEndKey } from './useEndKey.ts';
import { useShowKeys } from './useShowKeys.ts';

interface PresentationProps {
  readonly controller: CameraController;
  readonly mapData: MapDataReader;
  readonly palette: MapPalette;
}

type DialogKind = 'go' | 'overview' | 'blocked' | 'rehearsal';

export function Presentation({ controller, mapData, palette }: PresentationProps) {
  const store = useAppStore();
  const deck = usePlayableDeck();
  const [dialog, setDialog] = useState<DialogKind | null>(() =>
    store.getState().presentation.isRehearsing ? 'rehearsal' : null,
  );
  const preview = previewIn(window);
  const kiosk = usePresentation((state) => state.kiosk);
  const running = useRunningShow(deck, preview === null && kiosk === null);
  const isStarted = running.state === 'none' || running.state === 'joined';
  const { leave, openSpeaker } = useShowOnMap(
    isStarted ? deck : null,
    controller,
    preview ?? (running.state === 'joined' ? 'guest' : 'stage'),
  );
  useStageAttributes();
  useStageTextSize();
  useAudienceWindow();
  // A preview must leave the focus, and so the keys, to the speaker window around it.
  useResetHover(preview === null);
  useStageFocus(preview === null);

  const endKey = useEndKey(leave);
  // The rehearsal check has its own dialog and shows every scene anyway.
  const isLeft = usePresentation(({ show }) => show?.isLeft === true);
  const isAsking = isLeft && dialog !== 'rehearsal' && preview === null;
  const context = {
    dispatch: useShowDispatch(),
    scenes: deck?.scenes.length ?? 0,
    askScene: () => setDialog('go'),
    showOverview: () => setDialog('overview'),
    openSpeaker: () => {
      if (!openSpeaker()) setDialog('blocked');
    },
    toggleFullScreen: browserFullScreen.toggle,
    showTools: () => openTools(store),
    leave: endKey.press,
  };
  useShowKeys(context, dialog !== null || isAsking || running.state === 'running');
  const close = () => setDialog(null);
  const { presentation, stopPresenting } = store.getState();
  if (running.state === 'running')
    return (
      <JoinShow onJoin={presentation.isRehearsing ? null : running.join} onClose={stopPresenting} />
    );
  return (
    <>
      <Stage
        isKiosk={kiosk !== null}
        onOverview={context.showOverview}
        onSpeaker={context.openSpeaker}
        onFullScreen={context.toggleFullScreen}
        onLeave={leave}
      />
      <Locator {...{ controller, mapData, palette }} />
      <Laser />
      {preview === null && <RemotePointer controller={controller} />}
      {kiosk !== null && <Kiosk seconds={kiosk} />}
      <EndHint isAsked={endKey.isAsked} onEnd={leave} />
      {isAsking && <GoOn onClose={leave} />}
      {dialog === 'overview' && (
        <Overview
          onClose={close}
          onRehearse={() => setDialog('rehearsal')}
          onEdit={() => {
            leave();
            store.getState().editScenes();
          }}
        />
      )}
      {dialog === 'rehearsal' && <Rehearsal controller={controller} onClose={close} />}
      {dialog === 'blocked' && <SpeakerBlocked onOpen={context.openSpeaker} onClose={close} />}
      {dialog === 'go' && <GoToScene onClose={close} />}
    </>
  );
}

/** Puts the focus on the stage when the show starts, and on the search while the tools are open. */
function useStageFocus(takesFocus: boolean): void {
  const areToolsOpen = usePresentation((state) => state.areToolsOpen);
  const isOn = usePresentation((state) => state.show !== null);
  useEffect(() => {
    if (!takesFocus) return;
    const stage = isOn ? '[data-stage]' : 'body';
    const target = areToolsOpen ? '[data-chrome="bar"] input' : stage;
    document.querySelector<HTMLElement>(target)?.focus();
  }, [areToolsOpen, isOn, takesFocus]);
}
