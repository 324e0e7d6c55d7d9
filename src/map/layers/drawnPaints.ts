import type { Adcode } from '../../domain/ids.ts';
import { deriveMarkers, memoizeLast, withOwnValue } from '../../domain/paints/derivePaints.ts';
import { reservedRadius } from '../../domain/paints/markerRadius.ts';
import type { MapLabel, Marker, RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { mapLayer } from './registry.ts';

/** What every picture of a view draws: the map, the small maps and the hand-outs. */
export function drawnPaints(
  viewModel: ViewModel,
  palette: MapPalette,
): ReadonlyMap<Adcode, RegionPaint> {
  const paints = mapLayer(viewModel.view.mode).paints(viewModel, palette);
  return withOwnValue(paints, viewModel.linked.atlas, viewModel.view.selection);
}

/** In place of the circles: they keep the space of the marks free of names. */
const deriveHiddenMarkers = memoizeLast((inputs, palette): readonly Marker[] =>
  deriveMarkers(inputs, palette).map((marker) => ({
    ...marker,
    radius: reservedRadius(marker.count, palette),
    hidden: true,
  })),
);

const NO_MARKERS: readonly Marker[] = [];

/** The names with the signs of the map layer. */
export function drawnLabels(
  viewModel: ViewModel | null,
  labels: readonly MapLabel[],
): readonly MapLabel[] {
  const withSign = viewModel && mapLayer(viewModel.view.mode).signs?.(viewModel);
  return withSign ? labels.map(withSign) : labels;
}

/** What every picture of a view counts in circles; they are hidden where marks are drawn. */
export function drawnMarkers(viewModel: ViewModel, palette: MapPalette): readonly Marker[] {
  const layer = mapLayer(viewModel.view.mode);
  if (layer.signs?.(viewModel)) return NO_MARKERS;
  if (!layer.drawsMarks?.(viewModel)) return deriveMarkers(viewModel, palette);
  // The marks of what is not selected stay.
  return deriveHiddenMarkers({ ...viewModel, painted: viewModel.filterResult }, palette);
}
