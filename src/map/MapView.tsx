import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { ProjectionId } from '../domain/view/projection.ts';
import { cameraAfter, fitBounds, type Size } from './camera.ts';
import type { Geometry } from './geometry.ts';
import { readGraphics } from './graphics/graphics.ts';
import {
  type CreateMap,
  createRendererSwitch,
  type RendererSwitch,
  type RendererPreference,
} from './rendererSwitch.ts';
import styles from './MapView.module.css';
import type { Camera, CameraRequest, MapEvents, MapScene } from './port.ts';
import { type Projection, projectionOf } from './projection.ts';
import { createSvgMap } from './svg/createSvgMap.ts';
import type { ReadableStore } from './readableStore.ts';
import { yieldToMain } from '../scheduling/yieldToMain.ts';
import { whenUserIdle } from '../scheduling/whenUserIdle.ts';

const ROOM = { top: 16, right: 16, bottom: 16, left: 16 };

async function loadEngine(): Promise<CreateMap> {
  const { createMapLibreMap } = await import('./maplibre/createMapLibreMap.ts');
  return createMapLibreMap;
}

/** Where the map starts: where the first wish leads, else the country. */
function startCamera(command: CameraRequest | null, size: Size, projection: Projection): Camera {
  const country = fitBounds(COUNTRY_OUTLINE, size, ROOM, projection);
  return command ? cameraAfter(command, country, size, projection) : country;
}

interface MapViewProps {
  readonly geometry: Geometry;
  /** Followed without rendering: the scene changes with every hover. */
  readonly sceneStore: ReadableStore<MapScene>;
  /** A new object is a new wish for the camera; the same one again changes nothing. */
  readonly command: CameraRequest | null;
  readonly events: Omit<MapEvents, 'onFailure'>;
  readonly renderer?: RendererPreference;
  readonly projection?: ProjectionId;
  /** Told whenever another renderer draws, or the same for another reason. */
  readonly onDrawing?: (status: RendererStatus) => void;
  /** The engine was to draw and cannot, does; told once. `reason` is for the log. */
  readonly onRendererFailure?: (reason: string) => void;
  /** What lies on the map. */
  readonly children?: ReactNode;
}

/**
 * The one map of a visit: created in the task after it is mounted, drawn in pieces after that, and
 * destroyed when unmounted. Its box tells, for tests and from the first picture on,
 * `data-renderer`, `data-ready` (that renderer stays), `data-projection` and `data-camera`
 * (longitude, latitude, zoom); sent an event `inspect`, it answers with `data-paints`, the colours read back
 * from the picture.
 */
export function MapView({
  geometry,
  sceneStore,
  command,
  events,
  renderer = 'auto',
  projection = 'mercator',
  onDrawing,
  onRendererFailure,
  children,
}: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const rendererSwitch = useRef<RendererSwitch | null>(null);
  /** The wish that the map stands by: it began with it, or was moved to it. */
  const met = useRef<CameraRequest | null>(null);
  const onHover = useEffectEvent(events.onHover);
  const onPick = useEffectEvent(events.onPick);
  const onContextMenu = useEffectEvent(events.onContextMenu);
  const onCamera = useEffectEvent(events.onCamera);
  const onDrawingNow = useEffectEvent((status: RendererStatus) => onDrawing?.(status));
  const onFailure = useEffectEvent((reason: string) => onRendererFailure?.(reason));

  const create = useEffectEvent((container: HTMLElement) => {
    const size = { width: container.clientWidth || 1, height: container.clientHeight || 1 };
    met.current = command;
    return createRendererSwitch({
      container,
      geometry,
      scene: sceneStore.getState(),
      camera: startCamera(command, size, projectionOf(projection)),
      preference: renderer,
      projection: projectionOf(projection),
      events: {
        onHover: (places, at) => onHover(places, at),
        onPick: (spot) => onPick(spot),
        onContextMenu: (spot) => onContextMenu(spot),
        onCamera: (camera) => {
          const [lng, lat] = camera.center;
          container.dataset['camera'] = [
            lng.toFixed(5),
            lat.toFixed(5),
            camera.zoom.toFixed(4),
          ].join();
          onCamera(camera);
        },
      },
      onRendererFailure: (reason) => onFailure(reason),
      onStatus: (status) => {
        container.dataset['renderer'] = status.renderer;
        container.dataset['ready'] = String(status.reason !== 'meanwhile');
        onDrawingNow(status);
      },
      readGraphics,
      createSvgMap: createSvgMap,
      loadEngine,
      whenUserIdle,
    });
  });

  useLayoutEffect(() => {
    const container = box.current;
    if (!container) return;
    const inspect = (): void => {
      container.dataset['paints'] = JSON.stringify(
        [...(rendererSwitch.current?.paintsDrawn() ?? [])].sort(),
      );
    };
    container.addEventListener('inspect', inspect);
    const watcher = new ResizeObserver(() => rendererSwitch.current?.resize());
    let ended = false;
    // What the page around it needs to be rendered has kept the browser already.
    void yieldToMain().then(() => {
      if (ended) return;
      rendererSwitch.current = create(container);
      watcher.observe(container);
    });
    return () => {
      ended = true;
      watcher.disconnect();
      container.removeEventListener('inspect', inspect);
      rendererSwitch.current?.destroy();
      rendererSwitch.current = null;
    };
  }, []);
  useLayoutEffect(() => rendererSwitch.current?.setGeometry(geometry), [geometry]);
  useLayoutEffect(() => {
    const follow = (): void => rendererSwitch.current?.apply(sceneStore.getState());
    follow();
    return sceneStore.subscribe(follow);
  }, [sceneStore]);
  useLayoutEffect(
    () => rendererSwitch.current?.setPreference(renderer, projectionOf(projection)),
    [renderer, projection],
  );
  useLayoutEffect(() => {
    if (!command || command === met.current) return;
    met.current = command;
    rendererSwitch.current?.move(command);
  }, [command]);

  return (
    <>
      <div ref={box} className={styles['map']} data-projection={projection} />
      {children}
    </>
  );
}
