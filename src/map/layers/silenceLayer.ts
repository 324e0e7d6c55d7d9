import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { silenceLayerTexts as texts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

/** Which regions no one speaks of. Until its reading has loaded, the layer shows the statements. */
export const silenceLayer: MapLayer = { ...statementsLayer, ...texts, id: SILENCE_LAYER };
