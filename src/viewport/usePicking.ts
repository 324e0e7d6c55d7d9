import { useEffect, useMemo, useRef } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RegionId } from '../domain/ids.ts';
import type { MapSpot } from '../domain/regions/regionsAt.ts';
import { regionForLevel, regionsAt } from '../domain/regions/regionsAt.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { project, type Size, unproject } from '../map/camera.ts';
import type { Geometry } from '../map/geometry.ts';
import { cityAt } from '../map/placesAt.ts';
import type { Camera, MapEvents, ScreenPoint } from '../map/port.ts';
import { projectionOf } from '../map/projection.ts';
import { useAppStore } from '../state/AppStoreContext.tsx';
import { useHover } from '../state/hover.ts';
import { afterPaint } from '../scheduling/afterPaint.ts';

/** The region under the pointer, which a click would select. */
export interface MapPointer {
  readonly region: RegionId;
  readonly at: ScreenPoint;
  /** Width of the map, CSS pixels: the tooltip opens towards its middle. */
  readonly mapWidth: number;
}

/** Changes with every pointer move, so it has a store of its own: only the tooltip renders. */
export type MapPointerStore = StoreApi<{ readonly pointer: MapPointer | null }>;

interface Picking {
  /** Stable between renders. */
  readonly picking: Omit<MapEvents, 'onFailure'>;
  readonly pointers: MapPointerStore;
  /** Must run before the map handles the event: tells touch from mouse, and whether a region is added. */
  readonly onPointerDown: (
    event: Pick<PointerEvent, 'pointerType' | 'ctrlKey' | 'metaKey'>,
  ) => void;
}

function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}

function isInside([x, y]: ScreenPoint, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Hover and click agree; `sizeNow` returns the map's size without forcing a layout. */
export function usePicking(sizeNow: () => Size, geometry: Geometry | null): Picking {
  const store = useAppStore();
  const pointers = useMemo((): MapPointerStore => createStore(() => ({ pointer: null })), []);
  const camera = useRef<Camera | null>(null);
  const isTouch = useRef(false);
  /** Held while clicking, Ctrl or Command compares regions. */
  const isAdding = useRef(false);
  const cancelOffer = useRef((): void => undefined);

  const handlers = useMemo(() => {
    const point = (pointer: MapPointer | null) => {
      if (pointer || pointers.getState().pointer) pointers.setState({ pointer });
    };
    const cityOf = (point: LngLat) => geometry && cityAt(geometry, point);
    const chosenAt = (spot: Pick<MapSpot, 'places' | 'city'>): RegionId | null => {
      const { atlas, preferences } = store.getState();
      const [drawn = null] = spot.places;
      if (preferences.level === 'place') return drawn;
      const layer = atlas && regionForLevel(preferences.level, regionsAt(atlas, spot));
      return layer?.id ?? drawn;
    };
    const sheet = () => projectionOf(store.getState().preferences.projection);

    const offerSoon = (spot: MapSpot) => {
      const { selection } = store.getState().view;
      cancelOffer.current = afterPaint(() => {
        if (store.getState().view.selection === selection) store.getState().offerChooser(spot);
      });
    };

    return {
      onHover: (places: MapSpot['places'], at: ScreenPoint) => {
        const size = sizeNow();
        // The city matters only where the preferred level differs from what is drawn.
        const asks = store.getState().preferences.level !== 'place' && camera.current;
        const city = asks ? cityOf(unproject(asks, size, at, sheet())) : null;
        const region = chosenAt({ places, city });
        point(region === null ? null : { region, at, mapWidth: size.width });
        useHover.getState().hover(region);
      },
      onPick: (picked: MapSpot) => {
        cancelOffer.current();
        const spot = { ...picked, city: cityOf(picked.point) };
        const region = chosenAt(spot);
        const { selection } = store.getState().view;
        if (isAdding.current && region !== null && selection?.kind === 'region') {
          store.getState().toggleBeside(region);
          return;
        }
        store.getState().select(region === null ? null : { kind: 'region', id: region });
        // The selection is painted first; the other regions are offered afterwards.
        if (region !== null && !isTouch.current) offerSoon(spot);
      },
      onContextMenu: (spot: MapSpot) => {
        cancelOffer.current();
        point(null);
        store.getState().openChooser({ ...spot, city: cityOf(spot.point) });
      },
      onCamera: (now: Camera) => {
        const moved = camera.current && !isSame(camera.current, now);
        camera.current = now;
        const { interaction, openChooser, updateChooser } = store.getState();
        const { chooserAt, isChooserQuiet } = interaction;
        if (!moved || !chooserAt) return;
        // A click on a tiny region flies to it: the offer stays while its place is visible.
        const at = project(now, sizeNow(), chooserAt.point, sheet());
        if (!isInside(at, sizeNow())) openChooser(null);
        // The quiet row has a fixed corner.
        else if (!isChooserQuiet) updateChooser({ at });
      },
    };
  }, [geometry, pointers, sizeNow, store]);

  useEffect(() => {
    const { interaction, updateChooser } = store.getState();
    const { chooserAt } = interaction;
    if (!geometry || !chooserAt || chooserAt.city) return;
    const city = cityAt(geometry, chooserAt.point);
    if (city) updateChooser({ city });
  }, [geometry, store]);

  return {
    pointers,
    picking: handlers,
    onPointerDown: ({ pointerType, ctrlKey, metaKey }) => {
      isTouch.current = pointerType === 'touch';
      isAdding.current = ctrlKey || metaKey;
    },
  };
}
