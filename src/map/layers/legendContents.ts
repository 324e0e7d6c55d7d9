import type { MapLevel } from '../../china/zoomLevels.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import { type LegendLine, legendLines } from '../../domain/paints/legendLines.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { drawnMarkers } from './drawnPaints.ts';
import { type LayerLegend, withUnit } from './mapLayer.ts';
import { mapLayer } from './registry.ts';

export interface LegendContents extends LayerLegend {
  /** No statement of the report passes the filters, and the layer counts statements. */
  readonly empty: boolean;
  /** Of the report, where the layer counts them; null where it does not. */
  readonly strategies: number | null;
  /** Whether the legend says of what it counts all: a difference is of two reports, a figure of none. */
  readonly hasTotal: boolean;
  /** Circles that count statements. */
  readonly markers: readonly Marker[];
  /** Each statement is a mark of its own. */
  readonly hasMarks: boolean;
  /** Groupings, hatching and fading. */
  readonly lines: readonly LegendLine[];
}

/** Only what the map draws at present. */
export function legendContents(
  viewModel: ViewModel,
  palette: MapPalette,
  level: MapLevel,
): LegendContents {
  const { linked } = viewModel;
  const layer = mapLayer(viewModel.view.mode);
  const legend = layer.legend(viewModel, palette, level);
  const markers = drawnMarkers(viewModel, palette);
  return {
    lines: legendLines(viewModel, palette),
    ...legend,
    heading: withUnit(legend.heading, layer.unit),
    empty:
      !layer.countsStrategies &&
      viewModel.filterResult.count === 0 &&
      countsStatements(linked, viewModel.view.filters),
    hasTotal: layer.countsStatements !== false && !(layer.needsComparison && viewModel.compared),
    strategies: layer.countsStrategies ? linked.report.strategies.length : null,
    markers: markers.filter(({ hidden }) => !hidden),
    hasMarks: layer.drawsMarks?.(viewModel) === true,
  };
}
