import { createStore, type StoreApi } from 'zustand/vanilla';
import { boundsOfSelection } from '../domain/view/selectionBounds.ts';
import { COUNTRY_BOUNDS, COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import { type Box, boxOnMap, cameraAfter, project, type Size } from '../map/camera.ts';
import type { Camera, CameraRequest, Padding, ScreenPoint } from '../map/port.ts';
import { type Projection, projectionOf } from '../map/projection.ts';
import type { AppStore } from '../state/appStore.ts';
import { COUNTRY_MARGIN, fitCountryPadding } from './fitCountry.ts';

const SELECTION_PADDING = { top: 56, right: 56, bottom: 56, left: 56 };

/**
 * A selection smaller than this share of the picture's shorter side is flown to. Where it was clicked
 * on the map it was seen, and a picture that jumps at every click tires a room: only specks are enlarged.
 */
const MIN_SIZE = { elsewhere: 0.3, onMap: 0.03 } as const;
/**
 * The share of a selection's bounds that must be in the picture. Bounds reach further than the place
 * itself, in a conic above all: where it was clicked, most of them will do.
 */
const MIN_VISIBLE = { elsewhere: 1, onMap: 0.75 } as const;
type Origin = keyof typeof MIN_SIZE;

const SAME_DEGREES = 1e-3;
const SAME_ZOOM = 1e-3;

/** Where the page's first picture lies. */
export interface InitialViewport {
  readonly camera: Camera;
  readonly size: Size;
  /** The padding that led there; null where the address asked for a province. */
  readonly padding: Padding | null;
}

/** Where all wishes for the camera come together, so that the map obeys one voice. */
export interface CameraController {
  /** The latest wish; a new object is a new wish. */
  readonly requests: StoreApi<{ readonly request: CameraRequest }>;
  readonly request: (request: CameraRequest) => void;
  /** Asks for the mainland, Hainan and Taiwan whole. */
  readonly showCountry: () => void;
  /** The map tells that its camera moved. */
  readonly cameraMoved: (camera: Camera) => void;
  /** Calls back whenever it does; returns how to stop. */
  readonly onMove: (onMove: () => void) => () => void;
  /**
   * The map tells its size, and the boxes of what lies on it, which the country keeps clear of. What
   * was fitted is fitted again in another room, and in another projection, unless somebody moved the
   * map since.
   */
  readonly resize: (size: Size, controls?: readonly Box[]) => void;
  /** Says that the selection made next was clicked on the map. */
  readonly pickedOnMap: () => void;
  /** Where a position is seen, CSS pixels from the map's upper left corner; null before there is a map. */
  readonly screenPointOf: (point: LngLat) => ScreenPoint | null;
  /** What the map shows now; null before there is a map. */
  readonly viewport: () => Viewport | null;
}

/** What the map shows: its camera, the room it has and how it lays the earth flat. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: Projection;
}

/** The share of the way from `start` to `end` that lies between 0 and `length`. */
function shareWithin(start: number, end: number, length: number): number {
  if (end <= start) return start >= 0 && start <= length ? 1 : 0;
  return Math.max(0, Math.min(end, length) - Math.max(start, 0)) / (end - start);
}

/** Whether enough of `bounds` lies in the picture, and large enough. */
function isWellVisible(
  bounds: Bounds,
  { camera, size, projection }: Viewport,
  origin: Origin,
): boolean {
  const { width, height } = size;
  const [left, top, right, bottom] = boxOnMap(bounds, camera, size, projection);
  const seen = shareWithin(left, right, width) * shareWithin(top, bottom, height);
  const share = Math.max(right - left, bottom - top) / Math.min(width, height);
  return seen >= MIN_VISIBLE[origin] && share >= MIN_SIZE[origin];
}

/** Whether two rooms differ by rounding at most. */
function isSameRoom(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) <= 1 && Math.abs(a.height - b.height) <= 1;
}

function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

/** Whether two wishes for the same bounds leave the same room around them. */
function hasSamePadding(a: CameraRequest, b: CameraRequest): boolean {
  if (a.kind !== 'fit' || b.kind !== 'fit') return false;
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  return sides.every((side) => a.padding[side] === b.padding[side]);
}

function isCountry(request: CameraRequest): boolean {
  return request.kind === 'fit' && request.bounds === COUNTRY_BOUNDS;
}

