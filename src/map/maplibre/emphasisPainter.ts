import type { Map as MapLibre } from 'maplibre-gl';
import { zoomScale } from '../camera.ts';
import { focusCircle } from '../focusRing.ts';
import type { Geometry } from '../geometry.ts';
import type { MapScene } from '../port.ts';
import { MERCATOR } from '../projection.ts';
import { setSourceData } from './engineData.ts';
import { diffEmphasis, type FeatureEmphasis, outlineOpacities } from './featureState.ts';
import { SOURCE } from './ids.ts';
import { circleFeatures } from './sources.ts';

export interface EmphasisPainter {
  paint(scene: MapScene, geometry: Geometry): void;
  /** The engine has lost its feature-state. */
  reset(): void;
}

export function createEmphasisPainter(map: MapLibre): EmphasisPainter {
  let painted: FeatureEmphasis | null = null;
  let paintedCircle = JSON.stringify(circleFeatures(null));
  return {
    paint({ hovered, selected, focused }, geometry) {
      // The zoom decides whether the focused region is small enough for a circle.
      const circle = focused && focusCircle(focused, geometry, MERCATOR, zoomScale(map.getZoom()));
      const next: FeatureEmphasis = { hovered, selected, focused: circle ? null : focused };
      for (const { source, id, state } of diffEmphasis(painted, next))
        map.setFeatureState({ source, id }, state);
      for (const { layer, opacity } of outlineOpacities(next))
        map.setPaintProperty(layer, 'line-opacity', opacity);
      painted = next;
      const features = circleFeatures(circle);
      const circleText = JSON.stringify(features);
      if (circleText === paintedCircle) return;
      paintedCircle = circleText;
      setSourceData(map, SOURCE.focus, features);
    },
    reset() {
      painted = null;
      paintedCircle = '';
    },
  };
}
