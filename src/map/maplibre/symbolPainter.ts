import type { Map as MapLibre } from 'maplibre-gl';
import type { Marker } from '../../domain/paints/paint.ts';
import type { Geometry } from '../geometry.ts';
import { mapStyleOf } from '../mapStyle.ts';
import type { MapScene } from '../port.ts';
import { donutName, drawDonut } from './donut.ts';
import { ensureImage, setSourceData } from './engineData.ts';
import { LAYER, SOURCE, type SourceId } from './ids.ts';
import { sortKey } from './labelLayers.ts';
import { createRiverNameLayout } from './riverNames.ts';
import { labelFeatures, markerFeatures } from './sources.ts';

export interface SymbolPainter {
  paintMarkers(before: MapScene | null, after: MapScene): void;
  paintLabels(before: MapScene | null, after: MapScene): void;
  paintRiverNames(scene: MapScene, geometry: Geometry): void;
  reset(): void;
}

interface Fadable {
  readonly id: string;
  readonly faded: boolean;
}

function updateFaded(
  map: MapLibre,
  source: SourceId,
  before: readonly Fadable[],
  after: readonly Fadable[],
): void {
  if (before === after) return;
  const previous = new Map(before.map(({ id, faded }) => [id, faded]));
  for (const { id, faded } of after)
    if ((previous.get(id) ?? false) !== faded) map.setFeatureState({ source, id }, { faded });
}

export function createSymbolPainter(map: MapLibre): SymbolPainter {
  const layOutRiverNames = createRiverNameLayout();
  let paintedRiverNames = '';
  /** Placed before all others. */
  let firstLabel: string | null = null;

  return {
    paintMarkers(before, after) {
      const { palette } = after;
      const donut = (marker: Marker) =>
        ensureImage(map, donutName(marker, palette), () => drawDonut(marker, palette));
      if (before?.markers !== after.markers || before.palette !== palette) {
        const next = markerFeatures(after.markers, donut);
        const previous =
          before && markerFeatures(before.markers, (marker) => donutName(marker, before.palette));
        if (JSON.stringify(previous) !== JSON.stringify(next))
          setSourceData(map, SOURCE.markers, next);
      }
      updateFaded(map, SOURCE.markers, before?.markers ?? [], after.markers);
    },
    paintLabels(before, after) {
      if (before?.labels !== after.labels || before.markers !== after.markers) {
        const next = labelFeatures(after.labels, after.markers);
        const previous = before && labelFeatures(before.labels, before.markers);
        if (JSON.stringify(previous) !== JSON.stringify(next))
          setSourceData(map, SOURCE.labels, next);
        const first = after.labels.find((label) => label.first)?.id ?? null;
        // The order changes without new data, so that all other labels stay in place.
        if (first !== firstLabel)
          for (const layer of [LAYER.provinceLabels, LAYER.prefectureLabels])
            map.setLayoutProperty(layer, 'symbol-sort-key', sortKey(first));
        firstLabel = first;
      }
      updateFaded(map, SOURCE.labels, before?.labels ?? [], after.labels);
    },
    paintRiverNames({ riverNames: names, labels, markers, palette }, { context }) {
      if (!context) return;
      const surroundings = { mapStyle: mapStyleOf(palette.legibility), names, labels, markers };
      const features = layOutRiverNames(context.rivers, surroundings, map.getZoom());
      const text = JSON.stringify(features);
      if (text === paintedRiverNames) return;
      paintedRiverNames = text;
      setSourceData(map, SOURCE.riverNames, features);
    },
    reset() {
      paintedRiverNames = '';
      firstLabel = null;
    },
  };
}
