import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { cameraAfter } from '../../map/camera.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { layoutOutline } from './layoutOutline.ts';

interface OutlineSlotProps {
  readonly controller: CameraController;
  readonly children: ReactNode;
}

/** Shows the page's outline of the country at the map's camera until the map is drawn. */
export function OutlineSlot({ controller, children }: OutlineSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  const outline = window.fangyuBoot?.outline() ?? null;
  useLayoutEffect(() => {
    if (!outline) return;
    slot.current?.append(outline);
    const follow = (): void => {
      const viewport = controller.viewport();
      if (!viewport) return;
      const { size, projection } = viewport;
      const { request } = controller.requests.getState();
      const camera = cameraAfter(request, viewport.camera, size, projection);
      controller.cameraMoved(camera);
      layoutOutline({ camera, size });
    };
    const stop = controller.requests.subscribe(follow);
    return () => {
      stop();
      outline.remove();
    };
  }, [controller, outline]);
  return <div ref={slot}>{outline ? null : children}</div>;
}
