import type { MapLevel } from '../../china/zoomLevels.ts';
import { deriveMarkers } from '../../domain/paints/derivePaints.ts';
import { type LegendLine, legendLines } from '../../domain/paints/legendLines.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { type LayerLegend, withUnit } from './mapLayer.ts';
import { mapLayer } from './registry.ts';

export interface LegendContents extends LayerLegend {
  /** No statement passes the filters. */
  readonly empty: boolean;
  readonly markers: readonly Marker[];
  /** Groupings, hatching and fading. */
  readonly lines: readonly LegendLine[];
}

/** Only what the map draws at present. */
export function legendContents(
  viewModel: ViewModel,
  palette: MapPalette,
  level: MapLevel,
): LegendContents {
  const layer = mapLayer(viewModel.view.mode);
  const legend = layer.legend(viewModel, palette, level);
  return {
    ...legend,
    heading: withUnit(legend.heading, layer.unit),
    empty: viewModel.filterResult.count === 0,
    markers: deriveMarkers(viewModel, palette),
    lines: legendLines(viewModel, palette),
  };
}
