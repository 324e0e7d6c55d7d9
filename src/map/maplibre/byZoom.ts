import type { ExpressionSpecification } from 'maplibre-gl';
import type { Stops } from '../mapStyle.ts';

/** `toOutput` may turn the value of a stop into an expression. */
export function byZoom(
  stops: Stops,
  toOutput: (value: number) => number | ExpressionSpecification = (value) => value,
): ExpressionSpecification {
  const pairs = stops.flatMap(([zoom, value]) => [zoom, toOutput(value)]);
  return ['interpolate', ['linear'], ['zoom'], ...pairs];
}
