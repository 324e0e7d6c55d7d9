import type { ExpressionSpecification } from 'maplibre-gl';
import type { Stops } from '../mapStyle.ts';

/** `stops` as the engine reads them; `put` may turn a stop's value into what stands for it. */
export function byZoom(
  stops: Stops,
  put: (value: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification {
  const pairs = stops.flatMap(([zoom, value]) => [zoom, put(value)]);
  return ['interpolate', ['linear'], ['zoom'], ...pairs];
}