/** Whether the map still shows what `wish` asked for: nobody has moved it since. */
function stillShows(request: CameraRequest, { camera, size, projection }: Viewport): boolean {
  if (request.kind !== 'fit') return false;
  const { center, zoom } = cameraAfter(request, camera, size, projection);
  return (
    Math.abs(center[0] - camera.center[0]) < SAME_DEGREES &&
    Math.abs(center[1] - camera.center[1]) < SAME_DEGREES &&
    Math.abs(zoom - camera.zoom) < SAME_ZOOM
  );
}

/**
 * Starts with the country and follows the selections of `store`.
 * @param prefersStill whether the reader asked for reduced motion: the camera then jumps
 * @param first the picture the page began with: it is kept to where nothing speaks against it
 */
export function createCameraController(
  store: AppStore,
  prefersStill: () => boolean,
  first: InitialViewport | null = null,
): CameraController {
  let camera: Camera | null = first?.camera ?? null;
  let size: Size | null = first?.size ?? null;
  /** Null until the map has told what lies on it. */
  let controls: readonly Box[] | null = null;
  let origin: Origin = 'elsewhere';
  const watchers = new Set<() => void>();
  const projection = (): Projection => projectionOf(store.getState().preferences.projection);
  /** The first picture's padding, where it was made for such a room. */
  const heldFor = (room: Size): Padding | null =>
    first && projection().id === 'mercator' && isSameRoom(room, first.size) ? first.padding : null;
  const roomFor = (room: Size): Padding => {
    const held = heldFor(room);
    // The first picture kept clear of the controls already: without them there is nothing to better.
    if (!controls) return held ?? fitCountryPadding(room, [], projection());
    return fitCountryPadding(room, controls, projection(), held);
  };
  const country = (animate: boolean): CameraRequest => ({
    kind: 'fit',
    bounds: COUNTRY_BOUNDS,
    outline: COUNTRY_OUTLINE,
    padding: size ? roomFor(size) : COUNTRY_MARGIN,
    animate,
  });
  const requests = createStore<{ readonly request: CameraRequest }>(() => ({
    request: country(false),
  }));

  const ask = (request: CameraRequest) => {
    const animate = request.animate && camera !== null && !prefersStill();
    requests.setState({ request: { ...request, animate } });
  };

  /** The same wish, in the room there is now. */
  const anew = (request: CameraRequest): CameraRequest =>
    isCountry(request) ? country(false) : { ...request, animate: false };

  store.subscribe(({ preferences }, before) => {
    const from = projectionOf(before.preferences.projection);
    if (from.id === preferences.projection || !camera || !size) return;
    const { request } = requests.getState();
    if (stillShows(request, { camera, size, projection: from })) ask(anew(request));
  });
  store.subscribe(({ view: { selection }, atlas, linked }, before) => {
    if (selection === before.view.selection) return;
    const from = origin;
    origin = 'elsewhere';
    const bounds = selection && atlas && boundsOfSelection(atlas, linked, selection);
    if (!bounds) return;
    if (camera && size && isWellVisible(bounds, { camera, size, projection: projection() }, from))
      return;
    ask({ kind: 'fit', bounds, padding: SELECTION_PADDING, animate: true });
  });

  return {
    requests: requests,
    request: ask,
    showCountry: () => ask(country(true)),
    cameraMoved: (now) => {
      camera = now;
      for (const onMove of watchers) onMove();
    },
    onMove: (onMove) => {
      watchers.add(onMove);
      return () => watchers.delete(onMove);
    },
    resize: (now, lying = []) => {
      const before = size;
      const same =
        before !== null &&
        isSameSize(before, now) &&
        JSON.stringify(lying) === JSON.stringify(controls);
      size = now;
      controls = lying;
      if (same) return;
      const { request } = requests.getState();
      const unmoved =
        !camera || stillShows(request, { camera, size: before ?? now, projection: projection() });
      if (!unmoved) return;
      const next = anew(request);
      // A count on a chip grows by a digit: what the map keeps clear of is another, its picture is not.
      const isSeen = camera !== null && before !== null && isSameSize(before, now);
      if (!isSeen || !hasSamePadding(request, next)) ask(next);
    },
    pickedOnMap: () => {
      origin = 'onMap';
    },
    screenPointOf: (point) => (camera && size ? project(camera, size, point, projection()) : null),
    viewport: () => camera && size && { camera, size, projection: projection() },
  };
}
