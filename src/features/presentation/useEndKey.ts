import { useEffect, useEffectEvent, useState } from 'react';
import { usePresentation } from '../../state/AppStoreContext.tsx';

/** The second press counts for so long after the first, milliseconds. */
const SECOND_PRESS_MS = 5000;

interface EndKey {
  /** Whether the window says that a second press ends the show. */
  readonly isAsked: boolean;
  readonly press: () => void;
}

/** While a window of the other role is linked, the key ends the show only when it is pressed twice. */
export function useEndKey(end: () => void): EndKey {
  const isLinked = usePresentation((state) => state.isLinked);
  const [isAsked, setAsked] = useState(false);
  const forget = useEffectEvent(() => setAsked(false));
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(forget, SECOND_PRESS_MS);
    return () => clearTimeout(timer);
  }, [isAsked]);
  return {
    isAsked,
    press: () => {
      setAsked(isLinked && !isAsked);
      if (!isLinked || isAsked) end();
    },
  };
}
