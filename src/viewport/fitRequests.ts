import { COUNTRY_BOUNDS, COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { Bounds } from '../domain/regions/region.ts';
import { type Box, type Size, worldBox } from '../map/camera.ts';
import { OUTLINE_PROJECTION } from '../map/pageOutline.ts';
import type { Camera, CameraRequest, Padding } from '../map/port.ts';
import type { Projection } from '../map/projection.ts';
import { clearPadding } from './clearPadding.ts';
import { COUNTRY_MARGIN, fitCountryPadding } from './fitCountry.ts';

export interface InitialViewport {
  readonly camera: Camera;
  readonly size: Size;
  /** The padding that the camera was computed with; null where the address asked for a province. */
  readonly padding: Padding | null;
}

/** The map that a request is made for. */
interface MapSituation {
  /** CSS pixels; null before the map exists. */
  readonly size: Size | null;
  readonly projection: Projection;
  /** The boxes of the controls, CSS pixels; null until the map has reported them. */
  readonly controls: readonly Box[] | null;
}

/** Margin around an area, CSS pixels; in a low or narrow map a share of its shorter side. */
const AREA_MARGIN = 48;
const MAX_MARGIN_SHARE = 0.15;

function isNearlySameSize(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) <= 1 && Math.abs(a.height - b.height) <= 1;
}

function countryPadding(
  size: Size,
  controls: readonly Box[] | null,
  projection: Projection,
  initial: InitialViewport | null,
): Padding {
  const isInitialSize = initial !== null && isNearlySameSize(size, initial.size);
  const kept = isInitialSize && projection === OUTLINE_PROJECTION ? initial.padding : null;
  // The outline already keeps clear of the controls.
  if (!controls && kept) return kept;
  return fitCountryPadding(size, controls ?? [], projection, controls && kept);
}

/**
 * The request that shows the mainland, Hainan and Taiwan as a whole.
 * @param map `initial` is the viewport of the page's outline, kept unless another is clearly better
 */
export function fitCountry(
  { size, controls, projection, initial }: MapSituation & { initial: InitialViewport | null },
  animate: boolean,
): CameraRequest {
  return {
    kind: 'fit',
    bounds: COUNTRY_BOUNDS,
    outline: COUNTRY_OUTLINE,
    padding: size ? countryPadding(size, controls, projection, initial) : COUNTRY_MARGIN,
    animate,
  };
}

/**
 * The request that shows an area as large as possible in the part of the map that no control covers.
 * @param minZoom where the whole area would need a smaller zoom, it is cut off instead
 */
export function fitArea(
  bounds: Bounds,
  { size, controls, projection }: MapSituation,
  animate: boolean,
  minZoom?: number,
): CameraRequest {
  const [left, top, right, bottom] = worldBox(bounds, projection);
  const area = { width: right - left, height: bottom - top };
  const room = size ?? area;
  const margin = Math.min(AREA_MARGIN, Math.min(room.width, room.height) * MAX_MARGIN_SHARE);
  const padding = clearPadding(room, controls ?? [], area, margin);
  return { kind: 'fit', bounds, padding, animate, ...(minZoom === undefined ? {} : { minZoom }) };
}
