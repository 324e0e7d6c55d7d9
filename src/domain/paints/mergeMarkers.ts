import { adcode } from '../ids.ts';
import { markerRadius, reservedRadius } from './markerRadius.ts';
import type { Marker, MarkerShare } from './paint.ts';
import type { MapPalette } from './palette.ts';

/** One marker for each province, at the place of its largest. The largest first. */
export function mergeMarkers(markers: readonly Marker[], palette: MapPalette): readonly Marker[] {
  const groups = new Map<string, Marker[]>();
  for (const marker of markers) {
    const province = `${marker.id.slice(0, 2)}0000`;
    const group = groups.get(province);
    if (group) group.push(marker);
    else groups.set(province, [marker]);
  }
  return [...groups]
    .flatMap(([province, [largest, ...others]]): readonly Marker[] => {
      if (!largest || others.length === 0) return largest ? [largest] : [];
      const group = [largest, ...others];
      const count = group.reduce((sum, marker) => sum + marker.count, 0);
      return [
        {
          id: adcode(province),
          point: largest.point,
          count,
          radius: (largest.hidden ? reservedRadius : markerRadius)(count, palette),
          shares: sumOfShares(group, palette),
          faded: group.every(({ faded }) => faded),
          ...(largest.hidden && { hidden: true }),
        },
      ];
    })
    .sort((a, b) => b.count - a.count);
}

/** In the order of the strategy types. */
function sumOfShares(
  group: readonly Marker[],
  { accents, selection, noData }: MapPalette,
): readonly MarkerShare[] {
  return [...accents, selection, noData].flatMap((colour) => {
    const count = group
      .flatMap(({ shares }) => shares)
      .reduce((sum, share) => sum + (share.colour === colour ? share.count : 0), 0);
    return count > 0 ? [{ colour, count }] : [];
  });
}
