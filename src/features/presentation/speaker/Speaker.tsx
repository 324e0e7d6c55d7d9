import { putOn, useShowDispatch } from '../show.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { currentStage, goTo, type Stage } from '../../../domain/deck/show.ts';
import { Clocks } from './Clocks.tsx';
import { Controls } from './Controls.tsx';
import { LinkLight } from './LinkLight.tsx';
import { Notes } from './Notes.tsx';
import { SkippedScenes } from '../stage/SkippedScenes.tsx';
import { AudienceState } from './AudienceState.tsx';
import { SceneList } from './SceneList.tsx';
import { GoToScene, Overview } from '../stage/SceneDialogs.tsx';
import { LanguageProvider, useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { browserFullScreen } from '../../../platform/fullScreen.ts';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import { useAppState, useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { linkShow } from '../linkShow.ts';
import { openAudienceWindow, SHOW_CHANNEL } from '../presentationWindows.ts';
import { usePlayableDeck } from '../usePlayableDeck.ts';
import { useShowKeys } from '../useShowKeys.ts';
import { useTheme } from '../../../viewport/useTheme.ts';
import styles from './Speaker.module.css';
import { Thumbnail } from './Thumbnail.tsx';

interface SpeakerProps {
  readonly mapData: MapDataReader;
}

/** The speaker's window, in the show's language. */
export function Speaker(props: SpeakerProps) {
  const store = useAppStore();
  const language = useAppState((state) => state.view.language);
  // It goes on in the show's language when the show is over.
  const spoken = usePresentation((state) => state.show?.language) ?? language;
  useEffect(() => {
    const { view, setView } = store.getState();
    setView({ ...view, language: spoken });
  }, [store, spoken]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <SpeakerView {...props} />
    </LanguageProvider>
  );
}

/** Follows the show of the report at hand, whoever plays it. Returns how to end it everywhere, and how to give it a room's window again. */
function useFollowed(): { readonly end: () => void; readonly reopen: () => boolean } {
  const store = useAppStore();
  const deck = usePlayableDeck();
  const end = useRef((): void => undefined);
  const talk = useRef<WindowChannel | null>(null);
  useEffect(() => {
    if (!deck) return;
    const channel = openWindowChannel(SHOW_CHANNEL);
    const link = linkShow({
      ...{ store, role: 'speaker', deck, channel },
      onEnd: () => putOn(store, null, null),
    });
    end.current = link.end;
    talk.current = channel;
    return () => {
      link.stop();
      channel.close();
      talk.current = null;
    };
  }, [store, deck]);
  return {
    end: () => end.current(),
    reopen: () => {
      const { show, deck: played } = store.getState().presentation;
      const scene = show && played?.scenes[show.at];
      return talk.current && scene ? openAudienceWindow(talk.current, scene.id) : false;
    },
  };
}

function SpeakerView({ mapData }: SpeakerProps) {
  const messages = useMessages(speakerMessages);
  const palette = useTheme();
  const { end, reopen } = useFollowed();
  const dispatch = useShowDispatch();
  const linked = useAppState((state) => state.linked);
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  const [box, setBox] = useState<'go' | 'overview' | null>(null);
  const now = useMemo(() => show && deck && currentStage(show, deck), [show, deck]);
  const next = useMemo(() => {
    if (!show || !deck || show.at + 1 >= deck.scenes.length) return null;
    return currentStage(goTo(show, deck, show.at + 1), deck);
  }, [show, deck]);
  useEffect(() => {
    document.title = `${messages.title} · 方舆 Fangyu`;
  }, [messages]);
  useShowKeys(
    {
      dispatch,
      scenes: deck?.scenes.length ?? 0,
      askScene: () => setBox('go'),
      showOverview: () => setBox('overview'),
      openSpeaker: () => undefined,
      toggleFullScreen: browserFullScreen.toggle,
      showTools: () => undefined,
      leave: end,
    },
    box !== null,
  );
  const card = (stage: Stage) => (
    <Thumbnail
      mapData={mapData}
      palette={palette}
      view={stage.view}
      camera={stage.scene.camera}
      bounds={stage.bounds}
    />
  );
  if (!now || !show || !deck)
    return (
      <main className={styles['waiting']} data-ready>
        <LinkLight />
        <h1>{messages.waiting}</h1>
        <p>{linked ? messages.waitingHow : messages.loadFailed}</p>
      </main>
    );
  const close = () => setBox(null);
  return (
    <div className={styles['desk']} data-ready data-scene={now.scene.id}>
      <header className={styles['bar']}>
        <Clocks />
        <LinkLight onReopen={reopen} />
      </header>
      <main className={styles['main']}>
        <Heading stage={now} at={show.at} all={deck.scenes.length} />
        <AudienceState />
        <SkippedScenes />
        <Notes scene={now.scene} />
      </main>
      <aside className={styles['aside']} aria-label={messages.scenes}>
        <div className={styles['cards']}>
          <figure>
            {card(now)}
            <figcaption>{messages.now}</figcaption>
          </figure>
          <figure data-next>
            {next && card(next)}
            <figcaption>
              {next ? messages.next : messages.last}
              {next && <SceneTitle stage={next} />}
            </figcaption>
          </figure>
        </div>
        <SceneList />
      </aside>
      <footer className={styles['foot']}>
        <Controls />
      </footer>
      {box === 'overview' && <Overview onClose={close} />}
      {box === 'go' && <GoToScene onClose={close} />}
    </div>
  );
}

function SceneTitle({ stage }: { readonly stage: Stage }) {
  const messages = useMessages(speakerMessages);
  const title = localizedText(stage.scene.title, useLanguage());
  return <strong lang={title?.lang}>{title?.text ?? messages.untitled}</strong>;
}

interface HeadingProps {
  readonly stage: Stage;
  readonly at: number;
  readonly all: number;
}

function Heading({ stage, at, all }: HeadingProps) {
  const messages = useMessages(speakerMessages);
  const kicker = localizedText(stage.scene.kicker, useLanguage());
  return (
    <header className={styles['heading']}>
      <p>
        <span data-position>{messages.scene(at + 1, all)}</span>
        {kicker && <span lang={kicker.lang}>{kicker.text}</span>}
      </p>
      <h1>
        <SceneTitle stage={stage} />
      </h1>
    </header>
  );
}
