import type { Adcode } from '../../src/domain/ids.ts';
import type { LngLat } from '../../src/domain/regions/region.ts';
import { cameraAfter, project } from '../../src/map/camera.ts';
import { MERCATOR } from '../../src/map/projection.ts';
import type { Geometry } from '../../src/map/geometry.ts';
import type {
  Camera,
  CameraRequest,
  CreateMap,
  MapEvents,
  MapPort,
  MapScene,
  ScreenPoint,
} from '../../src/map/port.ts';

const SIZE = { width: 800, height: 600 };

/** A renderer that draws nothing. It records what it receives and fires events on request. */
export class FakeMap implements MapPort {
  readonly ready: Promise<void>;
  readonly scenes: MapScene[] = [];
  readonly geometries: Geometry[] = [];
  readonly requests: CameraRequest[] = [];
  resizeCount = 0;
  isDestroyed = false;
  /** Completes the first picture. */
  becomeReady: () => void = () => undefined;
  /** Fails before the first picture. */
  failToDraw: (reason: string) => void = () => undefined;

  constructor(
    readonly renderer: MapPort['renderer'],
    readonly container: HTMLElement,
    geometry: Geometry,
    private current: Camera,
    readonly events: MapEvents,
  ) {
    this.geometries.push(geometry);
    this.ready = new Promise((resolve, reject) => {
      this.becomeReady = resolve;
      this.failToDraw = (reason) => reject(new Error(reason));
    });
    this.ready.catch(() => undefined);
    // SVG is ready by itself; a test decides when the engine is.
    if (renderer === 'svg') this.becomeReady();
    const picture = document.createElement('div');
    picture.dataset['fake'] = renderer;
    container.append(picture);
  }

  get scene(): MapScene | undefined {
    return this.scenes.at(-1);
  }

  apply(scene: MapScene): void {
    this.scenes.push(scene);
  }

  setGeometry(geometry: Geometry): void {
    this.geometries.push(geometry);
  }

  move(request: CameraRequest): void {
    this.requests.push(request);
    this.moveTo(cameraAfter(request, this.current, SIZE, MERCATOR));
  }

  /** Moves the camera as a gesture of the user would. */
  moveTo(camera: Camera): void {
    this.current = camera;
    this.events.onCamera(camera);
  }

  camera(): Camera {
    return this.current;
  }

  project(point: LngLat): ScreenPoint {
    return project(this.current, SIZE, point, MERCATOR);
  }

  paintsDrawn(): ReadonlyMap<Adcode, string> {
    return new Map([...(this.scene?.paints ?? [])].map(([id, { fill }]) => [id, fill]));
  }

  resize(): void {
    this.resizeCount += 1;
  }

  destroy(): void {
    this.isDestroyed = true;
    this.container.replaceChildren();
  }
}

/** A factory of fake renderers; `created` has them in order. */
export function fakeMaps(renderer: MapPort['renderer']): {
  readonly create: CreateMap;
  readonly created: FakeMap[];
} {
  const created: FakeMap[] = [];
  return {
    created,
    create: (container, geometry, camera, events) => {
      const map = new FakeMap(renderer, container, geometry, camera, events);
      created.push(map);
      return map;
    },
  };
}
