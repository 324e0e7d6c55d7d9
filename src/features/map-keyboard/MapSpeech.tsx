import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppState } from '../../state/appStore.ts';
import { useAppState, useAppStore, useInteraction } from '../../state/AppStoreContext.tsx';
import { nameOf, textsOf } from './speech.ts';

/** Of several announcements within this time only the last one is read, milliseconds. */
const ANNOUNCE_DELAY_MS = 150;

/** Not called for the first value. */
function useChange<Value>(value: Value, onChange: (value: Value) => void): void {
  const previous = useRef(value);
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    if (previous.current === value) return;
    previous.current = value;
    changed(value);
  }, [value]);
}

/** Then a screen reader reads the selection in the details. */
function isInDetails(): boolean {
  return document.activeElement?.closest('aside') !== null;
}

/** Announces the focused place, a selection made elsewhere, and list, map and pan mode. */
export function MapSpeech() {
  const store = useAppStore();
  const [shown, setShown] = useState(() => store.getState().interaction.announcement);
  // Only an announcement that is read renders the component, not those it replaces.
  useEffect(() => {
    const announced = () => store.getState().interaction.announcement;
    let timer = setTimeout(() => setShown(announced()), ANNOUNCE_DELAY_MS);
    let last = announced();
    const stop = store.subscribe(() => {
      const next = announced();
      if (next === last) return;
      last = next;
      clearTimeout(timer);
      timer = setTimeout(() => setShown(next), ANNOUNCE_DELAY_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);

  const announce = (textOf: (state: AppState) => string) =>
    store.getState().announce(textOf(store.getState()));
  useChange(
    useAppState((state) => state.view.selection),
    (selection) => {
      if (isInDetails()) return;
      announce((state) =>
        selection ? textsOf(state).opened(nameOf(state, selection)) : textsOf(state).closed,
      );
    },
  );
  useChange(
    useAppState((state) => state.view.beside),
    (beside) =>
      announce((state) => {
        const { selection } = state.view;
        // The end with another selection is said by the selection.
        if (selection?.kind !== 'region') return textsOf(state).closed;
        const ids = [selection.id, ...beside];
        const names = ids.map((id) => nameOf(state, { kind: 'region', id }));
        const { beside: sideBySide, alone, join } = textsOf(state);
        return beside.length === 0 ? alone : sideBySide(names.join(join));
      }),
  );
  useChange(
    useAppState((state) => state.view.layout),
    (layout) => announce((state) => textsOf(state)[layout === 'list' ? 'list' : 'back']),
  );
  useChange(
    useInteraction((state) => state.isPanning),
    (panning) => announce((state) => textsOf(state)[panning ? 'panningOn' : 'panningOff']),
  );

  return (
    <div role="status" className="visually-hidden">
      {/* A new key makes a new element, so that the same text is read a second time. */}
      {shown.text !== '' && <p key={shown.id}>{shown.text}</p>}
    </div>
  );
}
