import type { Adcode } from '../../domain/ids.ts';
import { withOwnValue } from '../../domain/paints/derivePaints.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
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
