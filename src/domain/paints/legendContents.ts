import type { CountClass } from './choropleth.ts';
import { deriveChoropleth, deriveMarkers, deriveOverlays, fadedFills } from './derivePaints.ts';
import { isFiltered } from '../filters/filter.ts';
import type { Marker } from './paint.ts';
import type { MapPalette } from './palette.ts';
import type { ViewModel } from '../view/viewModel.ts';

/** One line of a legend, which names a fill or an outline, with the colours of its sample. */
export type LegendLine =
  | { readonly kind: 'none' | 'through'; readonly fill: string }
  | { readonly kind: 'no-data' }
  | { readonly kind: 'outline' | 'partial'; readonly colour: string }
  | {
      readonly kind: 'faded';
      /** The faded fills, at full strength. */
      readonly fills: readonly string[];
      readonly why: 'filters' | 'selection' | 'both';
    };

/** The contents of a legend: only what the map draws. */
export interface LegendContents {
  /** Whether regions are coloured by their number of statements. */
  readonly coloured: boolean;
  /** Whether no statement passes the filters. */
  readonly empty: boolean;
  /** The classes of the choropleth, from few to many; empty where nothing is coloured. */
  readonly classes: readonly CountClass[];
  /** Fills of regions that are in no class. */
  readonly fills: readonly LegendLine[];
  readonly markers: readonly Marker[];
  /** Groupings, hatching and fading. */
  readonly lines: readonly LegendLine[];
}

/** Derives the contents of the legend of a map. */
export function legendContents(viewModel: ViewModel, palette: MapPalette): LegendContents {
  const { scale, paints, hasThrough } = deriveChoropleth(viewModel, palette);
  const coloured = viewModel.view.mode === 'statements';
  const hasUnknown = [...paints.values()].some(({ noData }) => noData);
  const overlays = deriveOverlays(viewModel, palette);
  const [first] = overlays;
  const hatched = overlays.find(({ partial }) => partial.length > 0);
  const byFilters = isFiltered(viewModel.view.filters);
  const why = byFilters && viewModel.view.selection ? 'both' : byFilters ? 'filters' : 'selection';
  const lines: readonly (LegendLine | false | undefined)[] = [
    first && { kind: 'outline', colour: first.colour },
    hatched && { kind: 'partial', colour: hatched.colour },
    viewModel.highlighted !== null && { kind: 'faded', fills: fadedFills(paints), why },
  ];
  const fills: readonly (LegendLine | false)[] = [
    { kind: 'none', fill: palette.land },
    hasThrough && { kind: 'through', fill: palette.through },
    hasUnknown && { kind: 'no-data' },
  ];
  return {
    coloured,
    empty: viewModel.filterResult.count === 0,
    classes: coloured ? scale.classes : [],
    fills: coloured ? fills.filter((line) => line !== false) : [],
    markers: deriveMarkers(viewModel, palette),
    lines: lines.filter((line) => line !== false && line !== undefined),
  };
}
