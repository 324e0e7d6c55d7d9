import { createContext, type RefObject, useContext } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view/view.ts';

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
  /** Shows a region on the map while `link` is pointed at, and no longer than it is there. */
  readonly preview: (link: Element, region: RegionId) => void;
  readonly endPreview: (link: Element) => void;
}

/** What every link of the panel needs: a panel has dozens, and none of them watches the store itself. */
export interface PanelLinks {
  readonly atlas: Atlas;
  /** The address of the present view with another selection. */
  readonly hrefOf: (selection: Selection | null) => string;
}

const PanelNavigationContext = createContext<PanelNavigation | null>(null);
const PanelLinksContext = createContext<PanelLinks | null>(null);

export const PanelNavigationProvider = PanelNavigationContext.Provider;
export const PanelLinksProvider = PanelLinksContext.Provider;

/** Throws outside the panel. */
export function usePanelNavigation(): PanelNavigation {
  const navigation = useContext(PanelNavigationContext);
  if (!navigation) throw new Error('usePanelNavigation outside RegionPanel');
  return navigation;
}

/** Throws outside the panel. */
export function usePanelLinks(): PanelLinks {
  const links = useContext(PanelLinksContext);
  if (!links) throw new Error('usePanelLinks outside RegionPanel');
  return links;
}
