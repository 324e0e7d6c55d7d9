import { createContext, type RefObject, useContext } from 'react';
import type { Selection } from '../../domain/view.ts';

/** How the panel's own links and buttons move about. */
export interface PanelNavigation {
  /** The heading that takes the focus after a move. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Opens the panel on something else and takes the focus along. */
  readonly follow: (selection: Selection | null) => void;
  /** Whether the selection changed by a link of the panel; asking answers for that change once. */
  readonly arrived: () => boolean;
  /** Clears the filters; the button that did it goes away, so the focus moves to the heading. */
  readonly clearFilters: () => void;
}

const PanelNavigationContext = createContext<PanelNavigation | null>(null);

export const PanelNavigationProvider = PanelNavigationContext.Provider;

/** Throws outside the panel. */
export function usePanelNavigation(): PanelNavigation {
  const navigation = useContext(PanelNavigationContext);
  if (!navigation) throw new Error('usePanelNavigation outside RegionPanel');
  return navigation;
}
