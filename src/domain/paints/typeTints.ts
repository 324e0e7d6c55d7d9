import type { LinkedReport } from '../filters/filter.ts';
import type { Adcode, StrategyTypeId } from '../ids.ts';
import type { Strategy } from '../report/report.ts';
import { isNationwide, type ViewModel } from '../view/viewModel.ts';
import type { MapPalette } from './palette.ts';

/** The selected strategy, else those of the types that the filters ask for; null for neither. */
function tintedStrategies({
  view: { filters, selection },
}: Pick<ViewModel, 'view'>): ((strategy: Strategy) => boolean) | null {
  if (selection?.kind === 'strategy') return ({ id }) => id === selection.id;
  if (filters.types.length > 0) return ({ named, type }) => named && filters.types.includes(type);
  return null;
}

export interface TypeTint {
  readonly type: StrategyTypeId;
  readonly colour: string;
}

export interface TypeTints {
  /** A place where strategies of several types apply has the colour `through`. */
  readonly fills: ReadonlyMap<Adcode, string>;
  /** In the report's order. */
  readonly types: readonly TypeTint[];
  readonly hasSeveral: boolean;
  /** One of the strategies names no region: it applies to the whole country. */
  readonly isNationwide: boolean;
}

function tintOfType(linked: LinkedReport, type: StrategyTypeId, palette: MapPalette): string {
  const index = linked.report.types.findIndex(({ id }) => id === type);
  return palette.tints[index] ?? palette.through;
}

/** Where the strategies of the chosen types, or the selected strategy, apply; null where none is chosen. */
export function deriveTypeTints(
  viewModel: Pick<ViewModel, 'linked' | 'view' | 'highlighted'>,
  palette: MapPalette,
): TypeTints | null {
  const { linked } = viewModel;
  const isTinted = tintedStrategies(viewModel);
  if (!isTinted) return null;
  const fills = new Map<Adcode, string>();
  const types = new Set<StrategyTypeId>();
  let hasSeveral = false;
  for (const { id, level } of linked.atlas.places) {
    if (level === 'county' || viewModel.highlighted?.has(id) === false) continue;
    const applied = new Set(
      linked.strategies.at(id).flatMap(({ item }) => (isTinted(item) ? item.type : [])),
    );
    const [first, second] = applied;
    if (first === undefined) continue;
    if (second === undefined) types.add(first);
    else hasSeveral = true;
    fills.set(id, second === undefined ? tintOfType(linked, first, palette) : palette.through);
  }
  return {
    fills,
    types: linked.report.types
      .filter(({ id }) => types.has(id))
      .map(({ id }) => ({ type: id, colour: tintOfType(linked, id, palette) })),
    hasSeveral,
    isNationwide: linked.report.strategies.some((each) => isTinted(each) && isNationwide(each)),
  };
}
