import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { Adcode } from '../domain/ids.ts';
import type { LngLat } from '../domain/regions/region.ts';
import type { Geometry } from './geometry.ts';
import type { Graphics } from './graphics/graphics.ts';
import type { Camera, CameraRequest, MapEvents, MapPort, MapScene, ScreenPoint } from './port.ts';
import type { Projection } from './projection.ts';
import { createCameraIdle } from './cameraIdle.ts';

export type CreateMap = (
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
) => MapPort;

/** Whether the first picture stands when the map is made, or is drawn afterwards in pieces that let a hand go first. */
export type RenderMode = 'at once' | 'in pieces';

export type CreateSvgMap = (
  ...of: [...Parameters<CreateMap>, projection: Projection, haste: RenderMode]
) => MapPort;

/** `auto`: SVG at once, the engine where a graphics card draws it. `engine`: wherever it can. `svg`: SVG for good. */
export type RendererPreference = 'auto' | 'engine' | 'svg';

export interface RendererSwitchOptions {
  readonly container: HTMLElement;
  readonly geometry: Geometry;
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly preference: RendererPreference;
  /** The engine knows Mercator alone; another projection stays with SVG. */
  readonly projection: Projection;
  readonly events: Omit<MapEvents, 'onFailure'>;
  /** The engine cannot draw here; told once. `reason` is for the log. */
  readonly onRendererFailure: (reason: string) => void;
  /** Told when the first picture stands, and whenever this changes. */
  readonly onStatus: (status: RendererStatus) => void;
  readonly createSvgMap: CreateSvgMap;
  readonly readGraphics: () => Promise<Graphics>;
  readonly loadEngine: () => Promise<CreateMap>;
  /** Runs a task when nothing more urgent is left and nobody acts; returns the way to call it off. */
  readonly whenUserIdle: (task: () => void) => () => void;
}

/** One map for its owner, whichever renderer draws it. */
export interface RendererSwitch {
  apply(scene: MapScene): void;
  setGeometry(geometry: Geometry): void;
  move(command: CameraRequest): void;
  /** Changes renderer or projection at the same camera. */
  setPreference(preference: RendererPreference, projection: Projection): void;
  camera(): Camera;
  project(point: LngLat): ScreenPoint;
  /** See {@link MapPort.paintsDrawn}. */
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}

/** A renderer in a layer of its own, so that two can lie on one another while they change places. */
interface RendererLayer {
  readonly element: HTMLElement;
  readonly port: MapPort;
}

function sameCamera(a: Camera, b: Camera): boolean {
  const far = Math.abs(a.center[0] - b.center[0]) + Math.abs(a.center[1] - b.center[1]);
  return far < 1e-6 && Math.abs(a.zoom - b.zoom) < 1e-6;
}

