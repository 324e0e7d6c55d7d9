import type { Adcode } from '../../src/domain/ids.ts';
import type { LngLat } from '../../src/domain/regions/region.ts';
import { cameraAfter, project } from '../../src/map/camera.ts';
import type { Geometry } from '../../src/map/geometry.ts';
import type { CreateMap } from '../../src/map/rendererSwitch.ts';
import type {
  Camera,
  CameraRequest,
  MapEvents,
  MapPort,
  MapScene,
  ScreenPoint,
} from '../../src/map/port.ts';

const SIZE = { width: 800, height: 600 };

/** A map that draws nothing: it keeps what it is told and fires the events it is asked to. */
export class FakeMap implements MapPort {
  readonly ready: Promise<void>;
  readonly scenes: MapScene[] = [];
  readonly geometries: Geometry[] = [];
  readonly commands: CameraRequest[] = [];
  resized = 0;
  destroyed = false;
  /** Ends the wait for the first picture. */
  stand: () => void = () => undefined;
  /** Says that the first picture will never come. */
  refuse: (reason: string) => void = () => undefined;

  constructor(
    readonly renderer: MapPort['renderer'],
    readonly container: HTMLElement,
    geometry: Geometry,
    private current: Camera,
    readonly events: MapEvents,
  ) {
    this.geometries.push(geometry);
    this.ready = new Promise((resolve, reject) => {
      this.stand = resolve;
      this.refuse = (reason) => reject(new Error(reason));
    });
    this.ready.catch(() => undefined);
    // SVG stands by itself; a test decides when the engine does.
    if (renderer === 'svg') this.stand();
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

  move(command: CameraRequest): void {
    this.commands.push(command);
    this.moveTo(cameraAfter(command, this.current, SIZE));
  }

  /** Moves as the user's hand would. */
  moveTo(camera: Camera): void {
    this.current = camera;
    this.events.onCamera(camera);
  }

  camera(): Camera {
    return this.current;
  }

  project(point: LngLat): ScreenPoint {
    return project(this.current, SIZE, point);
  }

  paintsDrawn(): ReadonlyMap<Adcode, string> {
    return new Map([...(this.scene?.paints ?? [])].map(([id, { fill }]) => [id, fill]));
  }

  resize(): void {
    this.resized += 1;
  }

  destroy(): void {
    this.destroyed = true;
    this.container.replaceChildren();
  }
}

/** A factory of fakes that keeps those it made, the latest last. */
export function fakeMaps(renderer: MapPort['renderer']): {
  readonly create: CreateMap;
  readonly made: FakeMap[];
} {
  const made: FakeMap[] = [];
  return {
    made,
    create: (container, geometry, camera, events) => {
      const map = new FakeMap(renderer, container, geometry, camera, events);
      made.push(map);
      return map;
    },
  };
}
