import type { CountScale } from './choropleth.ts';
import { createCountScale } from './choropleth.ts';
import { allBits } from '../corpus/bits.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import { markerRadius } from './markerRadius.ts';
import type { GroupingOverlay, Marker, MarkerShare, RegionPaint } from './paint.ts';
import type { MapPalette } from './palette.ts';
import type { Place } from '../regions/region.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { Selection } from '../view/view.ts';
import { overlayStrokes } from './overlayStrokes.ts';
import { deriveTypeTints, type TypeTints } from './typeTints.ts';

export interface Choropleth {
  readonly scale: CountScale;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  /** Whether any place is filled as touched from outside only. */
  readonly hasThrough: boolean;
  /** Where strategies of the chosen types apply: they replace the scale; null where none is chosen. */
  readonly tints: TypeTints | null;
}

/** Without a report every place is unknown. */
export function unknownPaints(
  places: readonly Place[],
  palette: MapPalette,
): ReadonlyMap<Adcode, RegionPaint> {
  return new Map(places.map(({ id }) => [id, { fill: palette.land, noData: true }]));
}

type PaintInputs = Pick<ViewModel, 'linked' | 'view' | 'painted' | 'highlighted'>;

/** Keeps the last result for each filter result: map and legend ask for the same. */
export function memoizeLast<Result>(
  derive: (inputs: PaintInputs, palette: MapPalette) => Result,
): (inputs: PaintInputs, palette: MapPalette) => Result {
  interface CachedResult {
    readonly highlighted: ViewModel['highlighted'];
    readonly palette: MapPalette;
    readonly result: Result;
  }
  const last = new WeakMap<FilterResult, CachedResult>();
  return (inputs, palette) => {
    const { painted, highlighted } = inputs;
    const previous = last.get(painted);
    if (previous?.highlighted === highlighted && previous.palette === palette)
      return previous.result;
    const result = derive(inputs, palette);
    last.set(painted, { highlighted, palette, result });
    return result;
  };
}

/** What is not highlighted has one colour for all. `fillOf` gives null where nothing is known. */
export function paintPlaces(
  { linked, highlighted }: PaintInputs,
  palette: MapPalette,
  fillOf: (place: Place) => string | null,
): ReadonlyMap<Adcode, RegionPaint> {
  const paints = new Map<Adcode, RegionPaint>();
  for (const place of linked.atlas.places) {
    if (place.level === 'county') continue;
    const isUnmatched = highlighted !== null && !highlighted.has(place.id);
    const fill = isUnmatched ? palette.unmatched : fillOf(place);
    paints.set(place.id, { fill: fill ?? palette.land, noData: fill === null });
  }
  return paints;
}

/** Only through a grouping or through its province. */
export function isTouchedFromOutside(
  viewModel: Pick<ViewModel, 'filterResult'>,
  place: Place,
): boolean {
  if (countsAt(viewModel, place.id).through > 0) return true;
  return place.parent !== null && countsAt(viewModel, place.parent).direct > 0;
}

const maxima = new WeakMap<LinkedReport, number>();

/** The largest number of own statements of a place, without filters. */
function maxCount(linked: LinkedReport): number {
  const known = maxima.get(linked);
  if (known !== undefined) return known;
  const { statements, atlas, corpus } = linked;
  const all = allBits(corpus.columns.size);
  const counts = atlas.places.map(({ id, level }) =>
    level === 'county' ? 0 : ownCount(statements.countsAt(id, all)),
  );
  const max = Math.max(0, ...counts);
  maxima.set(linked, max);
  return max;
}

/**
 * By the number of a place's own statements. The scale is that of the whole report: a colour means the same
 * number under every filter.
 */
export const deriveChoropleth = memoizeLast((inputs, palette): Choropleth => {
  const { painted, linked } = inputs;
  const countOf = (place: Place): number => ownCount(painted.at(place.id));
  const scale = createCountScale(maxCount(linked), palette.ramp);
  const tints = deriveTypeTints(inputs, palette);
  if (tints) {
    const paints = paintPlaces(inputs, palette, ({ id }) => tints.fills.get(id) ?? palette.land);
    return { scale, paints, hasThrough: false, tints };
  }
  let hasThrough = false;
  const paints = paintPlaces(inputs, palette, (place) => {
    const count = countOf(place);
    if (count > 0) return scale.colour(count);
    if (!isTouchedFromOutside({ filterResult: painted }, place)) return palette.land;
    hasThrough = true;
    return palette.through;
  });
  return { scale, paints, hasThrough, tints };
});

