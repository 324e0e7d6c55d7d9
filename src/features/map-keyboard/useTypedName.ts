import { useCallback, useMemo, useRef } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { createJumpByName, type JumpByName } from '../../domain/arrowNavigation/jumpByName.ts';
import { once } from '../../domain/memoize.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { textsOf } from './speech.ts';
import type { useFocusedPlace } from './useFocusedPlace.ts';

/** A longer pause between two letters starts a new name, milliseconds. */
const MAX_PAUSE_MS = 1000;

/** Moves to the place whose name begins with the typed text. */
export function useTypedName(
  names: readonly SearchName[] | null,
  { find, moveTo }: ReturnType<typeof useFocusedPlace>,
) {
  const store = useAppStore();
  const atlas = useAppState((state) => state.atlas);
  const buffer = useRef({ text: '', until: 0 });
  // Created on first use: most visits type no name.
  const jump = useMemo(
    (): (() => JumpByName) | null => atlas && once(() => createJumpByName(atlas, names)),
    [atlas, names],
  );

  const isTyping = useCallback(() => performance.now() < buffer.current.until, []);

  /** Ends the name: the next letter starts a new one. */
  const forget = useCallback(() => {
    buffer.current = { text: '', until: 0 };
  }, []);

  const type = useCallback(
    (text: string) => {
      const typed = (isTyping() ? buffer.current.text : '') + text;
      buffer.current = { text: typed, until: performance.now() + MAX_PAUSE_MS };
      const here = find();
      if (!jump || !here || typed.trim() === '') return;
      const target = jump()(typed, here);
      if (target) moveTo(target);
      else store.getState().announce(textsOf(store.getState()).notFound(typed.trim()));
    },
    [store, jump, find, moveTo, isTyping],
  );

  return { isTyping, forget, type };
}
