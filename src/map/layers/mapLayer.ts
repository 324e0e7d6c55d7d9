import type { MapLevel } from '../../china/zoomLevels.ts';
import type { Adcode, MapLayerId, RegionId } from '../../domain/ids.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { LegendLine } from '../../domain/paints/legendLines.ts';
import type { MapLabel, RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';

export interface LegendClass {
  readonly label: Bilingual;
  readonly colour: string;
}

/** Not a class of the scale. Null means the no-data pattern. */
export interface LegendFill {
  readonly label: Bilingual;
  readonly fill: string | null;
  /** The no-data pattern is drawn over `fill`. */
  readonly hatched?: true;
}

/** What the legend says on request. */
export interface LegendMore {
  readonly summary: Bilingual;
  /** Computed when asked for. */
  readonly lines: () => readonly Bilingual[];
}

/** Only what the map draws at present. */
export interface LayerLegend {
  readonly heading: Bilingual;
  readonly note: Bilingual | null;
  /** The classes from low to high; empty without a scale. */
  readonly classes: readonly LegendClass[];
  readonly fills: readonly LegendFill[];
  readonly more?: LegendMore;
  /** Where the layer fades other places than the view does. */
  readonly lines?: readonly LegendLine[];
}

export interface LayerColumn {
  /** With the unit; of a view where it depends on that. */
  readonly heading: Bilingual | ((viewModel: ViewModel) => Bilingual);
  /** Null where nothing is known. */
  readonly value: (viewModel: ViewModel, region: RegionId) => number | null;
  readonly text: (
    value: number,
    language: Language,
    viewModel: ViewModel,
    region: RegionId,
  ) => string;
}

/**
 * What the fills of the regions mean, and how the page names it. To add one, list its file in
 * `registry.ts` and its id in `src/domain/view/mapLayerIds.ts`.
 */
export interface MapLayer {
  readonly id: MapLayerId;
  /** The option of the switch "Regions are coloured …". */
  readonly title: Bilingual;
  readonly command: Bilingual;
  /** In brackets after headings; null where the heading says what is counted. */
  readonly unit: Bilingual | null;
  /** Whether the fills count strategies, of which the legend then gives the total. */
  readonly countsStrategies?: true;
  /** Whether the fills count neither statements nor strategies. */
  readonly countsStatements?: false;
  /** Offered only while the report is compared with another one. */
  readonly needsComparison?: true;
  /** Loads the reading of a layer that most visits do not ask for. Rejects where it cannot be reached. */
  readonly prepare?: () => Promise<void>;
  /** Written after the names on the map, in place of the circles that count statements; null for none. */
  readonly signs?: (viewModel: ViewModel) => ((label: MapLabel) => MapLabel) | null;
  /** Whether each statement is drawn as a mark, in place of the circles that count them. */
  readonly drawsMarks?: (viewModel: ViewModel) => boolean;
  /** Returns its last result for the same arguments (`memoizeLast`): legend and map call it. */
  readonly paints: (viewModel: ViewModel, palette: MapPalette) => ReadonlyMap<Adcode, RegionPaint>;
  readonly legend: (viewModel: ViewModel, palette: MapPalette, level: MapLevel) => LayerLegend;
  readonly tooltipRow: (
    viewModel: ViewModel,
    region: RegionId,
    language: Language,
  ) => string | null;
  /** Without a full stop; null for none. */
  readonly sentence: (viewModel: ViewModel, region: RegionId, language: Language) => string | null;
  /** Null where the list already has the value. */
  readonly tableColumn: LayerColumn | null;
}

export function withUnit(heading: Bilingual, unit: Bilingual | null): Bilingual {
  if (unit === null) return heading;
  return { zh: `${heading.zh}（${unit.zh}）`, en: `${heading.en} (${unit.en})` };
}
