import { type ReactNode, type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { COUNTRY_OUTLINE } from '../china/bounds.ts';
import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { ProjectionId } from '../domain/view/projection.ts';
import { yieldToMain } from '../scheduling/yieldToMain.ts';
import { whenUserIdle } from '../scheduling/whenUserIdle.ts';
import { cameraAfter, fitBounds, type Size } from './camera.ts';
import type { Geometry } from './geometry.ts';
import type { Graphics } from './graphics/graphics.ts';
import { writeCamera, writePaintsOnInspect, writeStatus } from './mapAttributes.ts';
import styles from './MapView.module.css';
import type { Camera, CameraRequest, CreateMap, MapEvents, MapScene } from './port.ts';
import { type Projection, projectionOf } from './projection.ts';
import type { ReadableStore } from './readableStore.ts';
import { createRendererSwitch, type RendererSwitch } from './rendererSwitch.ts';
import type { RendererPreference } from './rendererSwitchOptions.ts';
import { createSvgMap } from './svg/createSvgMap.ts';

const PADDING = { top: 16, right: 16, bottom: 16, left: 16 };

/**
 * Loaded when the map engine may draw: the SVG renderer does not need it. If it cannot be loaded, SVG goes on
 * drawing unless the user prefers the engine.
 */
function readGraphics(): Promise<Graphics> {
  return import('./graphics/graphics.ts').then(
    (module) => module.readGraphics(),
    () => 'software',
  );
}

async function loadEngine(): Promise<CreateMap> {
  const { createMapLibreMap } = await import('./maplibre/createMapLibreMap.ts');
  return createMapLibreMap;
}

/** The whole country without a request. */
function startCamera(request: CameraRequest | null, size: Size, projection: Projection): Camera {
  const country = fitBounds(COUNTRY_OUTLINE, size, PADDING, projection);
  return request ? cameraAfter(request, country, size, projection) : country;
}

interface MapViewProps {
  readonly geometry: Geometry;
  /** Subscribed to without rendering: the scene changes at every hover. */
  readonly sceneStore: ReadableStore<MapScene>;
  /** A new object is a new request. The same object again changes nothing. */
  readonly cameraRequest: CameraRequest | null;
  readonly events: Omit<MapEvents, 'onFailure'>;
  readonly renderer?: RendererPreference;
  readonly projection?: ProjectionId;
  readonly onStatusChange?: (status: RendererStatus) => void;
  /** `reason` is for the log. */
  readonly onRendererFailure?: (reason: string) => void;
  readonly children?: ReactNode;
}

interface MapRefs {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly rendererSwitch: RefObject<RendererSwitch | null>;
  /** The request that the map was created with or last moved to. */
  readonly handledRequestRef: RefObject<CameraRequest | null>;
}

/** Creates the map in the task after mounting, and destroys it with the component. */
function useRendererSwitch({
  geometry,
  sceneStore,
  cameraRequest,
  events,
  renderer = 'auto',
  projection = 'mercator',
  onStatusChange,
  onRendererFailure,
}: MapViewProps): MapRefs {
  const box = useRef<HTMLDivElement>(null);
  const rendererSwitch = useRef<RendererSwitch | null>(null);
  const handledRequestRef = useRef<CameraRequest | null>(null);
  const onHover = useEffectEvent(events.onHover);
  const onPick = useEffectEvent(events.onPick);
  const onContextMenu = useEffectEvent(events.onContextMenu);
  const onCamera = useEffectEvent(events.onCamera);
  const onStatus = useEffectEvent((status: RendererStatus) => onStatusChange?.(status));
  const onFailure = useEffectEvent((reason: string) => onRendererFailure?.(reason));

  const create = useEffectEvent((container: HTMLElement) => {
    const size = { width: container.clientWidth || 1, height: container.clientHeight || 1 };
    handledRequestRef.current = cameraRequest;
    return createRendererSwitch({
      container,
      geometry,
      scene: sceneStore.getState(),
      camera: startCamera(cameraRequest, size, projectionOf(projection)),
      preference: renderer,
      projection: projectionOf(projection),
      events: {
        onHover: (places, at) => onHover(places, at),
        onPick: (spot) => onPick(spot),
        onContextMenu: (spot) => onContextMenu(spot),
        onCamera: (camera) => {
          writeCamera(container, camera);
          onCamera(camera);
        },
      },
      onRendererFailure: (reason) => onFailure(reason),
      onStatus: (status) => {
        writeStatus(container, status);
        onStatus(status);
      },
      ...{ readGraphics, createSvgMap, loadEngine, whenUserIdle },
    });
  });

  useLayoutEffect(() => {
    const container = box.current;
    if (!container) return;
    const stopInspection = writePaintsOnInspect(
      container,
      () => rendererSwitch.current?.paintsDrawn() ?? new Map(),
    );
    const resizeObserver = new ResizeObserver(() => rendererSwitch.current?.resize());
    let isUnmounted = false;
    // In a new task: rendering the page around the map has already blocked the browser for some time.
    void yieldToMain().then(() => {
      if (isUnmounted) return;
      rendererSwitch.current = create(container);
      resizeObserver.observe(container);
    });
    return () => {
      isUnmounted = true;
      resizeObserver.disconnect();
      stopInspection();
      rendererSwitch.current?.destroy();
      rendererSwitch.current = null;
    };
  }, []);
  return { box, rendererSwitch, handledRequestRef };
}

/** The one map of a visit. Its box has attributes for tests, from the first picture on. */
export function MapView(props: MapViewProps) {
  const { geometry, sceneStore, cameraRequest, children } = props;
  const { renderer = 'auto', projection = 'mercator' } = props;
  const { box, rendererSwitch, handledRequestRef } = useRendererSwitch(props);

  useLayoutEffect(() => rendererSwitch.current?.setGeometry(geometry), [geometry, rendererSwitch]);
  useLayoutEffect(() => {
    const applyScene = (): void => rendererSwitch.current?.apply(sceneStore.getState());
    applyScene();
    return sceneStore.subscribe(applyScene);
  }, [sceneStore, rendererSwitch]);
  useLayoutEffect(
    () => rendererSwitch.current?.setPreference(renderer, projectionOf(projection)),
    [renderer, projection, rendererSwitch],
  );
  useLayoutEffect(() => {
    if (!cameraRequest || cameraRequest === handledRequestRef.current) return;
    handledRequestRef.current = cameraRequest;
    rendererSwitch.current?.move(cameraRequest);
  }, [cameraRequest, rendererSwitch, handledRequestRef]);

  return (
    <>
      <div ref={box} className={styles['map']} data-projection={projection} />
      {children}
    </>
  );
}
