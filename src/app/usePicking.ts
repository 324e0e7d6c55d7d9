import { type RefObject, useMemo, useRef, useState } from 'react';
import type { RegionId } from '../domain/ids.ts';
import type { Spot } from '../domain/layers.ts';
import { layerFor, layersAt } from '../domain/layers.ts';
import type { LngLat } from '../domain/region.ts';
import { project, type Size, unproject } from '../map/camera.ts';
import type { Geometry } from '../map/geometry.ts';
import { cityAt } from '../map/placesAt.ts';
import type { Camera, MapEvents, ScreenPoint } from '../map/port.ts';
import { projectionOf } from '../map/projection.ts';
import { useAtlasStore } from '../state/AtlasContext.tsx';
import { useHover } from '../state/hover.ts';
import { useSurfaces } from '../state/surfaces.ts';

/** What the pointer is on, and what a click there would select. */
export interface Pointer {
  readonly region: RegionId;
  readonly at: ScreenPoint;
  readonly mapWidth: number;
}

interface Picking extends Omit<MapEvents, 'onFailure'> {
  readonly pointer: Pointer | null;
  /** To be heard before the map hears it: whether a finger or a mouse presses. */
  readonly onPointerDown: (event: { readonly pointerType: string }) => void;
}

function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
}

function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 };
}

function isInside([x, y]: ScreenPoint, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/**
 * What pointing at the map means: a place and the layers above it, of which the preferred level
 * decides. Hover and click agree; a click also offers the other layers beside it.
 * @param onSelect told before a click selects
 */
export function usePicking(
  pane: RefObject<HTMLElement | null>,
  geometry: Geometry | null,
  onSelect: () => void,
): Picking {
  const store = useAtlasStore();
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const camera = useRef<Camera | null>(null);
  const byFinger = useRef(false);

  const handlers = useMemo(() => {
    const cityOf = (point: LngLat) => geometry && cityAt(geometry, point);
    const chosenAt = (spot: Pick<Spot, 'places' | 'city'>): RegionId | null => {
      const { atlas, preferences } = store.getState();
      const [drawn = null] = spot.places;
      const layer = atlas && layerFor(preferences.level, layersAt(atlas, spot));
      return layer?.id ?? drawn;
    };
    const sheet = () => projectionOf(store.getState().preferences.projection);

    return {
      onHover: (places: Spot['places'], at: ScreenPoint) => {
        const size = sizeOf(pane.current);
        // Which city it is matters only where something else than what is drawn is preferred.
        const asks = store.getState().preferences.level !== 'place' && camera.current;
        const city = asks ? cityOf(unproject(asks, size, at, sheet())) : null;
        const region = chosenAt({ places, city });
        setPointer(region === null ? null : { region, at, mapWidth: size.width });
        useHover.getState().hover(region);
      },
      onPick: (picked: Spot) => {
        const spot = { ...picked, city: cityOf(picked.point) };
        const region = chosenAt(spot);
        onSelect();
        store.getState().select(region === null ? null : { kind: 'region', id: region });
        if (region !== null && !byFinger.current) useSurfaces.getState().offerAt(spot);
      },
      onAsk: (spot: Spot) => {
        setPointer(null);
        useSurfaces.getState().askAt({ ...spot, city: cityOf(spot.point) });
      },
      onCamera: (now: Camera) => {
        const moved = camera.current && !isSame(camera.current, now);
        camera.current = now;
        const { chooserAt, askAt, moveChooser } = useSurfaces.getState();
        if (!moved || !chooserAt) return;
        // A click on a speck flies to it: what lies there stays on offer, as long as it is in sight.
        const at = project(now, sizeOf(pane.current), chooserAt.point, sheet());
        if (isInside(at, sizeOf(pane.current))) moveChooser(at);
        else askAt(null);
      },
    };
  }, [geometry, onSelect, pane, store]);

  return {
    pointer,
    ...handlers,
    onPointerDown: ({ pointerType }) => {
      byFinger.current = pointerType === 'touch';
    },
  };
}
