import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../domain/regions/atlas.ts';
import { type Adcode, isAdcode } from '../domain/ids.ts';
import { withHighlightedClass, withHighlightedPlaces } from '../domain/paints/highlightedClass.ts';
import type { RegionPaint } from '../domain/paints/paint.ts';
import type { MapPalette } from '../domain/paints/palette.ts';
import { withPreview } from '../domain/paints/previewOverlay.ts';
import type { Selection } from '../domain/view/view.ts';
import type { MapScene } from '../map/port.ts';
import { useHover } from '../state/hover.ts';

/** The part of the scene that follows from the view, without hover and focus. */
export interface SceneInputs
  extends Pick<
    MapScene,
    | 'paints'
    | 'overlays'
    | 'groupingLabels'
    | 'markers'
    | 'labels'
    | 'countyLabels'
    | 'riverNames'
    | 'palette'
    | 'level'
    | 'covered'
  > {
  readonly selection: Selection | null;
  /** Contains the members of a hovered grouping. */
  readonly atlas: Atlas | null;
}

/** The scene of the map. Hover and focus change it without rendering a component. */
export interface MapSceneStore
  extends Pick<StoreApi<MapScene>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly set: (setting: SceneInputs) => void;
  readonly follow: () => () => void;
}

const NO_NAMES: NonNullable<MapScene['groupingLabels']> = [];

const NOTHING = {
  paints: new Map<Adcode, RegionPaint>(),
  overlays: [],
  markers: [],
  labels: [],
  riverNames: {},
};

/** Whether two values are deeply equal: lists, maps and records of plain values. */
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

/** `before` where both are equal, so that consumers which compare by identity do nothing. */
function keepIdentity<Value>(before: Value, after: Value): Value {
  return isEqualValue(before, after) ? before : after;
}

export function createMapSceneStore(palette: MapPalette): MapSceneStore {
  let setting: SceneInputs = { ...NOTHING, palette, selection: null, atlas: null };
  const compose = (): MapScene => {
    const { hovered, focused, highlightedClass, highlightedPlaces } = useHover.getState();
    const { selection, atlas, overlays, ...rest } = setting;
    return {
      ...rest,
      paints: withHighlightedPlaces(
        withHighlightedClass(rest.paints, highlightedClass, rest.palette),
        highlightedPlaces,
        rest.palette,
      ),
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
        groupingLabels: keepIdentity(setting.groupingLabels, next.groupingLabels) ?? NO_NAMES,
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
