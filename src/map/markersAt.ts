import { mapLevelAt } from '../china/zoomLevels.ts';
import { mergeMarkers } from '../domain/paints/mergeMarkers.ts';
import type { Marker } from '../domain/paints/paint.ts';
import type { MapScene } from './port.ts';

/** Renderers compare markers by identity. */
const merged = new WeakMap<readonly Marker[], readonly Marker[]>();

/** Those of one province are one until its cities are drawn. */
export function markersAt(
  { markers, palette, level }: Pick<MapScene, 'markers' | 'palette' | 'level'>,
  zoom: number,
): readonly Marker[] {
  if (mapLevelAt(zoom, level) === 'prefecture') return markers;
  const result = merged.get(markers) ?? mergeMarkers(markers, palette);
  merged.set(markers, result);
  return result;
}
