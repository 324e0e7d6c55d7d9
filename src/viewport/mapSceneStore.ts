import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../domain/regions/atlas.ts';
import { type Adcode, isAdcode } from '../domain/ids.ts';
import type { RegionPaint } from '../domain/paints/paint.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { withPreview } from '../domain/paints/previewOverlay.ts';
import type { Selection } from '../domain/view/view.ts';
import type { MapScene } from '../map/port.ts';
import { useHover } from '../state/hover.ts';

/** What the view asks the map to draw, whatever is pointed at. */
export interface SceneInputs
  extends Pick<
    MapScene,
    'paints' | 'overlays' | 'markers' | 'labels' | 'countyLabels' | 'riverNames' | 'palette'
  > {
  readonly selection: Selection | null;
  /** Names the members of a grouping that is pointed at. */
  readonly atlas: Atlas | null;
}

/** The scene as the map sees it: hover and focus reach it without a component being rendered. */
export interface MapSceneStore
  extends Pick<StoreApi<MapScene>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** What the view shows is another now. */
  readonly set: (setting: SceneInputs) => void;
  /** Follows what is pointed at and where the keyboard stands; returns how to stop. */
  readonly follow: () => () => void;
}

const NOTHING = {
  paints: new Map<Adcode, RegionPaint>(),
  overlays: [],
  markers: [],
  labels: [],
  riverNames: {},
};

/**
 * Whether two derived values say the same: lists, maps and records of plain values, as deep as they go.
 */
export function isEqualValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) {
    if (a.size !== b.size) return false;
    for (const [key, value] of a) if (!b.has(key) || !isEqualValue(value, b.get(key))) return false;
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => isEqualValue(one, b[at]));
  if (Array.isArray(a) || Array.isArray(b) || a instanceof Map || b instanceof Map) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && isEqualValue(Reflect.get(a, key), Reflect.get(b, key)),
    )
  );
}

/** `after`, or `before` where both say the same: who compares by identity then has nothing to do. */
function keepIdentity<Value>(before: Value, after: Value): Value {
  return isEqualValue(before, after) ? before : after;
}

/** Puts the view's part of the scene and the pointer's part together. */
export function createMapSceneStore(palette: MapPalette): MapSceneStore {
  let setting: SceneInputs = { ...NOTHING, palette, selection: null, atlas: null };
  const compose = (): MapScene => {
    const { hovered, focused } = useHover.getState();
    const { selection, atlas, overlays, ...rest } = setting;
    return {
      ...rest,
      overlays: withPreview(overlays, hovered, atlas, rest.palette),
      selected: selection?.kind === 'region' && isAdcode(selection.id) ? selection.id : null,
      hovered: hovered !== null && isAdcode(hovered) ? hovered : null,
      focused,
    };
  };
  const store = createStore<MapScene>(compose);
  const update = (): void => {
    const [before, now] = [store.getState(), compose()];
    const changed = Object.entries(now).some(
      ([part, value]) => Reflect.get(before, part) !== value,
    );
    if (changed) store.setState(now, true);
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    set: (next) => {
      setting = {
        ...next,
        paints: keepIdentity(setting.paints, next.paints),
        overlays: keepIdentity(setting.overlays, next.overlays),
        markers: keepIdentity(setting.markers, next.markers),
        labels: keepIdentity(setting.labels, next.labels),
      };
      update();
    },
    follow: () => {
      update();
      return useHover.subscribe(update);
    },
  };
}
