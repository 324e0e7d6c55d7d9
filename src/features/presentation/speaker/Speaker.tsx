import { LANG_TAGS } from '../../../domain/language.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { currentStage } from '../../../domain/deck/show.ts';
import { LanguageProvider, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { browserFullScreen } from '../../../platform/fullScreen.ts';
import { useAppState, useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { useTheme } from '../../../viewport/useTheme.ts';
import { EndHint } from '../EndHint.tsx';
import { useShowDispatch } from '../show.ts';
import { GoOn } from '../stage/GoOn.tsx';
import { useEndKey } from '../useEndKey.ts';
import { GoToScene, Overview } from '../stage/SceneDialogs.tsx';
import { SkippedScenes } from '../stage/SkippedScenes.tsx';
import { useShowKeys } from '../useShowKeys.ts';
import { AudienceState } from './AudienceState.tsx';
import { Clocks } from './Clocks.tsx';
import { Controls } from './Controls.tsx';
import { LinkStatus } from './LinkStatus.tsx';
import { Notes } from './Notes.tsx';
import { Quotation } from './Quotation.tsx';
import { SceneHeading } from './SceneHeading.tsx';
import { SceneList } from './SceneList.tsx';
import { ScenePreviews } from './ScenePreviews.tsx';
import { ButtonTips } from '../../../ui/buttonTips/ButtonTips.tsx';
import styles from './Speaker.module.css';
import { SpeakerTools } from './SpeakerTools.tsx';
import { useFollowedShow } from './useFollowedShow.ts';
import { usePractice } from './usePractice.ts';

interface SpeakerProps {
  readonly mapData: MapDataReader;
  /** Dialogs and tools that are not part of a show. */
  readonly children?: ReactNode;
}

export function Speaker({ children, ...props }: SpeakerProps) {
  const store = useAppStore();
  const language = useAppState((state) => state.view.language);
  // The window keeps the language of the show after the show has ended.
  const showLanguage = usePresentation((state) => state.show?.language) ?? language;
  useEffect(() => {
    const { view, setView } = store.getState();
    setView({ ...view, language: showLanguage });
  }, [store, showLanguage]);
  useEffect(() => {
    document.documentElement.lang = LANG_TAGS[language];
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <SpeakerView {...props} />
      {children}
    </LanguageProvider>
  );
}

function SpeakerView({ mapData }: Pick<SpeakerProps, 'mapData'>) {
  const messages = useMessages(speakerMessages);
  const palette = useTheme();
  const { end, reopen, openOn, openTools } = useFollowedShow();
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  const practice = usePractice(deck);
  const endKey = useEndKey(end);
  const isAsking = show?.isLeft === true;
  const current = show && deck && currentStage(show, deck);
  const [dialog, setDialog] = useState<'go' | 'overview' | null>(null);
  useEffect(() => {
    document.title = `${messages.title} · 方舆 Fangyu`;
  }, [messages]);
  useShowKeys(
    {
      dispatch: useShowDispatch(),
      scenes: deck?.scenes.length ?? 0,
      askScene: () => setDialog('go'),
      showOverview: () => setDialog('overview'),
      openSpeaker: () => undefined,
      toggleFullScreen: browserFullScreen.toggle,
      showTools: openTools,
      leave: endKey.press,
    },
    dialog !== null || isAsking,
  );
  if (!current) return <WaitingForShow />;
  const close = () => setDialog(null);
  return (
    <div className={styles['speaker']} data-ready data-scene={current.scene.id}>
      <header className={styles['bar']}>
        <Clocks />
        <LinkStatus onReopen={reopen} />
      </header>
      <main className={styles['main']}>
        <SceneHeading stage={current} at={show.at} all={deck.scenes.length} />
        <AudienceState />
        <SkippedScenes />
        <Quotation scene={current.scene} />
        <Notes scene={current.scene} />
      </main>
      <aside className={styles['aside']} aria-label={messages.scenes}>
        <ScenePreviews {...{ mapData, palette, show, deck }} />
        <SceneList {...{ mapData, palette }} timings={practice.timings} />
      </aside>
      <footer className={styles['foot']}>
        <Controls />
        <SpeakerTools practice={practice} onScreen={openOn} onEnd={end} />
      </footer>
      <EndHint isAsked={endKey.isAsked} onEnd={end} />
      {isAsking && <GoOn onClose={end} />}
      {dialog === 'overview' && <Overview onClose={close} />}
      {dialog === 'go' && <GoToScene onClose={close} />}
      <ButtonTips hasCharacterKeys />
    </div>
  );
}

function WaitingForShow() {
  const messages = useMessages(speakerMessages);
  const isLoaded = useAppState((state) => state.linked !== null);
  return (
    <main className={styles['waiting']} data-ready>
      <LinkStatus />
      <h1>{messages.waiting}</h1>
      <p>{isLoaded ? messages.waitingHint : messages.loadFailed}</p>
    </main>
  );
}
