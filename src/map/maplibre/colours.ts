import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE } from '../mapStyle.ts';
import { LAYER } from './ids.ts';

type ColourProperty =
  | 'background-color'
  | 'fill-color'
  | 'line-color'
  | 'circle-color'
  | 'text-color'
  | 'text-halo-color';

export interface ColourSetting {
  readonly layer: string;
  readonly property: ColourProperty;
  readonly value: string | ExpressionSpecification;
}

const setting = (
  layer: string,
  property: ColourProperty,
  value: ColourSetting['value'],
): ColourSetting => ({ layer, property, value });

function halo({ labelHalo }: MapPalette): ExpressionSpecification {
  const channel = (index: number): ExpressionSpecification => [
    'at',
    index,
    ['to-rgba', ['to-color', labelHalo]],
  ];
  return ['rgba', channel(0), channel(1), channel(2), MAP_STYLE.haloOpacity];
}

function labelColours(layer: string, palette: MapPalette): readonly ColourSetting[] {
  const faded: ExpressionSpecification = ['boolean', ['feature-state', 'faded'], false];
  return [
    setting(layer, 'text-color', ['case', faded, palette.labelFaded, palette.label]),
    setting(layer, 'text-halo-color', halo(palette)),
  ];
}

/** Colours that depend on the theme. The others are part of the data. */
export function themeColours(palette: MapPalette): readonly ColourSetting[] {
  return [
    setting(LAYER.sea, 'background-color', palette.sea),
    setting(LAYER.countries, 'fill-color', palette.neighbourLand),
    setting(LAYER.countryBorders, 'line-color', palette.neighbourBorder),
    setting(LAYER.land, 'fill-color', palette.land),
    setting(LAYER.rivers, 'line-color', palette.river),
    setting(LAYER.prefectureBorders, 'line-color', palette.prefectureBorder),
    setting(LAYER.coast, 'line-color', palette.provinceBorder),
    setting(LAYER.provinceBorders, 'line-color', palette.provinceBorder),
    setting(LAYER.seaBoundaries, 'line-color', palette.nationalLine),
    setting(LAYER.undefinedBoundaries, 'line-color', palette.nationalLine),
    setting(LAYER.tenDashLine, 'line-color', palette.nationalLine),
    setting(LAYER.overlayCasings, 'line-color', palette.casing),
    setting(LAYER.prefectureFocusCasing, 'line-color', palette.casing),
    setting(LAYER.provinceFocusCasing, 'line-color', palette.casing),
    setting(LAYER.speckFocusCasing, 'line-color', palette.casing),
    setting(LAYER.prefectureFocus, 'line-color', palette.selection),
    setting(LAYER.provinceFocus, 'line-color', palette.selection),
    setting(LAYER.speckFocus, 'line-color', palette.selection),
    setting(LAYER.prefectureHover, 'line-color', palette.hover),
    setting(LAYER.provinceHover, 'line-color', palette.hover),
    setting(LAYER.prefectureSelectionCasing, 'line-color', palette.casing),
    setting(LAYER.provinceSelectionCasing, 'line-color', palette.casing),
    setting(LAYER.prefectureSelection, 'line-color', palette.selection),
    setting(LAYER.provinceSelection, 'line-color', palette.selection),
    // A line to the name of a grouping has the colour of its outline.
    setting(LAYER.leaders, 'line-color', ['coalesce', ['get', 'colour'], palette.label]),
    setting(LAYER.groupingLabels, 'text-halo-color', halo(palette)),
    setting(LAYER.riverLabels, 'text-color', palette.riverLabel),
    setting(LAYER.riverLabels, 'text-halo-color', halo(palette)),
    setting(LAYER.markerRims, 'circle-color', palette.selection),
    ...labelColours(LAYER.prefectureLabels, palette),
    ...labelColours(LAYER.provinceLabels, palette),
  ];
}

/** All colours when `before` is null. */
export function changedColours(
  before: MapPalette | null,
  after: MapPalette,
): readonly ColourSetting[] {
  if (before === after) return [];
  const previous = new Set(
    before ? themeColours(before).map((setting) => JSON.stringify(setting)) : [],
  );
  return themeColours(after).filter((setting) => !previous.has(JSON.stringify(setting)));
}
