import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { elapsed } from '../../../domain/deck/timer.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { Button } from '../../../ui/Button.tsx';
import { clockText } from './clockText.ts';
import styles from './Clocks.module.css';

/** Nobody minds so many seconds. */
const PUNCTUAL = 20;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function sum(scenes: Deck['scenes']): number {
  return scenes.reduce((before, { seconds }) => before + seconds, 0);
}

/** The time of day; what has gone of the show and what was planned, with pause and reset. */
export function Clocks() {
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const language = useLanguage();
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  // Before the first tick a clock that was just set would seem to run backwards.
  const now = useNow();
  if (!show || !deck) return null;
  const gone = elapsed(show.timer, now) / 1000;
  const planned = deck.seconds || sum(deck.scenes);
  const begins = sum(deck.scenes.slice(0, show.at));
  const ends = begins + (deck.scenes[show.at]?.seconds ?? 0);
  const late = gone > ends ? gone - ends : Math.min(0, gone - begins);
  const pace =
    Math.abs(late) < PUNCTUAL
      ? messages.onPlan
      : late > 0
        ? messages.behind(clockText(late))
        : messages.ahead(clockText(late));
  const stopped = show.timer.stoppedAt !== null;
  const time = new Date(now).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <div className={styles['clocks']}>
      <div className={styles['elapsed']} data-stopped={stopped}>
        <span className="visually-hidden">{messages.elapsed} </span>
        <strong data-elapsed>{clockText(gone)}</strong>
        <p className={styles['plan']} data-late={late >= PUNCTUAL}>
          {planned > 0 && <span>{messages.planned(clockText(planned))}</span>}
          {planned > 0 && <span>{pace}</span>}
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button
          look="icon"
          aria-label={stopped ? messages.resume : messages.pause}
          title={stopped ? messages.resume : messages.pause}
          onClick={() => dispatch({ kind: 'pause', now: Date.now() })}
        >
          {stopped ? <Play size={20} aria-hidden /> : <Pause size={20} aria-hidden />}
        </Button>
        <Button
          look="icon"
          aria-label={messages.reset}
          title={messages.reset}
          onClick={() => dispatch({ kind: 'reset', now: Date.now() })}
        >
          <RotateCcw size={20} aria-hidden />
        </Button>
      </div>
      <p className={styles['time']}>
        <span className="visually-hidden">{messages.clock} </span>
        {time}
      </p>
    </div>
  );
}
