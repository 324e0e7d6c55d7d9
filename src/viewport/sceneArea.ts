import { boundsOfSelection } from '../domain/view/selectionBounds.ts';
import type { SceneCamera } from '../domain/deck/deck.ts';
import type { LinkedReport } from '../domain/filters/filter.ts';
import type { Adcode } from '../domain/ids.ts';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import { type MapLevel, mapLevelAt } from '../china/zoomLevels.ts';
import { fitBounds } from '../map/camera.ts';
import { ALBERS } from '../map/projection.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../china/southChinaSea.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import type { ViewState } from '../domain/view/view.ts';

/** A smaller area is widened, degrees: without its neighbours the audience cannot tell where it is. */
const MIN_EXTENT = { across: 5, down: 3.6 } as const;
/** The map of a stage of 1920 × 1080 without its margins, CSS pixels. */
const STAGE_MAP = { width: 1056, height: 800 } as const;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 } as const;

export function widenBounds([west, south, east, north]: Bounds): Bounds {
  const across = Math.max(0, MIN_EXTENT.across - (east - west)) / 2;
  const down = Math.max(0, MIN_EXTENT.down - (north - south)) / 2;
  return [west - across, south - down, east + across, north + down];
}

/** Corners of the whole country with the islands of the South China Sea: for a picture without an inset. */
export function wholeCountry(): readonly LngLat[] {
  const [west, south, east] = SOUTH_CHINA_SEA_BOUNDS;
  return [...COUNTRY_OUTLINE, [west, south], [east, south]];
}

/**
 * The divisions that a scene fills: those of its selection, else those that its camera shows on a large stage. The
 * same in every window and on paper.
 */
export function levelOfScene(linked: LinkedReport, view: ViewState, camera: SceneCamera): MapLevel {
  const { selection } = view;
  const place = selection?.kind === 'region' ? linked.atlas.place(selection.id) : undefined;
  if (place && place.level !== 'province') return 'prefecture';
  const area = areaOfScene(linked, view, camera);
  return area ? mapLevelAt(fitBounds(area, STAGE_MAP, NO_PADDING, ALBERS).zoom) : 'province';
}

/** The bounds that a scene shows; null for the whole country. `moved` is where the user moved the map. */
export function areaOfScene(
  linked: LinkedReport,
  view: ViewState,
  camera: SceneCamera,
  moved: Bounds | null = null,
): Bounds | null {
  if (moved) return moved;
  if (camera.kind === 'bounds') return camera.bounds;
  if (camera.kind === 'country' || !view.selection) return null;
  const bounds = boundsOfSelection(linked.atlas, linked, view.selection);
  return bounds && widenBounds(bounds);
}

/** The places that a still picture outlines: the selected one, or the members of the selected grouping. */
export function outlinedPlaces(
  { atlas }: LinkedReport,
  { selection }: ViewState,
): readonly Adcode[] {
  if (selection?.kind !== 'region') return [];
  const grouping = atlas.grouping(selection.id);
  if (grouping) return atlas.placesIn(grouping.id);
  return atlas.places.filter(({ id }) => id === selection.id).map(({ id }) => id);
}
