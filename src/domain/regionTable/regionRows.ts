import type { Atlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/groupingOverlaps.ts';
import { isTouchedFromOutside } from '../paints/derivePaints.ts';
import { countStrategiesAt } from '../panel/panelLists.ts';
import type { RelationCounts } from '../corpus/touch.ts';
import type { RegionId } from '../ids.ts';
import type { Grouping, Place, Region } from '../regions/region.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';

/** Cities are all divisions below the provinces. */
export const ROW_LEVELS = ['province', 'city', 'grouping'] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];

export interface RowCounts {
  readonly relations: RelationCounts;
  readonly own: number;
  readonly through: number;
  /** No statement is its own or through a grouping, but its province is named. */
  readonly byProvince: boolean;
  readonly strategies: number;
}

export interface RegionRow {
  readonly region: Region;
  readonly province: Place | null;
  /** The groupings that a place belongs to, or that contain a grouping wholly. */
  readonly groupings: readonly Grouping[];
  /** Null without a report, which is different from zero. */
  readonly counts: RowCounts | null;
  /** Null where it is unknown or the layer has no column. */
  readonly layerValue: number | null;
  /** Not part of the selection, or does not match the filters. */
  readonly faded: boolean;
}

export function levelOf(region: Region): RowLevel {
  if (region.kind === 'grouping') return 'grouping';
  return region.level === 'province' ? 'province' : 'city';
}

function groupingsOf(atlas: Atlas, region: Region): readonly Grouping[] {
  if (region.kind === 'grouping')
    return atlas.groupings.filter((outer) => containsGrouping(atlas, outer.id, region.id));
  return atlas
    .membershipsOf(region.id)
    .flatMap((membership) => atlas.grouping(membership.grouping) ?? []);
}

function countsOf(viewModel: ViewModel, region: Region): RowCounts {
  const counts = countsAt(viewModel, region.id);
  const own = ownCount(counts);
  return {
    relations: counts,
    own,
    through: counts.through,
    byProvince:
      own + counts.through === 0 &&
      region.kind === 'place' &&
      isTouchedFromOutside(viewModel, region),
    strategies: countStrategiesAt(viewModel, region.id),
  };
}

/** Null where it is unknown. */
type LayerValue = (viewModel: ViewModel, region: RegionId) => number | null;

/** In the table's order. `layerValue` is null where the layer has no column. */
export function rowsOf(
  atlas: Atlas,
  viewModel: ViewModel | null,
  level: RowLevel,
  layerValue: LayerValue | null = null,
): readonly RegionRow[] {
  const all: readonly Region[] = level === 'grouping' ? atlas.groupings : atlas.places;
  return all
    .filter((region) => levelOf(region) === level)
    .map((region) => {
      const highlighted = viewModel?.highlighted ?? null;
      const outer = region.kind === 'place' ? atlas.lineage(region.id).slice(1).at(-1) : undefined;
      return {
        region,
        province: outer ?? null,
        groupings: groupingsOf(atlas, region),
        counts: viewModel && countsOf(viewModel, region),
        layerValue: viewModel && layerValue ? layerValue(viewModel, region.id) : null,
        faded: region.kind === 'place' && highlighted !== null && !highlighted.has(region.id),
      };
    });
}
