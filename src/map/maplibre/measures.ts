import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE, type MapStyle, mapStyleOf } from '../mapStyle.ts';
import { styleLayers } from './style.ts';

const PAINT = ['line-width', 'circle-radius', 'text-halo-width'] as const;
const LAYOUT = ['text-size', 'text-padding', 'text-variable-anchor-offset'] as const;

type Value = number | ExpressionSpecification;

export type MeasureSetting = { readonly layer: string; readonly value: Value } & (
  | { readonly kind: 'paint'; readonly property: (typeof PAINT)[number] }
  | { readonly kind: 'layout'; readonly property: (typeof LAYOUT)[number] }
);

function isValue(value: unknown): value is Value {
  return typeof value === 'number' || Array.isArray(value);
}

/** Every measure of the style that is the theme's. */
function measures(mapStyle: MapStyle): readonly MeasureSetting[] {
  return styleLayers(mapStyle).flatMap((one): MeasureSetting[] => {
    const paint: Readonly<Record<string, unknown>> = { ...one.paint };
    const layout: Readonly<Record<string, unknown>> = { ...one.layout };
    return [
      ...PAINT.flatMap((property): MeasureSetting[] => {
        const value = paint[property];
        return isValue(value) ? [{ layer: one.id, kind: 'paint', property, value }] : [];
      }),
      ...LAYOUT.flatMap((property): MeasureSetting[] => {
        const value = layout[property];
        return isValue(value) ? [{ layer: one.id, kind: 'layout', property, value }] : [];
      }),
    ];
  });
}

/**
 * The measures to set when the theme `before` gives way to `after`; those that are not the style's own
 * when `before` is null.
 */
export function changedMeasures(
  before: MapPalette | null,
  after: MapPalette,
): readonly MeasureSetting[] {
  if (before?.legibility === after.legibility) return [];
  const old = measures(before ? mapStyleOf(before.legibility) : MAP_STYLE);
  return measures(mapStyleOf(after.legibility)).filter(
    ({ value }, index) => JSON.stringify(old[index]?.value) !== JSON.stringify(value),
  );
}
