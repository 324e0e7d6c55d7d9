import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import {
  type LabelContext,
  leaderRects,
  rectsOf,
  type RegionCandidate,
} from './labelCandidates.ts';
import {
  groupingNameRects,
  type GroupingName,
  groupingNames,
} from './groupingNames/groupingNames.ts';
import { type LabelPosition, placeLabels, type Rect } from './labelPlacement.ts';
import type { GroupingLabel } from '../../domain/paints/paint.ts';
import type { Land } from './land.ts';

interface NamePlan {
  readonly groupingLabels: readonly GroupingLabel[];
  readonly isStage: boolean;
  /** The visible part of the map, in the pixels of the plane; left out where a pan does not place names again. */
  readonly window?: Rect | undefined;
  readonly context: LabelContext;
  readonly candidates: readonly RegionCandidate[];
  readonly country: readonly Land[];
  readonly obstacles: readonly Rect[];
}

interface PlacedNames {
  /** In the order of the candidates. */
  readonly positions: readonly (LabelPosition | null)[];
  readonly named: readonly GroupingName[];
}

/**
 * Names of regions, then those of groupings. For an audience first the regions that are spoken of, then the
 * groupings, then all others: what a speaker names is never left out for a neighbour.
 */
export function* placeNames(plan: NamePlan): ChunkedTask<PlacedNames> {
  const { candidates, obstacles, isStage, window } = plan;
  const isSpokenOf = ({ label: { first, named } }: RegionCandidate): boolean =>
    first === true || named === true;
  const isEarly = candidates.map((candidate) => !isStage || isSpokenOf(candidate));
  const early = placeSome(plan, isEarly, obstacles);
  yield;
  const taken = [...obstacles, ...takenBy(plan, early)];
  const named = groupingNames(plan.groupingLabels, plan.context, {
    ...{ taken, country: plan.country },
    ...(window && (isStage ? { bounds: window } : { window })),
  });
  yield;
  if (!isStage) return { positions: early, named };
  const late = placeSome(
    plan,
    isEarly.map((is) => !is),
    [...taken, ...groupingNameRects(named)],
  );
  return { positions: early.map((position, index) => position ?? late[index] ?? null), named };
}

function placeSome(
  { candidates, country, context }: NamePlan,
  isChosen: readonly boolean[],
  obstacles: readonly Rect[],
): readonly (LabelPosition | null)[] {
  const chosen = candidates.filter((_, index) => isChosen[index]);
  const placed = placeLabels(chosen, obstacles, context.mapStyle.labelPadding, country);
  let next = 0;
  return candidates.map((_, index) => {
    if (!isChosen[index]) return null;
    next += 1;
    return placed[next - 1] ?? null;
  });
}

function takenBy(
  { candidates, context }: NamePlan,
  positions: readonly (LabelPosition | null)[],
): readonly Rect[] {
  return [
    ...rectsOf(candidates, positions, context.mapStyle.labelPadding),
    ...leaderRects(candidates, positions),
  ];
}
