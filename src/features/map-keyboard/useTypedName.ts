import { useCallback, useMemo, useRef } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { createJumpByName, type JumpByName } from '../../domain/arrowNavigation/jumpByName.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { textsOf } from './speech.ts';
import type { useFocusedPlace } from './useFocusedPlace.ts';

/** What is typed within this time of the last letter belongs to the same name, milliseconds. */
const PAUSE = 1000;

/** Made when first used: most visits type no name. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Jumps to the place whose name begins as typed. */
export function useTypedName(
  names: readonly SearchName[] | null,
  { find, land }: ReturnType<typeof useFocusedPlace>,
) {
  const store = useAppStore();
  const atlas = useAppState((state) => state.atlas);
  const buffer = useRef({ text: '', until: 0 });
  const jump = useMemo(
    (): (() => JumpByName) | null => atlas && lazily(() => createJumpByName(atlas, names)),
    [atlas, names],
  );

  const isTyping = useCallback(() => performance.now() < buffer.current.until, []);

  /** Another key ends the name. */
  const forget = useCallback(() => {
    buffer.current = { text: '', until: 0 };
  }, []);

  const type = useCallback(
    (text: string) => {
      const typed = (isTyping() ? buffer.current.text : '') + text;
      buffer.current = { text: typed, until: performance.now() + PAUSE };
      const here = find();
      if (!jump || !here || typed.trim() === '') return;
      const landing = jump()(typed, here);
      if (landing) land(landing);
      else store.getState().announce(textsOf(store.getState()).notFound(typed.trim()));
    },
    [store, jump, find, land, isTyping],
  );

  return { isTyping, forget, type };
}
