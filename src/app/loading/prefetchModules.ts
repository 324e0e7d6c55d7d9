import { filterMenuModule } from '../../features/filters/filterMenuModule.ts';
import { overlayListModule } from '../../features/overlays/overlayListModule.ts';
import type { SearchController } from '../../features/search/engine/searchController.ts';
import { searchModule } from '../../features/search/searchModule.ts';
import { whenIdleAfterFrame } from '../../scheduling/whenIdle.ts';
import {
  chooserModule,
  listModule,
  commandPaletteModule,
  preferencesModule,
  presentationModule,
  shortcutsModule,
} from './lazyModules.ts';

/** In the order in which a reader is likely to want them. */
const LATER = [
  chooserModule,
  filterMenuModule,
  overlayListModule,
  searchModule,
  listModule,
  commandPaletteModule,
  preferencesModule,
  shortcutsModule,
  presentationModule,
];

/**
 * Fetches what comes later, a part at a time while the browser is idle. A failure is not said: nobody
 * has asked. Returns how to stop.
 * @param search its engine is started together with the list of what it finds
 */
export function prefetchModules(search: Pick<SearchController, 'prefetch'>): () => void {
  const waiting = LATER.flatMap((module) =>
    module === searchModule ? [module, search] : [module],
  );
  let stop: () => void;
  const next = (): void => {
    const part = waiting.shift();
    if (!part) return;
    part.prefetch();
    stop = whenIdleAfterFrame(next);
  };
  stop = whenIdleAfterFrame(next);
  return () => stop();
}
