import { filterReadingModule } from '../../features/region-panel/filterReadingModule.ts';
import { filterMenuModule } from '../../features/filters/filterMenuModule.ts';
import { zeroCardModule } from '../../features/filters/zeroCardModule.ts';
import { overlayListModule } from '../../features/overlays/overlayListModule.ts';
import type { SearchController } from '../../features/search/engine/searchController.ts';
import { searchModule } from '../../features/search/searchModule.ts';
import { whenIdleAfterFrame } from '../../scheduling/whenIdle.ts';
import {
  chooserModule,
  listModule,
  meetingModule,
  commandPaletteModule,
  preferencesModule,
  presentationModule,
  shortcutsModule,
} from './lazyModules.ts';

/** In the order in which a user is likely to need them. */
const LATER = [
  filterReadingModule,
  zeroCardModule,
  chooserModule,
  filterMenuModule,
  overlayListModule,
  searchModule,
  listModule,
  commandPaletteModule,
  preferencesModule,
  shortcutsModule,
  presentationModule,
  meetingModule,
];

/** Runs while the browser is idle; failures are not reported. Returns how to stop. */
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
