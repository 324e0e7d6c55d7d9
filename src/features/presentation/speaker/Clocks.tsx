import { useShowDispatch } from '../show.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { paceOf } from '../../../domain/deck/pace.ts';
import { elapsed } from '../../../domain/deck/timer.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { speakerMessages } from '../../../i18n/speaker.ts';
import { clockText } from './clockText.ts';
import { IconButton } from './IconButton.tsx';
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
  const dispatch = useShowDispatch();
  const messages = useMessages(speakerMessages);
  const show = usePresentation((state) => state.show);
  const deck = usePresentation((state) => state.deck);
  // Up to 250 ms old: `elapsed` never returns less than 0, so that a timer that was just reset shows 0:00.
  const now = useNow();
  if (!show || !deck) return null;
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
      <p className={styles['time']}>
        <span className="visually-hidden">{messages.clock} </span>
        {time}
      </p>
    </div>
  );
}
