import type { Map as MapLibre } from 'maplibre-gl';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Geometry } from '../geometry.ts';
import type { MapScene } from '../port.ts';
import { changedColours } from './colours.ts';
import { createCountyLayers } from './countyLayers.ts';
import { createEmphasisPainter } from './emphasisPainter.ts';
import { setSourceData } from './engineData.ts';
import { diffPaints } from './featureState.ts';
import { SOURCE } from './ids.ts';
import { levelRanges } from './levelRanges.ts';
import { changedMeasures } from './measures.ts';
import { createPatternPainter } from './patternPainter.ts';
import { changedBoundaries, overlayFeatures } from './sources.ts';
import { createSymbolPainter } from './symbolPainter.ts';

export interface Painter {
  /** Changes only what differs from the last call. */
  paint(scene: MapScene, geometry: Geometry): void;
  /** Called after the camera has stopped. */
  updateForZoom(): void;
  /** A rebuilt style keeps the boundaries and loses its feature-state. */
  reset(): void;
}

/** Use it only while the style, created with `startGeometry`, is loaded. */
export function createPainter(map: MapLibre, startGeometry: Geometry): Painter {
  let scene: MapScene | null = null;
  let geometry = startGeometry;
  let measuredPalette: MapPalette | null = null;
  const emphasis = createEmphasisPainter(map);
  const patterns = createPatternPainter(map);
  const symbols = createSymbolPainter(map);
  const counties = createCountyLayers(map);

  const paintColours = (before: MapScene | null, { palette }: MapScene): void => {
    for (const { layer, property, value } of changedColours(before?.palette ?? null, palette))
      map.setPaintProperty(layer, property, value);
  };
  const applyMeasures = ({ palette }: MapScene): void => {
    for (const setting of changedMeasures(measuredPalette, palette)) {
      const { layer, value } = setting;
      if (setting.kind === 'paint') map.setPaintProperty(layer, setting.property, value);
      else map.setLayoutProperty(layer, setting.property, value);
    }
    measuredPalette = palette;
  };
  const paintBoundaries = (next: Geometry): void => {
    for (const { source, data } of changedBoundaries(geometry, next))
      setSourceData(map, source, data);
  };
  const paintRegions = (before: MapScene | null, after: MapScene): void => {
    for (const { source, id, state } of diffPaints(before?.paints ?? null, after.paints))
      map.setFeatureState({ source, id }, state);
  };
  const paintOverlays = (before: MapScene | null, after: MapScene, next: Geometry): void => {
    const isSame = JSON.stringify(before?.overlays) === JSON.stringify(after.overlays);
    if (isSame && (after.overlays.length === 0 || next === geometry)) return;
    setSourceData(map, SOURCE.overlays, overlayFeatures(after.overlays, next));
  };

  const paintLevel = (before: MapScene | null, { level = null }: MapScene): void => {
    if ((before?.level ?? null) === level) return;
    for (const { layer, range } of levelRanges(level)) map.setLayerZoomRange(layer, ...range);
  };

  return {
    paint(after, next) {
      const before = scene;
      paintColours(before, after);
      paintLevel(before, after);
      applyMeasures(after);
      paintBoundaries(next);
      paintRegions(before, after);
      emphasis.paint(after, next);
      patterns.paintNoData(before, after);
      patterns.paintPatterns(after);
      paintOverlays(before, after, next);
      symbols.paintMarkers(before, after);
      symbols.paintNames(after, next);
      counties.paint(after, next);
      scene = after;
      geometry = next;
    },
    updateForZoom() {
      if (!scene) return;
      patterns.paintPatterns(scene);
      emphasis.paint(scene, geometry);
      symbols.paintMarkers(scene, scene);
      symbols.paintNames(scene, geometry);
    },
    reset() {
      scene = null;
      measuredPalette = null;
      emphasis.reset();
      symbols.reset();
      counties.reset();
    },
  };
}