/** Whether two scenes differ in nothing but what is pointed at: a picture that nobody sees need not follow. */
function onlyPointed(before: MapScene, after: MapScene): boolean {
  return Object.entries(after).every(
    ([part, value]) => part === 'hovered' || Reflect.get(before, part) === value,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Draws with SVG first, prepares the engine beneath it and lets it take over when its picture
 * stands, the camera rests and no pointer is down; on any failure SVG stays or returns.
 */
export function createRendererSwitch(setup: RendererSwitchOptions): RendererSwitch {
  const { container, events } = setup;
  let { geometry, scene, camera, preference, projection } = setup;
  /** What is seen. */
  let active: RendererLayer;
  /** The engine while it makes ready beneath. */
  let waiting: RendererLayer | null = null;
  let callOff = (): void => undefined;
  /** Each attempt at the engine has a number: what an abandoned one still says is not heard. */
  let attempt = 0;
  /** Whether there is a picture to tell of. */
  let stands = false;
  let ended = false;

  const cameraIdle = createCameraIdle(container);
  const isCurrent = (number: number): boolean => !ended && number === attempt;

  const listen = (heard: () => boolean, onFailure: (reason: string) => void): MapEvents => ({
    onHover: (places, at) => heard() && events.onHover(places, at),
    onPick: (spot) => heard() && events.onPick(spot),
    onContextMenu: (spot) => heard() && events.onContextMenu(spot),
    onCamera: (next) => {
      if (!heard()) return;
      camera = next;
      cameraIdle.cameraMoved();
      events.onCamera(next);
    },
    onFailure,
  });

  const createLayer = (
    create: CreateMap,
    eventsOf: (layer: () => RendererLayer | null) => MapEvents,
  ): RendererLayer => {
    const element = document.createElement('div');
    element.style.cssText = 'position:absolute;inset:0';
    container.prepend(element);
    let layer: RendererLayer | null = null;
    try {
      const port = create(
        element,
        geometry,
        camera,
        eventsOf(() => layer),
      );
      layer = { element, port };
    } catch (error) {
      element.remove();
      throw error;
    }
    layer.port.apply(scene);
    return layer;
  };

  const destroyLayer = ({ port, element }: RendererLayer): void => {
    port.destroy();
    element.remove();
  };

  const createSvgLayer = (renderMode: RenderMode): RendererLayer =>
    createLayer(
      (...of) => setup.createSvgMap(...of, projection, renderMode),
      (layer) =>
        listen(
          () => layer() === active,
          () => undefined,
        ),
    );

  /** Forgets the engine, on its way or at work; SVG is what is seen after this, drawn `anew` if so wished. */
  const withdraw = (anew = false): void => {
    attempt += 1;
    callOff();
    cameraIdle.cancel();
    if (waiting) destroyLayer(waiting);
    waiting = null;
    if (active.port.renderer === 'svg' && !anew) return;
    const before = active;
    // Another picture lies there already: nothing may be seen through this one.
    active = createSvgLayer('at once');
    destroyLayer(before);
  };

  const fail = (number: number, reason: string): void => {
    if (!isCurrent(number)) return;
    withdraw();
    setup.onStatus({ renderer: 'svg', reason: 'failed' });
    setup.onRendererFailure(reason);
  };

  const takeOver = (engine: RendererLayer): void => {
    const svg = active;
    active = engine;
    waiting = null;
    // What was pointed at meanwhile.
    engine.port.apply(scene);
    destroyLayer(svg);
    performance.mark('fangyu:engine');
    setup.onStatus({
      renderer: active.port.renderer,
      reason: preference === 'engine' ? 'asked' : 'fits',
    });
  };

  /** Brings the engine to where the map was moved meanwhile, and lets its picture follow first. */
  const align = (engine: RendererLayer): void => {
    if (sameCamera(engine.port.camera(), camera)) {
      takeOver(engine);
      return;
    }
    const aim = camera;
    engine.port.move({ kind: 'to', camera: aim, animate: false });
    cameraIdle.cameraMoved();
    // The user may have moved on; an engine that bounds its camera otherwise is taken as it is.
    cameraIdle.whenIdle(() => (camera === aim ? takeOver(engine) : align(engine)));
  };

  /** The next stretch of time in which nobody acts. */
  const quiet = (): Promise<void> =>
    new Promise((resolve) => {
      callOff = setup.whenUserIdle(resolve);
    });

  /** In steps, so that none of them keeps a hand waiting that comes in between. */
  const prepare = async (number: number): Promise<void> => {
    await quiet();
    const graphics = await setup.readGraphics();
    if (!isCurrent(number)) return;
    if (preference === 'auto' && graphics !== 'card') {
      setup.onStatus({ renderer: 'svg', reason: graphics === 'none' ? 'webgl' : 'card' });
      return;
    }
    if (graphics === 'none') throw new Error('this browser has no WebGL 2');
    await quiet();
    const create = await setup.loadEngine();
    if (!isCurrent(number)) return;
    await quiet();
    if (!isCurrent(number)) return;
    const engine = createLayer(create, (layer) =>
      listen(
        () => layer() === active,
        (reason) => fail(number, reason),
      ),
    );
    waiting = engine;
    await engine.port.ready;
    if (isCurrent(number)) cameraIdle.whenIdle(() => align(engine));
  };

  const start = (): void => {
    stands = true;
    const asked = preference === 'svg';
    const stays = asked || projection.id !== 'mercator';
    const reason = asked ? 'asked' : stays ? 'projection' : 'meanwhile';
    setup.onStatus({ renderer: 'svg', reason });
    if (stays) return;
    attempt += 1;
    const number = attempt;
    prepare(number).catch((error: unknown) => fail(number, reasonOf(error)));
  };

  const first = createSvgLayer('in pieces');
  active = first;
  camera = active.port.camera();
  events.onCamera(camera);
  void first.port.ready.then(() => {
    if (!ended && !stands && active === first) start();
  });

  const both = (tell: (port: MapPort) => void): void => {
    tell(active.port);
    if (waiting) tell(waiting.port);
  };

  return {
    apply(next) {
      const pointed = onlyPointed(scene, next);
      scene = next;
      active.port.apply(next);
      if (!pointed) waiting?.port.apply(next);
    },
    setGeometry(next) {
      geometry = next;
      both((port) => port.setGeometry(next));
    },
    move: (command) => active.port.move(command),
    setPreference(nextRenderer, nextProjection) {
      const hasNewProjection = nextProjection !== projection;
      if (nextRenderer === preference && !hasNewProjection) return;
      preference = nextRenderer;
      projection = nextProjection;
      withdraw(hasNewProjection);
      if (stands || hasNewProjection) start();
      // The same camera shows something else in another projection.
      if (hasNewProjection) events.onCamera(camera);
    },
    camera: () => active.port.camera(),
    project: (point) => active.port.project(point),
    paintsDrawn: () => active.port.paintsDrawn(),
    resize: () => both((port) => port.resize()),
    destroy() {
      ended = true;
      callOff();
      cameraIdle.destroy();
      if (waiting) destroyLayer(waiting);
      destroyLayer(active);
    },
  };
}
