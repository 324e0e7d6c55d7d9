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

/** In the order in which a user is likely to need them. */
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
 * Prefetches the lazy modules one by one while the browser is idle. A failure is not reported, since the user has
 * not asked for anything. Returns how to stop.
 * @param search its engine starts together with the list of results
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
