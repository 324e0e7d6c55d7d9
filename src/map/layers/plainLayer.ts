import { mapLayerId } from '../../domain/ids.ts';
import { paintPlaces, memoizeLast } from '../../domain/paints/derivePaints.ts';
import { plainLayerTexts as texts, statementsLayerTexts } from '../../i18n/mapLayers.ts';
import type { MapLayer } from './mapLayer.ts';
import { statementsLayer } from './statementsLayer.ts';

/** The markers still count statements, so what is said of a region stays. */
export const plainLayer: MapLayer = {
  ...statementsLayer,
  id: mapLayerId('plain'),
  title: texts.title,
  command: texts.command,
  paints: memoizeLast((inputs, palette) => paintPlaces(inputs, palette, () => palette.land)),
  legend: () => ({
    heading: statementsLayerTexts.heading.province,
    note: texts.note,
    classes: [],
    fills: [],
  }),
};
