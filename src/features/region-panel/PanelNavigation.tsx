import { createContext, type RefObject, useContext } from 'react';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view/view.ts';

export interface PanelNavigation {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Also moves the focus to the new heading. */
  readonly follow: (selection: Selection | null) => void;
  /** Whether a link of the panel changed the selection; true once for each such change. */
  readonly consumeArrival: () => boolean;
  /** The pressed button disappears, so the focus moves to the heading. */
  readonly clearFilters: () => void;
  /** Ends with `endPreview` or when `link` is removed. */
  readonly preview: (link: Element, region: RegionId) => void;
  readonly endPreview: (link: Element) => void;
}

/** A context, so that dozens of links need no store subscription each. */
export interface PanelLinks {
  readonly atlas: Atlas;
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
