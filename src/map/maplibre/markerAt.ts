import type { Marker } from '../../domain/paints/paint.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { ScreenPoint } from '../port.ts';

/** The smallest one, since small markers are drawn last. */
export function markerAt(
  markers: readonly Marker[],
  at: ScreenPoint,
  project: (point: LngLat) => ScreenPoint,
): Marker | null {
  let hit: Marker | null = null;
  for (const marker of markers) {
    if (marker.hidden) continue;
    const [x, y] = project(marker.point);
    if (Math.hypot(x - at[0], y - at[1]) > marker.radius) continue;
    if (!hit || marker.radius <= hit.radius) hit = marker;
  }
  return hit;
}
