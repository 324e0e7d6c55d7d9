import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { cameraAfter } from '../../map/camera.ts';
import type { CameraDesk } from '../../viewport/cameraController.ts';
import { layOutOutline } from './layoutOutline.ts';

interface OutlineSlotProps {
  readonly desk: CameraDesk;
  /** Shown where the page has no outline. */
  readonly children: ReactNode;
}

/** Keeps the page's own outline of the country on the screen, where the map will lie, until the map is there. */
export function OutlineSlot({ desk, children }: OutlineSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  const outline = window.fangyuBoot?.map() ?? null;
  useLayoutEffect(() => {
    if (!outline) return;
    slot.current?.append(outline);
    const follow = (): void => {
      const picture = desk.picture();
      if (!picture) return;
      const { size, projection } = picture;
      const camera = cameraAfter(desk.wishes.getState().wish, picture.camera, size, projection);
      desk.moved(camera);
      layOutOutline({ camera, size });
    };
    const stop = desk.wishes.subscribe(follow);
    return () => {
      stop();
      outline.remove();
    };
  }, [desk, outline]);
  return <div ref={slot}>{outline ? null : children}</div>;
}
