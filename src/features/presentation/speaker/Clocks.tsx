import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { paceOf } from '../../../domain/deck/pace.ts';
import type { Show } from '../../../domain/deck/show.ts';
import { elapsed } from '../../../domain/deck/timer.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { speakerToolMessages } from '../../../i18n/speakerTools.ts';
import { clockText } from './clockText.ts';
import { IconButton } from './IconButton.tsx';
import { useSceneClock } from './useSceneClock.ts';
import styles from './Clocks.module.css';

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function Clocks() {
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  return show && deck && <ClocksOf show={show} deck={deck} />;
}

function ClocksOf({ show, deck }: { readonly show: Show; readonly deck: Deck }) {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const tools = useMessages(speakerToolMessages);
  // Up to 250 ms old: `elapsed` never returns less than 0, so that a timer that was just reset shows 0:00.
  const now = useNow();
  const sceneSeconds = useSceneClock(show, now);
  const scenePlan = deck.scenes[show.at]?.seconds ?? 0;
  const elapsedSeconds = elapsed(show.timer, now) / 1000;
  const { planned, state, delay } = paceOf(deck, show.at, elapsedSeconds);
  const isStopped = show.timer.stoppedAt !== null;
  const time = new Date(now).toTimeString().slice(0, 'hh:mm'.length);
  return (
    <div className={styles['clocks']}>
      <div className={styles['elapsed']} data-stopped={isStopped}>
        <span className="visually-hidden">{messages.elapsed} </span>
        <strong data-elapsed>{clockText(elapsedSeconds)}</strong>
        <p className={styles['plan']} data-late={state === 'behind'}>
          {planned > 0 && <span>{messages.planned(clockText(planned))}</span>}
          {planned > 0 && <span>{messages.pace[state](clockText(delay))}</span>}
        </p>
      </div>
      <div className={styles['buttons']}>
        <IconButton
          label={isStopped ? messages.resume : messages.pause}
          Icon={isStopped ? Play : Pause}
          onClick={() => dispatch({ kind: 'pause', now: Date.now() })}
        />
        <IconButton
          label={messages.reset}
          Icon={RotateCcw}
          onClick={() => dispatch({ kind: 'reset', now: Date.now() })}
        />
      </div>
      <p className={styles['scene']} data-late={scenePlan > 0 && sceneSeconds > scenePlan}>
        <span>{tools.sceneTime}</span>
        <span>
          <strong data-scene-time>{clockText(sceneSeconds)}</strong>
          {scenePlan > 0 && ` ${tools.ofPlan(clockText(scenePlan))}`}
        </span>
      </p>
      <p className={styles['time']}>
        <span className="visually-hidden">{messages.clock} </span>
        {time}
      </p>
    </div>
  );
}
