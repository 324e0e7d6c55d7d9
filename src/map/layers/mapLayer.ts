import type { Adcode, MapLayerId, RegionId } from '../../domain/ids.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';

/** One class of a layer's scale. */
export interface LegendClass {
  readonly label: Bilingual;
  /** CSS colour. */
  readonly colour: string;
}

/** A fill that is not a class of the scale. Null means the no-data pattern. */
export interface LegendFill {
  readonly label: Bilingual;
  /** CSS colour. */
  readonly fill: string | null;
}

/** What a legend says about a layer: only what the map draws at present. */
export interface LayerLegend {
  /** What the colours mean. */
  readonly heading: Bilingual;
  /** A sentence below the heading; null for none. */
  readonly note: Bilingual | null;
  /** The classes from low to high; empty without a scale. */
  readonly classes: readonly LegendClass[];
  readonly fills: readonly LegendFill[];
}

/** The column that a layer adds to the list of regions. */
export interface LayerColumn {
  readonly heading: Bilingual;
  /** The number by which the rows are sorted; null where nothing is known. */
  readonly value: (viewModel: ViewModel, region: RegionId) => number | null;
  /** The number as the cell shows it. */
  readonly text: (value: number, language: Language) => string;
}

/**
 * A reading of the map: what the fills of the regions mean, and how the legend, the tooltip, the list
 * and the spoken sentences name it. To add one, write its file in this folder, list it in
 * `registry.ts`, and add its id to `src/domain/view/mapLayerIds.ts`. No other code depends on the
 * layers that exist.
 */
export interface MapLayer {
  readonly id: MapLayerId;
  /** The option of the switch "Regions are coloured …". */
  readonly title: Bilingual;
  /** The command that switches to the layer. */
  readonly command: Bilingual;
  /** Follows the headings of legend and list in brackets; null where the heading says what is counted. */
  readonly unit: Bilingual | null;
  /**
   * The paint of every province and prefecture. Legend, map and hand-outs all call it, so it has to
   * return its last result for the same arguments (see `rememberLast` in
   * `src/domain/paints/derivePaints.ts`).
   */
  readonly paints: (viewModel: ViewModel, palette: MapPalette) => ReadonlyMap<Adcode, RegionPaint>;
  readonly legend: (viewModel: ViewModel, palette: MapPalette) => LayerLegend;
  /** The line of the tooltip; null for none. */
  readonly tooltipRow: (
    viewModel: ViewModel,
    region: RegionId,
    language: Language,
  ) => string | null;
  /** The part of the spoken sentence about a region, without a full stop; null for none. */
  readonly sentence: (viewModel: ViewModel, region: RegionId, language: Language) => string | null;
  /** Null where the columns of the list already have the value: it always counts statements. */
  readonly tableColumn: LayerColumn | null;
}

/** A heading with its unit in brackets. */
export function withUnit(heading: Bilingual, unit: Bilingual | null): Bilingual {
  if (unit === null) return heading;
  return { zh: `${heading.zh}（${unit.zh}）`, en: `${heading.en} (${unit.en})` };
}
