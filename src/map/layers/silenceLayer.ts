import { memoizeLast, paintPlaces } from '../../domain/paints/derivePaints.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { silenceLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

/** What the reading uses of the frame: an import of its own would split the frame's file. */
export interface SilenceFrame {
  readonly memoizeLast: typeof memoizeLast;
  readonly paintPlaces: typeof paintPlaces;
}

/** Which regions nobody speaks of. Until its reading has loaded, the layer shows the statements. */
export const silenceLayer: MapLayer = { ...statementsLayer, ...texts, id: SILENCE_LAYER };

interface ReadingModule {
  readonly createSilenceReading: (frame: SilenceFrame) => Partial<MapLayer>;
}

/** Most visits do not ask for the layer: it prepares itself by loading its reading. */
export function provideSilenceReading(load: () => Promise<ReadingModule>): void {
  const prepare = async (): Promise<void> => {
    const { createSilenceReading } = await load();
    Object.assign(silenceLayer, createSilenceReading({ memoizeLast, paintPlaces }));
  };
  Object.assign(silenceLayer, { prepare });
}
