import type { CountScale } from './choropleth.ts';
import { createCountScale } from './choropleth.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { GroupingOverlay, Marker, MarkerShare, RegionPaint } from './paint.ts';
import type { MapPalette } from './palette.ts';
import type { Place } from '../regions/region.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { Selection } from '../view/view.ts';

export interface Choropleth {
  readonly scale: CountScale;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  /** Whether any place is filled as touched from outside only. */
  readonly hasThrough: boolean;
}

/** Without a report every place is unknown. */
export function unknownPaints(
  places: readonly Place[],
  palette: MapPalette,
): ReadonlyMap<Adcode, RegionPaint> {
  return new Map(places.map(({ id }) => [id, { fill: palette.land, faded: false, noData: true }]));
}

type PaintInputs = Pick<ViewModel, 'filterResult' | 'highlighted'>;

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
    const { filterResult, highlighted } = inputs;
    const previous = last.get(filterResult);
    if (previous?.highlighted === highlighted && previous.palette === palette)
      return previous.result;
    const result = derive(inputs, palette);
    last.set(filterResult, { highlighted, palette, result });
    return result;
  };
}

/** Fades what is not highlighted. `fillOf` gives null where nothing is known. */
export function paintPlaces(
  { filterResult, highlighted }: PaintInputs,
  palette: MapPalette,
  fillOf: (place: Place) => string | null,
): ReadonlyMap<Adcode, RegionPaint> {
  const paints = new Map<Adcode, RegionPaint>();
  for (const place of filterResult.linked.atlas.places) {
    if (place.level === 'county') continue;
    const faded = highlighted !== null && !highlighted.has(place.id);
    const fill = fillOf(place);
    paints.set(place.id, { fill: fill ?? palette.land, faded, noData: fill === null });
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

/** By the number of a place's own statements. */
export const deriveChoropleth = memoizeLast((inputs, palette): Choropleth => {
  const countOf = (place: Place): number => ownCount(countsAt(inputs, place.id));
  const drawn = inputs.filterResult.linked.atlas.places.filter(({ level }) => level !== 'county');
  const scale = createCountScale(Math.max(0, ...drawn.map(countOf)), palette.ramp);
  let hasThrough = false;
  const paints = paintPlaces(inputs, palette, (place) => {
    const count = countOf(place);
    if (count > 0) return scale.colour(count);
    if (!isTouchedFromOutside(inputs, place)) return palette.land;
    hasThrough = true;
    return palette.through;
  });
  return { scale, paints, hasThrough };
});

/** The most frequent first. */
export function fadedFills(paints: ReadonlyMap<Adcode, RegionPaint>, max = 2): readonly string[] {
  const places = new Map<string, number>();
  for (const { fill, faded } of paints.values())
    if (faded) places.set(fill, (places.get(fill) ?? 0) + 1);
  return [...places]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([fill]) => fill);
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
    a.highlighted === b.highlighted &&
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
  return [...on, ...selected].flatMap((id) => {
    const grouping = atlas.grouping(id);
    if (!grouping) return [];
    const colourIndex = overlays.includes(id)
      ? overlays.indexOf(id)
      : overlays.length + selected.indexOf(id);
    return {
      id,
      colour: palette.overlays[colourIndex % palette.overlays.length] ?? palette.selection,
      selected: selected.includes(id),
      full: grouping.members.filter((row) => !row.partial).map((row) => row.place),
      partial: grouping.members.filter((row) => row.partial).map((row) => row.place),
    };
  });
}

/** CSS pixels. The area grows with `count`; the bounds keep markers clickable and provinces visible. */
export function markerRadius(count: number, { legibility: { size } }: MapPalette): number {
  return Math.round(Math.min(26, 6.5 * Math.sqrt(count) + 1.5) * size * 2) / 2;
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
export const deriveMarkers = memoizeLast(
  ({ filterResult, highlighted }, palette): readonly Marker[] =>
    [...filterResult.markers()]
      .flatMap(([id, row]): Marker[] => {
        const point = filterResult.linked.atlas.place(id)?.labelPoint;
        if (!point) return [];
        const count = row.reduce((sum, each) => sum + each, 0);
        const faded = highlighted !== null && !highlighted.has(id);
        const radius = markerRadius(count, palette);
        return [{ id, point, count, radius, shares: markerShares(row, palette), faded }];
      })
      .sort((a, b) => b.count - a.count),
);
