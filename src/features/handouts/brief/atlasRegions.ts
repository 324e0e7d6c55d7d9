import type { Region } from '../../../domain/regions/region.ts';
import { countsAt, ownCount, type ViewModel } from '../../../domain/view/viewModel.ts';

/** The regions of an atlas: those that statements name, or that contain one they name; places before groupings. */
export function atlasRegions(viewModel: ViewModel): readonly Region[] {
  const { places, groupings } = viewModel.linked.atlas;
  return [...places, ...groupings].filter(({ id }) => ownCount(countsAt(viewModel, id)) > 0);
}
