import { createContext, type RefObject, useContext } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view/view.ts';

/** What the links and buttons of the panel do. */
export interface PanelNavigation {
  /** The heading, which takes the focus after a navigation. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Selects something else and moves the focus to its heading. */
  readonly follow: (selection: Selection | null) => void;
  /** Whether a link of the panel changed the selection. Returns true once for each such change. */
  readonly consumeArrival: () => boolean;
  /** Clears the filters. The pressed button disappears, so the focus moves to the heading. */
  readonly clearFilters: () => void;
  /** Highlights a region on the map until `endPreview` is called or `link` is removed. */
  readonly preview: (link: Element, region: RegionId) => void;
  readonly endPreview: (link: Element) => void;
}

/** What every link needs. Passed as a context, so that dozens of links need no store subscription each. */
export interface PanelLinks {
  readonly atlas: Atlas;
  /** The address of the current view with another selection. */
  readonly hrefOf: (selection: Selection | null) => string;
}

const PanelNavigationContext = createContext<PanelNavigation | null>(null);
const PanelLinksContext = createContext<PanelLinks | null>(null);

export const PanelNavigationProvider = PanelNavigationContext.Provider;
export const PanelLinksProvider = PanelLinksContext.Provider;

/** Throws outside `RegionPanel`. */
export function usePanelNavigation(): PanelNavigation {
  const navigation = useContext(PanelNavigationContext);
  if (!navigation) throw new Error('usePanelNavigation outside RegionPanel');
  return navigation;
}

/** Throws outside `RegionPanel`. */
export function usePanelLinks(): PanelLinks {
  const links = useContext(PanelLinksContext);
  if (!links) throw new Error('usePanelLinks outside RegionPanel');
  return links;
}
