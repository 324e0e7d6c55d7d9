import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE, type MapStyle, mapStyleOf } from '../mapStyle.ts';
import { styleLayers } from './style.ts';

const PAINT = ['line-width', 'circle-radius', 'text-halo-width'] as const;
const LAYOUT = ['text-size', 'text-padding'] as const;

type MeasureValue = number | ExpressionSpecification;

export type MeasureSetting = { readonly layer: string; readonly value: MeasureValue } & (
  | { readonly kind: 'paint'; readonly property: (typeof PAINT)[number] }
  | { readonly kind: 'layout'; readonly property: (typeof LAYOUT)[number] }
);

function isMeasureValue(value: unknown): value is MeasureValue {
  return typeof value === 'number' || Array.isArray(value);
}

function styleMeasures(mapStyle: MapStyle): readonly MeasureSetting[] {
  return styleLayers(mapStyle).flatMap((layer): MeasureSetting[] => {
    const paint: Readonly<Record<string, unknown>> = { ...layer.paint };
    const layout: Readonly<Record<string, unknown>> = { ...layer.layout };
    return [
      ...PAINT.flatMap((property): MeasureSetting[] => {
        const value = paint[property];
        return isMeasureValue(value) ? [{ layer: layer.id, kind: 'paint', property, value }] : [];
      }),
      ...LAYOUT.flatMap((property): MeasureSetting[] => {
        const value = layout[property];
        return isMeasureValue(value) ? [{ layer: layer.id, kind: 'layout', property, value }] : [];
      }),
    ];
  });
}

/** Those that differ from the style when `before` is null. */
export function changedMeasures(
  before: MapPalette | null,
  after: MapPalette,
): readonly MeasureSetting[] {
  if (before?.legibility === after.legibility) return [];
  const previous = styleMeasures(before ? mapStyleOf(before.legibility) : MAP_STYLE);
  return styleMeasures(mapStyleOf(after.legibility)).filter(
    ({ value }, index) => JSON.stringify(previous[index]?.value) !== JSON.stringify(value),
  );
}
