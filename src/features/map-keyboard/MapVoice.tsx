import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppState } from '../../state/appStore.ts';
import { useAppState, useAppStore, useInteraction } from '../../state/AppStoreContext.tsx';
import { nameOf, textsOf } from './speech.ts';

/** Who walks on within this time hears of the last place alone, milliseconds. */
const REST = 150;

/** Runs `tell` when `value` changes, not for the first one. */
function useChange<Value>(value: Value, tell: (now: Value) => void): void {
  const before = useRef(value);
  const changed = useEffectEvent(tell);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    changed(value);
  }, [value]);
}

/** Whether the focus itself tells what has happened: it has gone to the details. */
function isInDetails(): boolean {
  return document.activeElement?.closest('aside') !== null;
}

/**
 * The one live region of the map: says where the keyboard stands, what was opened elsewhere, and when
 * list, map or pan mode take turns. What the filters leave is said by their own summary.
 */
export function MapVoice() {
  const store = useAppStore();
  const [heard, setHeard] = useState(() => store.getState().interaction.announcement);
  // Rendered for what is heard, not for what gives way to something else.
  useEffect(() => {
    const announced = () => store.getState().interaction.announcement;
    let timer = setTimeout(() => setHeard(announced()), REST);
    let last = announced();
    const stop = store.subscribe(() => {
      const next = announced();
      if (next === last) return;
      last = next;
      clearTimeout(timer);
      timer = setTimeout(() => setHeard(next), REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  const say = (words: (state: AppState) => string) =>
    store.getState().announce(words(store.getState()));
  useChange(
    useAppState((state) => state.view.selection),
    (selection) => {
      if (isInDetails()) return;
      say((state) =>
        selection ? textsOf(state).opened(nameOf(state, selection)) : textsOf(state).closed,
      );
    },
  );
  useChange(
    useAppState((state) => state.view.layout),
    (layout) => say((state) => textsOf(state)[layout === 'list' ? 'list' : 'back']),
  );
  useChange(
    useInteraction((state) => state.isPanning),
    (panning) => say((state) => textsOf(state)[panning ? 'panningOn' : 'panningOff']),
  );

  return (
    <div role="status" className="visually-hidden">
      {/* A new element every time: what is said twice is heard twice. */}
      {heard.text !== '' && <p key={heard.id}>{heard.text}</p>}
    </div>
  );
}
