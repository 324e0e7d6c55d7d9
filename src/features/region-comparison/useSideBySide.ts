import { useState } from 'react';
import { focusPanel } from '../../actions/focus.ts';
import type { RegionId } from '../../domain/ids.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';

interface SideBySide {
  /** Whether regions are side by side, or the user is choosing the second one. */
  readonly isOn: boolean;
  /** Begins to choose, or ends. */
  readonly toggle: () => void;
  /** Ends, from a control that is then gone. */
  readonly end: () => void;
}

export function useSideBySide(): SideBySide {
  const store = useAppStore();
  const hasBeside = useAppState(({ view }) => view.beside.length > 0);
  const selected = useAppState(({ view: { selection } }) =>
    selection?.kind === 'region' ? selection.id : null,
  );
  /** The region beside which another one is being chosen. */
  const [choosing, setChoosing] = useState<RegionId | null>(null);
  // With another selection the choice is over.
  if (choosing !== null && choosing !== selected) setChoosing(null);
  const isOn = hasBeside || choosing !== null;
  const stop = (): void => {
    setChoosing(null);
    store.getState().clearBeside();
  };
  return {
    isOn,
    toggle: () => (isOn ? stop() : setChoosing(selected)),
    end: () => {
      stop();
      focusPanel();
    },
  };
}
