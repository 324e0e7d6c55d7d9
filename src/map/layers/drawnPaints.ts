import type { Adcode } from '../../domain/ids.ts';
import { deriveMarkers, memoizeLast, withOwnValue } from '../../domain/paints/derivePaints.ts';
import { reservedRadius } from '../../domain/paints/markerRadius.ts';
import type { Marker, RegionPaint } from '../../domain/paints/paint.ts';
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

/** What every picture of a view counts in circles; they are hidden where marks are drawn. */
export function drawnMarkers(viewModel: ViewModel, palette: MapPalette): readonly Marker[] {
  if (!mapLayer(viewModel.view.mode).drawsMarks?.(viewModel))
    return deriveMarkers(viewModel, palette);
  // The marks of what is not selected stay.
  return deriveHiddenMarkers({ ...viewModel, painted: viewModel.filterResult }, palette);
}
