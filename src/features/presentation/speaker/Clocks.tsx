import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { elapsed } from '../../../domain/deck/timer.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { clockText } from './clockText.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Clocks.module.css';

/** A smaller difference to the plan is not shown, seconds. */
const TOLERANCE_S = 20;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function secondsOf(scenes: Deck['scenes']): number {
  return scenes.reduce((before, { seconds }) => before + seconds, 0);
}

export function Clocks() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const language = useLanguage();
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  // Up to 250 ms old: `elapsed` never returns less than 0, so that a timer that was just reset shows 0:00.
  const now = useNow();
  if (!show || !deck) return null;
  const elapsedSeconds = elapsed(show.timer, now) / 1000;
  const planned = deck.seconds || secondsOf(deck.scenes);
  const start = secondsOf(deck.scenes.slice(0, show.at));
  const end = start + (deck.scenes[show.at]?.seconds ?? 0);
  const delay = elapsedSeconds > end ? elapsedSeconds - end : Math.min(0, elapsedSeconds - start);
  const pace =
    Math.abs(delay) < TOLERANCE_S
      ? messages.onPlan
      : delay > 0
        ? messages.behind(clockText(delay))
        : messages.ahead(clockText(delay));
  const isStopped = show.timer.stoppedAt !== null;
  const time = new Date(now).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <div className={styles['clocks']}>
      <div className={styles['elapsed']} data-stopped={isStopped}>
        <span className="visually-hidden">{messages.elapsed} </span>
        <strong data-elapsed>{clockText(elapsedSeconds)}</strong>
        <p className={styles['plan']} data-late={delay >= TOLERANCE_S}>
          {planned > 0 && <span>{messages.planned(clockText(planned))}</span>}
          {planned > 0 && <span>{pace}</span>}
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
      <p className={styles['time']}>
        <span className="visually-hidden">{messages.clock} </span>
        {time}
      </p>
    </div>
  );
}
