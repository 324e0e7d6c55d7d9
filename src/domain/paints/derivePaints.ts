import type { CountScale } from './choropleth.ts';
import { createCountScale } from './choropleth.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { GroupingOverlay, Marker, MarkerShare, RegionPaint } from './paint.ts';
import type { MapPalette } from './palette.ts';
import type { Place } from '../regions/region.ts';
import type { FilterResult, ViewModel } from '../view/viewModel.ts';
import { countsAt, ownCount } from '../view/viewModel.ts';
import type { MapMode, Selection } from '../view/view.ts';

/** The choropleth, with the data for its legend. */
export interface Choropleth {
  readonly scale: CountScale;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  /** Whether any place is touched only through a grouping or its province. The legend then names that fill. */
  readonly hasThrough: boolean;
}

/** The paints without a report: every place has no data. */
export function unknownPaints(
  places: readonly Place[],
  palette: MapPalette,
): ReadonlyMap<Adcode, RegionPaint> {
  return new Map(places.map(({ id }) => [id, { fill: palette.land, faded: false, noData: true }]));
}

/** The part of a {@link ViewModel} that fills and markers depend on. */
export interface PaintInputs {
  readonly filterResult: FilterResult;
  readonly highlighted: ViewModel['highlighted'];
  readonly view: { readonly mode: MapMode };
}

/**
 * Returns `derive` with a cache of the last result for each filter result: the map and the legend use
 * the same one, and most selections do not change it.
 */
function memoizeLast<Result>(
  derive: (inputs: PaintInputs, palette: MapPalette) => Result,
): (inputs: PaintInputs, palette: MapPalette) => Result {
  interface CachedResult {
    readonly highlighted: ViewModel['highlighted'];
    readonly mode: MapMode;
    readonly palette: MapPalette;
    readonly result: Result;
  }
  const last = new WeakMap<FilterResult, CachedResult>();
  return (inputs, palette) => {
    const { filterResult, highlighted, view } = inputs;
    const cached = last.get(filterResult);
    if (
      cached &&
      cached.highlighted === highlighted &&
      cached.mode === view.mode &&
      cached.palette === palette
    )
      return cached.result;
    const result = derive(inputs, palette);
    last.set(filterResult, { highlighted, mode: view.mode, palette, result });
    return result;
  };
}

function isDrawn(place: Place): boolean {
  return place.level !== 'county';
}

/** Whether a statement touches a place through a grouping, or names its province. */
export function isTouchedFromOutside(
  viewModel: Pick<ViewModel, 'filterResult'>,
  place: Place,
): boolean {
  if (countsAt(viewModel, place.id).through > 0) return true;
  return place.parent !== null && countsAt(viewModel, place.parent).direct > 0;
}

/** Derives the fill of every province and prefecture from the number of its own statements. */
export const deriveChoropleth = memoizeLast((shown, palette): Choropleth => {
  const places = shown.filterResult.linked.atlas.places.filter(isDrawn);
  const own = places.map((place) => ownCount(countsAt(shown, place.id)));
  const scale = createCountScale(Math.max(0, ...own), palette.ramp);
  let hasThrough = false;
  const paint = (place: Place, count: number): RegionPaint => {
    const faded = shown.highlighted !== null && !shown.highlighted.has(place.id);
    if (shown.view.mode === 'plain') return { fill: palette.land, faded, noData: false };
    if (count > 0) return { fill: scale.colour(count), faded, noData: false };
    if (!isTouchedFromOutside(shown, place)) return { fill: palette.land, faded, noData: false };
    hasThrough = true;
    return { fill: palette.through, faded, noData: false };
  };
  return {
    scale,
    paints: new Map(places.map((place, at) => [place.id, paint(place, own[at] ?? 0)])),
    hasThrough,
  };
});

/** The faded fills, at most `max`. Fills of more places come first. */
export function fadedFills(paints: ReadonlyMap<Adcode, RegionPaint>, max = 2): readonly string[] {
  const places = new Map<string, number>();
  for (const { fill, faded } of paints.values())
    if (faded) places.set(fill, (places.get(fill) ?? 0) + 1);
  return [...places]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([fill]) => fill);
}

/** The groupings of a selection: the selected grouping, or those of the selected strategy. */
function groupingsOfSelection(
  linked: LinkedReport,
  selection: Selection | null,
): readonly GroupingId[] {
  if (selection?.kind === 'strategy') return linked.strategy(selection.id)?.groupings ?? [];
  const grouping = selection?.kind === 'region' && linked.atlas.grouping(selection.id);
  return grouping ? [grouping.id] : [];
}

/** Whether the map and its legend are the same for two views, apart from the outline of the selection. */
export function isDrawnTheSame(a: ViewModel, b: ViewModel): boolean {
  const selectedGroupings = (viewModel: ViewModel) =>
    groupingsOfSelection(viewModel.linked, viewModel.view.selection).join();
  const hasFadedSelection = (viewModel: ViewModel) =>
    viewModel.highlighted !== null && viewModel.view.selection !== null;
  return (
    a.filterResult === b.filterResult &&
    a.highlighted === b.highlighted &&
    a.view.mode === b.view.mode &&
    a.view.overlays === b.view.overlays &&
    hasFadedSelection(a) === hasFadedSelection(b) &&
    selectedGroupings(a) === selectedGroupings(b)
  );
}

/** The overlays that are shown. Those of the selection come last and are drawn on top. */
export function deriveOverlays(
  viewModel: ViewModel,
  palette: MapPalette,
): readonly GroupingOverlay[] {
  const { atlas } = viewModel.linked;
  const { overlays, selection } = viewModel.view;
  const chosen = groupingsOfSelection(viewModel.linked, selection);
  const on = overlays.filter((id) => !chosen.includes(id));
  return [...on, ...chosen].flatMap((id) => {
    const grouping = atlas.grouping(id);
    if (!grouping) return [];
    const colourIndex = overlays.includes(id)
      ? overlays.indexOf(id)
      : overlays.length + chosen.indexOf(id);
    return {
      id,
      colour: palette.overlays[colourIndex % palette.overlays.length] ?? palette.selection,
      selected: chosen.includes(id),
      full: grouping.members.filter((row) => !row.partial).map((row) => row.place),
      partial: grouping.members.filter((row) => row.partial).map((row) => row.place),
    };
  });
}

/** The radius of a marker in CSS pixels. The area grows with `count`, up to a maximum that does not cover a province. */
export function markerRadius(count: number, { legibility: { size } }: MapPalette): number {
  return Math.round(Math.min(26, 6.5 * Math.sqrt(count) + 1.5) * size * 2) / 2;
}

/** The shares of a marker's ring. Statements without a type come last. */
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

/** Derives a marker for every place with statements that pass the filters, the largest first. */
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
