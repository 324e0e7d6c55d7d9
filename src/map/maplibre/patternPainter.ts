import type { Map as MapLibre } from 'maplibre-gl';
import type { Adcode } from '../../domain/ids.ts';
import type { MapScene } from '../port.ts';
import { ensureImage } from './engineData.ts';
import { placesWithoutData } from './featureState.ts';
import { LAYER } from './ids.ts';
import { drawHatch, drawNoData, hatchName, hatchOfFeature, noDataName } from './patterns.ts';

const NO_DATA_LAYERS = [LAYER.provincesNoData, LAYER.prefecturesNoData] as const;

export interface PatternPainter {
  paintNoData(before: MapScene | null, after: MapScene): void;
  /** For the current zoom, again when the camera has stopped. */
  paintPatterns(scene: MapScene): void;
}

export function createPatternPainter(map: MapLibre): PatternPainter {
  let withoutData: readonly Adcode[] = [];
  return {
    paintNoData(before, after) {
      if (before?.paints === after.paints) return;
      const places = placesWithoutData(after.paints);
      if (places.join() === withoutData.join()) return;
      withoutData = places;
      for (const layer of NO_DATA_LAYERS)
        map.setFilter(layer, ['in', ['get', 'adcode'], ['literal', [...places]]]);
    },
    paintPatterns({ overlays, palette }) {
      const zoom = map.getZoom();
      const hatched = overlays.filter(({ partial }) => partial.length > 0);
      for (const { colour } of hatched)
        ensureImage(map, hatchName(colour, zoom), () => drawHatch(colour, zoom));
      if (hatched.length > 0)
        map.setPaintProperty(LAYER.overlayHatches, 'fill-pattern', hatchOfFeature(zoom));
      // A new pattern makes the engine lay out every region again: only when a region uses it.
      if (withoutData.length === 0) return;
      const { noData } = palette;
      const name = ensureImage(map, noDataName(noData, zoom), () => drawNoData(noData, zoom));
      for (const layer of NO_DATA_LAYERS) map.setPaintProperty(layer, 'fill-pattern', name);
    },
  };
}
