import { filterMenuPart } from '../../features/filters/filterMenuModule.ts';
import { overlayListPart } from '../../features/overlays/overlayListModule.ts';
import type { SearchDesk } from '../../features/search/engine/searchController.ts';
import { searchPart } from '../../features/search/searchModule.ts';
import { whenIdle } from '../../scheduling/whenIdle.ts';
import {
  chooserPart,
  listPart,
  palettePart,
  preferencesPart,
  presentingPart,
  shortcutsPart,
} from './lazyModules.ts';

/** In the order in which a reader is likely to want them. */
const LATER = [
  chooserPart,
  filterMenuPart,
  overlayListPart,
  searchPart,
  listPart,
  palettePart,
  preferencesPart,
  shortcutsPart,
  presentingPart,
];

/**
 * Fetches what comes later, a part at a time while the browser is idle. A failure is not said: nobody
 * has asked. Returns how to stop.
 * @param search its engine is started together with the list of what it finds
 */
export function prefetchParts(search: Pick<SearchDesk, 'prefetch'>): () => void {
  const waiting = LATER.flatMap((part) => (part === searchPart ? [part, search] : [part]));
  let stop: () => void;
  const next = (): void => {
    const part = waiting.shift();
    if (!part) return;
    part.prefetch();
    stop = whenIdle(next);
  };
  stop = whenIdle(next);
  return () => stop();
}
