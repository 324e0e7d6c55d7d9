import type { Map as MapLibre, MapMouseEvent, Point } from 'maplibre-gl';
import type { Adcode } from '../../domain/ids.ts';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import type { MapEvents, ScreenPoint } from '../port.ts';
import { snapPointer, placesUnderPointer } from '../hitTest.ts';
import { regionAt } from '../placesAt.ts';
import type { Geometry } from '../geometry.ts';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import { listenToLongPress } from '../longPress.ts';
import { MERCATOR } from '../projection.ts';
import { markerAt } from './markerAt.ts';

export interface PointerContext {
  readonly isLive: () => boolean;
  readonly markers: () => readonly Marker[];
  readonly labels: () => readonly MapLabel[];
  readonly geometry: () => Geometry;
}

/** Returns a function that stops it. */
export function watchPointer(
  map: MapLibre,
  { isLive, markers, labels, geometry }: PointerContext,
  { onHover, onPick, onContextMenu }: Pick<MapEvents, 'onHover' | 'onPick' | 'onContextMenu'>,
): () => void {
  let pointer: ScreenPoint | null = null;
  let frame: number | null = null;
  let isHovering = false;

  const placesAt = (at: ScreenPoint): readonly Adcode[] => {
    if (!isLive()) return [];
    const project = (point: Marker['point']): ScreenPoint => {
      const { x, y } = map.project([point[0], point[1]]);
      return [x, y];
    };
    const { lng, lat } = map.unproject([at[0], at[1]]);
    const zoom = map.getZoom();
    // Computed without the engine, which finds only what it has drawn, and nothing after a crash.
    const beneath = regionAt(geometry(), zoom, [lng, lat]);
    const marker = markerAt(markers(), at, project);
    if (marker) return placesUnderPointer(marker.id, beneath);
    const position = { at: MERCATOR.toWorld(lng, lat), beneath, zoom };
    return placesUnderPointer(null, snapPointer(geometry(), labels(), MERCATOR, position));
  };
  const reportHover = (places: readonly Adcode[], at: ScreenPoint): void => {
    map.getCanvas().style.cursor = places.length > 0 ? 'pointer' : '';
    if (places.length === 0 && !isHovering) return;
    isHovering = places.length > 0;
    onHover(places, at);
  };
  const updateHover = (): void => {
    frame = null;
    if (pointer && !map.isMoving()) reportHover(placesAt(pointer), pointer);
  };
  const scheduleHover = (): void => {
    frame ??= requestAnimationFrame(updateHover);
  };
  const toScreen = ({ x, y }: Point): ScreenPoint => [x, y];

  const spotOf = ({ point, lngLat }: MapMouseEvent): MapSpot => {
    const at = toScreen(point);
    return { places: placesAt(at), at, point: [lngLat.lng, lngLat.lat] };
  };

  const subscriptions = [
    map.on('mousemove', (event: MapMouseEvent) => {
      pointer = toScreen(event.point);
      scheduleHover();
    }),
    map.on('moveend', scheduleHover),
    map.on('mouseout', (event: MapMouseEvent) => {
      pointer = null;
      reportHover([], toScreen(event.point));
    }),
    map.on('click', (event: MapMouseEvent) => {
      if (isLive()) onPick(spotOf(event));
    }),
    map.on('contextmenu', (event: MapMouseEvent) => {
      // MapLibre also fires this for a long touch, which is handled below.
      if (isLive() && event.originalEvent.type === 'contextmenu') onContextMenu(spotOf(event));
    }),
  ];
  const stopLongPress = listenToLongPress(map.getCanvasContainer(), ({ clientX, clientY }) => {
    if (!isLive()) return;
    const { left, top } = map.getCanvasContainer().getBoundingClientRect();
    const at: ScreenPoint = [clientX - left, clientY - top];
    const { lng, lat } = map.unproject([at[0], at[1]]);
    onContextMenu({ places: placesAt(at), at, point: [lng, lat] });
  });
  return () => {
    stopLongPress();
    if (frame !== null) cancelAnimationFrame(frame);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
