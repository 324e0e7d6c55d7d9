import type { RegionId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import { countsAt, ownCount, type ViewModel } from '../../../domain/view/viewModel.ts';
import { countText } from '../../../i18n/counts.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { type Drawing, type DrawingGroup, inGroup } from '../../../map/exportPicture/drawing.ts';

/**
 * Groups the drawings of a map by region: the land of a province with its prefectures, a name with its marker,
 * the outline of a grouping. Land without a statement of its own may be merged.
 */
export function groupRegions(
  drawings: readonly Drawing[],
  viewModel: ViewModel,
  language: Language,
): readonly Drawing[] {
  return drawings.flatMap((drawing) => {
    const { region } = drawing;
    if (region === undefined) return [drawing];
    const isLand = drawing.kind === 'shape' && drawing.closed;
    const group = isLand
      ? landGroup(region, viewModel, language)
      : nameGroup(region, viewModel, language);
    return inGroup([isLand ? withMergedNames(drawing, viewModel, language) : drawing], group);
  });
}

/** Of the province that contains the place, or of the grouping. */
function landGroup(
  id: RegionId,
  { linked: { atlas } }: ViewModel,
  language: Language,
): DrawingGroup | undefined {
  const place = atlas.place(id);
  const outer = place ? atlas.lineage(place.id).at(-1) : atlas.grouping(id);
  if (!outer) return undefined;
  const name = outer.name[language];
  return {
    id: `land ${outer.id}`,
    name,
    description: handoutMessages[language].slideWords.land(name),
  };
}

function nameGroup(
  id: RegionId,
  viewModel: ViewModel,
  language: Language,
): DrawingGroup | undefined {
  const region = viewModel.linked.atlas.region(id);
  if (!region) return undefined;
  const name = region.name[language];
  const { slideWords } = handoutMessages[language];
  const counts = countText(countsAt(viewModel, id), language);
  return { id: `name ${id}`, name, description: slideWords.counted(name, counts) };
}

function withMergedNames(drawing: Drawing, viewModel: ViewModel, language: Language): Drawing {
  const { linked, view } = viewModel;
  const place = drawing.region && linked.atlas.place(drawing.region);
  if (drawing.kind !== 'shape' || !place) return drawing;
  const isSelected = view.selection?.kind === 'region' && view.selection.id === place.id;
  if (isSelected || ownCount(countsAt(viewModel, place.id)) > 0) return drawing;
  const { slideWords } = handoutMessages[language];
  const province = linked.atlas.lineage(place.id).at(-1) ?? place;
  return {
    ...drawing,
    mergedNames: {
      ofGroup: slideWords.otherLandOf(province.name[language]),
      ofAll: slideWords.otherLand,
    },
  };
}