/** The parts of the selected province have its colour: it keeps its value where its parts are drawn. */
export function withOwnValue(
  paints: ReadonlyMap<Adcode, RegionPaint>,
  atlas: Atlas,
  selection: Selection | null,
): ReadonlyMap<Adcode, RegionPaint> {
  const selected = selection?.kind === 'region' ? atlas.place(selection.id) : undefined;
  const own = selected?.level === 'province' ? paints.get(selected.id) : undefined;
  if (!selected || !own) return paints;
  const parts = [...paints.keys()].filter((id) => atlas.place(id)?.parent === selected.id);
  return parts.length === 0
    ? paints
    : new Map([...paints, ...parts.map((id) => [id, own] as const)]);
}

/** The selected one, or those of the selected strategy. */
function groupingsOfSelection(
  linked: LinkedReport,
  selection: Selection | null,
): readonly GroupingId[] {
  if (selection?.kind === 'strategy') return linked.strategy(selection.id)?.groupings ?? [];
  const grouping = selection?.kind === 'region' && linked.atlas.grouping(selection.id);
  return grouping ? [grouping.id] : [];
}

/** Except for the outline of the selected place. */
export function isDrawnTheSame(a: ViewModel, b: ViewModel): boolean {
  const selectedGroupings = (viewModel: ViewModel) =>
    groupingsOfSelection(viewModel.linked, viewModel.view.selection).join();
  const isFadedBySelection = (viewModel: ViewModel) =>
    viewModel.highlighted !== null && viewModel.view.selection !== null;
  return (
    a.filterResult === b.filterResult &&
    a.painted === b.painted &&
    a.highlighted === b.highlighted &&
    a.compared === b.compared &&
    a.indicators === b.indicators &&
    a.view.indicator === b.view.indicator &&
    a.view.mode === b.view.mode &&
    a.view.overlays === b.view.overlays &&
    isFadedBySelection(a) === isFadedBySelection(b) &&
    selectedGroupings(a) === selectedGroupings(b)
  );
}

/** Those of the selection come last: they are drawn on top. */
export function deriveOverlays(
  viewModel: ViewModel,
  palette: MapPalette,
): readonly GroupingOverlay[] {
  const { atlas } = viewModel.linked;
  const { overlays, selection } = viewModel.view;
  const selected = groupingsOfSelection(viewModel.linked, selection);
  const on = overlays.filter((id) => !selected.includes(id));
  const strokes = overlayStrokes([...new Set([...overlays, ...selected])], (id) =>
    atlas.groupings.findIndex((grouping) => grouping.id === id),
  );
  return [...on, ...selected].flatMap((id) => {
    const grouping = atlas.grouping(id);
    const stroke = strokes.get(id);
    if (!grouping || !stroke) return [];
    return {
      id,
      colour: palette.overlays[stroke.colour] ?? palette.selection,
      dash: stroke.dash,
      selected: selected.includes(id),
      full: grouping.members.filter((row) => !row.partial).map((row) => row.place),
      partial: grouping.members.filter((row) => row.partial).map((row) => row.place),
    };
  });
}

/** Statements without a strategy come last. */
function markerShares(row: Uint32Array, palette: MapPalette): readonly MarkerShare[] {
  const [none = 0, ...types] = row;
  return [
    ...types.map((count, index) => ({
      colour: palette.accents[index] ?? palette.selection,
      count,
    })),
    { colour: palette.noData, count: none },
  ].filter(({ count }) => count > 0);
}

/** The largest first, so that small ones stay on top. */
export const deriveMarkers = memoizeLast(({ painted, highlighted }, palette): readonly Marker[] =>
  [...painted.markers()]
    .flatMap(([id, row]): Marker[] => {
      const point = painted.linked.atlas.place(id)?.labelPoint;
      if (!point) return [];
      const count = row.reduce((sum, each) => sum + each, 0);
      const faded = highlighted !== null && !highlighted.has(id);
      const radius = markerRadius(count, palette);
      return [{ id, point, count, radius, shares: markerShares(row, palette), faded }];
    })
    .sort((a, b) => b.count - a.count),
);
