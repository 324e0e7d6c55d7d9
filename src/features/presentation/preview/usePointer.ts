import { type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { isLaserKey } from '../../../actions/showCommands.ts';
import type { Pointer, PreviewedMap } from '../../../data/stageMessage.ts';
import { unproject } from '../../../map/camera.ts';
import { projectionOf } from '../../../map/projection.ts';
import { openWindowChannel, type WindowChannel } from '../../../platform/windowChannel.ts';
import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { SHOW_CHANNEL } from '../presentationWindows.ts';

/** The place on the map below a position of the stage, else the position itself. `at` in its CSS pixels. */
export function pointerAt(
  at: readonly [number, number],
  map: PreviewedMap,
  size: readonly [number, number],
): Pointer {
  const [x, y] = [at[0] - map.left, at[1] - map.top];
  if (x < 0 || y < 0 || x > map.width || y > map.height)
    return { share: [at[0] / size[0], at[1] / size[1]] };
  const [lng, lat] = unproject(
    { center: map.center, zoom: map.zoom },
    { width: map.width, height: map.height },
    [x, y],
    projectionOf(map.projection),
  );
  return { place: [lng, lat] };
}

/** Sends where the pointer is on a preview while its button or the laser key is held. */
export function usePointer(
  map: PreviewedMap | null,
  size: readonly [number, number],
  scale: number,
) {
  const deck = usePresentation((state) => state.show?.deck ?? null);
  const channel = useRef<WindowChannel>(null);
  const last = useRef<readonly [number, number] | null>(null);
  const isKeyHeld = useRef(false);
  const isPointing = useRef(false);
  const send = (pointer: Pointer) => {
    isPointing.current = pointer !== null;
    if (deck !== null)
      channel.current?.send({ ...{ fangyu: 'stage', kind: 'pointer' }, deck, pointer });
  };
  const point = () => {
    if (map && last.current) send(pointerAt(last.current, map, size));
  };
  const stop = () => {
    if (isPointing.current) send(null);
  };
  const onKey = useEffectEvent((event: KeyboardEvent, isDown: boolean) => {
    if (!isLaserKey(event) || event.target instanceof HTMLInputElement) return;
    isKeyHeld.current = isDown;
    if (isDown) point();
    else stop();
  });
  useEffect(() => {
    const opened = openWindowChannel(SHOW_CHANNEL);
    channel.current = opened;
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    window.addEventListener('keydown', (event) => onKey(event, true), options);
    window.addEventListener('keyup', (event) => onKey(event, false), options);
    return () => {
      listeners.abort();
      channel.current = null;
      opened.close();
    };
  }, []);
  const follow = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    last.current = [(event.clientX - left) / scale, (event.clientY - top) / scale];
    if (isKeyHeld.current || event.buttons === 1) point();
  };
  return {
    onPointerDown: follow,
    onPointerMove: follow,
    onPointerUp: stop,
    onPointerLeave: () => {
      last.current = null;
      stop();
    },
  };
}
