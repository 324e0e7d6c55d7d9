import { useShowDispatch } from './show.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { GoToScene, Overview } from './stage/SceneDialogs.tsx';
import { Stage } from './stage/Stage.tsx';
import { browserFullScreen } from '../../platform/fullScreen.ts';
import { browserShowStore } from '../../platform/showStore.ts';
import { useAppStore, usePresentation } from '../../state/AppStoreContext.tsx';
import { openWindowChannel, type WindowChannel } from '../../platform/windowChannel.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { Laser } from './stage/Laser.tsx';
import './Presentation.css';
import { measureMap } from '../../viewport/sceneCamera.ts';
import { playShow } from './playShow.ts';
import { linkShow } from './linkShow.ts';
import { SpeakerBlocked } from './stage/SpeakerBlocked.tsx';
import { openSpeakerWindow, SHOW_CHANNEL } from './presentationWindows.ts';
import { usePlayableDeck } from './usePlayableDeck.ts';
import { Rehearsal } from './rehearsal/Rehearsal.tsx';
import { useCleanScene } from './stage/useCleanScene.ts';
import { useAudienceWindow } from './stage/useAudienceWindow.ts';
import { useShowKeys } from './useShowKeys.ts';

interface PresentingProps {
  readonly controller: CameraController;
}

/** Marks on the document that lay the page out as a stage; they go with the show. */
function useMarks(): void {
  const offScript = usePresentation((state) => state.stage?.offScript === true);
  const tools = usePresentation((state) => state.areToolsOpen);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['presenting'] = '';
    return () => {
      delete root.dataset['presenting'];
      root.style.removeProperty('--words');
    };
  }, []);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (offScript) dataset['offScript'] = '';
    if (tools) dataset['tools'] = '';
    return () => {
      delete dataset['offScript'];
      delete dataset['tools'];
    };
  }, [offScript, tools]);
}

/** A show on the page's own map, from the moment its deck is there until somebody ends it. */
export function Presentation({ controller }: PresentingProps) {
  const store = useAppStore();
  const deck = usePlayableDeck();
  const [box, setBox] = useState<'go' | 'overview' | 'blocked' | 'rehearsal' | null>(() =>
    store.getState().presentation.isRehearsing ? 'rehearsal' : null,
  );
  const tools = usePresentation((state) => state.areToolsOpen);
  const isOn = usePresentation((state) => state.show !== null);
  const leaving = useRef((): void => undefined);
  const channel = useRef<WindowChannel>(null);
  useMarks();
  useAudienceWindow();
  useCleanScene();

  useEffect(() => {
    if (!deck) return;
    measureMap(controller);
    const { stop, leave } = playShow(deck, store, controller, browserShowStore);
    const endShow = () => {
      browserFullScreen.leave();
      leave();
    };
    leaving.current = endShow;
    const opened = openWindowChannel(SHOW_CHANNEL);
    channel.current = opened;
    const link = linkShow({ store, role: 'stage', deck, channel: opened, onEnd: endShow });
    return () => {
      stop();
      link.stop();
      opened.close();
      channel.current = null;
    };
  }, [deck, store, controller]);
  useEffect(() => {
    const stage = isOn ? '[data-stage]' : 'body';
    const where = tools ? '[data-chrome="bar"] input' : stage;
    document.querySelector<HTMLElement>(where)?.focus();
  }, [tools, isOn]);

  const context = {
    dispatch: useShowDispatch(),
    scenes: deck?.scenes.length ?? 0,
    askScene: () => setBox('go'),
    showOverview: () => setBox('overview'),
    openSpeaker: () => {
      if (channel.current && !openSpeakerWindow(channel.current)) setBox('blocked');
    },
    toggleFullScreen: browserFullScreen.toggle,
    showTools: () => store.getState().setPresentation({ areToolsOpen: true }),
    leave: () => leaving.current(),
  };
  useShowKeys(context, box !== null);
  const close = () => setBox(null);
  return (
    <>
      <Stage
        onOverview={context.showOverview}
        onSpeaker={context.openSpeaker}
        onFullScreen={context.toggleFullScreen}
        onLeave={context.leave}
      />
      <Laser />
      {box === 'overview' && (
        <Overview
          onClose={close}
          onRehearse={() => setBox('rehearsal')}
          onEdit={() => {
            leaving.current();
            store.getState().editScenes();
          }}
        />
      )}
      {box === 'rehearsal' && <Rehearsal controller={controller} onClose={close} />}
      {box === 'blocked' && <SpeakerBlocked onOpen={context.openSpeaker} onClose={close} />}
      {box === 'go' && <GoToScene onClose={close} />}
    </>
  );
}
