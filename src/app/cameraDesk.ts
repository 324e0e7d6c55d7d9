import { createStore, type StoreApi } from 'zustand/vanilla';
import { boundsOfSelection } from '../domain/bounds.ts';
import { COUNTRY_BOUNDS } from '../domain/levels.ts';
import type { Bounds } from '../domain/region.ts';
import { cameraAfter, project, type Size } from '../map/camera.ts';
import type { Camera, CameraCommand } from '../map/port.ts';
import type { AtlasStore } from '../state/store.ts';

/** Room for the credit line below and a little air around. */
const COUNTRY_PADDING = { top: 12, right: 12, bottom: 28, left: 12 };
const SELECTION_PADDING = { top: 56, right: 56, bottom: 56, left: 56 };

/**
 * A selection smaller than this share of the picture's shorter side is flown to. Where it was clicked
 * on the map it was seen, and a picture that jumps at every click tires a room: only specks are enlarged.
 */
const TOO_SMALL = { elsewhere: 0.3, onMap: 0.03 } as const;
type Origin = keyof typeof TOO_SMALL;

const SAME_DEGREES = 1e-3;
const SAME_ZOOM = 1e-3;

/** Where all wishes for the camera come together, so that the map obeys one voice. */
export interface CameraDesk {
  /** The latest wish; a new object is a new wish. */
  readonly wishes: StoreApi<{ readonly wish: CameraCommand }>;
  readonly ask: (wish: CameraCommand) => void;
  /** Asks for the mainland, Hainan and Taiwan whole. */
  readonly showCountry: () => void;
  /** The map tells that its camera moved. */
  readonly moved: (camera: Camera) => void;
  /** The map tells its size; what was fitted is fitted again, unless somebody moved the map since. */
  readonly resized: (size: Size) => void;
  /** Says that the selection made next was clicked on the map. */
  readonly pickedOnMap: () => void;
}

/** Whether `bounds` lies wholly in the picture and is large enough there. */
function isWellShown(bounds: Bounds, camera: Camera, size: Size, origin: Origin): boolean {
  const { width, height } = size;
  const [west, south, east, north] = bounds;
  const [left, top] = project(camera, size, [west, north]);
  const [right, bottom] = project(camera, size, [east, south]);
  const inside = left >= 0 && top >= 0 && right <= width && bottom <= height;
  const share = Math.max(right - left, bottom - top) / Math.min(width, height);
  return inside && share >= TOO_SMALL[origin];
}

/** Whether the map still shows what `wish` asked for on a map of `size`: nobody has moved it since. */
function stillShows(wish: CameraCommand, camera: Camera, size: Size): boolean {
  if (wish.kind !== 'fit') return false;
  const { center, zoom } = cameraAfter(wish, camera, size);
  return (
    Math.abs(center[0] - camera.center[0]) < SAME_DEGREES &&
    Math.abs(center[1] - camera.center[1]) < SAME_DEGREES &&
    Math.abs(zoom - camera.zoom) < SAME_ZOOM
  );
}

/**
 * Starts with the country and follows the selections of `store`.
 * @param prefersStill whether the reader asked for reduced motion: the camera then jumps
 */
export function createCameraDesk(store: AtlasStore, prefersStill: () => boolean): CameraDesk {
  const country = (animate: boolean): CameraCommand => ({
    kind: 'fit',
    bounds: COUNTRY_BOUNDS,
    padding: COUNTRY_PADDING,
    animate,
  });
  const wishes = createStore<{ readonly wish: CameraCommand }>(() => ({ wish: country(false) }));
  let camera: Camera | null = null;
  let size: Size | null = null;
  let origin: Origin = 'elsewhere';

  const ask = (wish: CameraCommand) => {
    const animate = wish.animate && camera !== null && !prefersStill();
    wishes.setState({ wish: { ...wish, animate } });
  };

  store.subscribe(({ view: { selection }, atlas, linked }, before) => {
    if (selection === before.view.selection) return;
    const from = origin;
    origin = 'elsewhere';
    const bounds = selection && atlas && boundsOfSelection(atlas, linked, selection);
    if (!bounds || (camera && size && isWellShown(bounds, camera, size, from))) return;
    ask({ kind: 'fit', bounds, padding: SELECTION_PADDING, animate: true });
  });

  return {
    wishes,
    ask,
    showCountry: () => ask(country(true)),
    moved: (now) => {
      camera = now;
    },
    resized: (now) => {
      const before = size;
      size = now;
      const { wish } = wishes.getState();
      const changed = before && (before.width !== now.width || before.height !== now.height);
      if (changed && camera && stillShows(wish, camera, before)) ask({ ...wish, animate: false });
    },
    pickedOnMap: () => {
      origin = 'onMap';
    },
  };
}
