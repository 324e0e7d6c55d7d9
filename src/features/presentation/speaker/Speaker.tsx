import { LANG_TAGS } from '../../../domain/language.ts';
import { type ReactNode, useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { currentStage, goTo, type Show, type Stage } from '../../../domain/deck/show.ts';
import { LanguageProvider, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { browserFullScreen } from '../../../platform/fullScreen.ts';
import { useAppState, useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { useTheme } from '../../../viewport/useTheme.ts';
import { useShowDispatch } from '../show.ts';
import { GoToScene, Overview } from '../stage/SceneDialogs.tsx';
import { SkippedScenes } from '../stage/SkippedScenes.tsx';
import { useShowKeys } from '../useShowKeys.ts';
import { AudienceState } from './AudienceState.tsx';
import { Clocks } from './Clocks.tsx';
import { Controls } from './Controls.tsx';
import { LinkStatus } from './LinkStatus.tsx';
import { Notes } from './Notes.tsx';
import { SceneHeading } from './SceneHeading.tsx';
import { SceneList } from './SceneList.tsx';
import { ScenePreviews } from './ScenePreviews.tsx';
import { ButtonTips } from '../../../ui/buttonTips/ButtonTips.tsx';
import styles from './Speaker.module.css';
import { useFollowedShow } from './useFollowedShow.ts';

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

function nextStage(show: Show, deck: Deck): Stage | null {
  const at = show.at + 1;
  return at < deck.scenes.length ? currentStage(goTo(show, deck, at), deck) : null;
}

function SpeakerView({ mapData }: Pick<SpeakerProps, 'mapData'>) {
  const messages = useMessages(speakerMessages);
  const palette = useTheme();
  const { end, reopen } = useFollowedShow();
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
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
      showTools: () => undefined,
      leave: end,
    },
    dialog !== null,
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
        <Notes scene={current.scene} />
      </main>
      <aside className={styles['aside']} aria-label={messages.scenes}>
        <ScenePreviews
          mapData={mapData}
          palette={palette}
          current={current}
          next={nextStage(show, deck)}
        />
        <SceneList />
      </aside>
      <footer className={styles['foot']}>
        <Controls />
      </footer>
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
