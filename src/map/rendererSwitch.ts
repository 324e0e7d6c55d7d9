import type { Drawing } from '../domain/view/rendererStatus.ts';
import type { Adcode } from '../domain/ids.ts';
import type { LngLat } from '../domain/regions/region.ts';
import type { Geometry } from './geometry.ts';
import type { Graphics } from './graphics/graphics.ts';
import type { Camera, CameraCommand, MapEvents, MapPort, MapScene, ScreenPoint } from './port.ts';
import type { Projection } from './projection.ts';
import { createRest } from './cameraIdle.ts';

export type CreateMap = (
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
) => MapPort;

/** Whether the first picture stands when the map is made, or is drawn afterwards in pieces that let a hand go first. */
export type Haste = 'at once' | 'in pieces';

export type CreateSvgMap = (
  ...of: [...Parameters<CreateMap>, projection: Projection, haste: Haste]
) => MapPort;

/** `auto`: SVG at once, the engine where a graphics card draws it. `engine`: wherever it can. `svg`: SVG for good. */
export type RendererPreference = 'auto' | 'engine' | 'svg';

export interface HandoverSetup {
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
  readonly onDrawing: (drawing: Drawing) => void;
  readonly createSvg: CreateSvgMap;
  readonly readGraphics: () => Promise<Graphics>;
  readonly loadEngine: () => Promise<CreateMap>;
  /** Runs a task when nothing more urgent is left and nobody acts; returns the way to call it off. */
  readonly whenQuiet: (task: () => void) => () => void;
}

/** One map for its owner, whichever renderer draws it. */
export interface Handover {
  apply(scene: MapScene): void;
  setGeometry(geometry: Geometry): void;
  move(command: CameraCommand): void;
  /** Changes renderer or projection at the same camera. */
  prefer(preference: RendererPreference, projection: Projection): void;
  camera(): Camera;
  project(point: LngLat): ScreenPoint;
  /** See {@link MapPort.paintsDrawn}. */
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}

/** A renderer in a layer of its own, so that two can lie on one another while they change places. */
interface Stage {
  readonly layer: HTMLElement;
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
export function createHandover(setup: HandoverSetup): Handover {
  const { container, events } = setup;
  let { geometry, scene, camera, preference, projection } = setup;
  /** What is seen. */
  let active: Stage;
  /** The engine while it makes ready beneath. */
  let waiting: Stage | null = null;
  let callOff = (): void => undefined;
  /** Each attempt at the engine has a number: what an abandoned one still says is not heard. */
  let attempt = 0;
  /** Whether there is a picture to tell of. */
  let stands = false;
  let ended = false;

  const rest = createRest(container);
  const isCurrent = (number: number): boolean => !ended && number === attempt;

  const listen = (heard: () => boolean, onFailure: (reason: string) => void): MapEvents => ({
    onHover: (places, at) => heard() && events.onHover(places, at),
    onPick: (spot) => heard() && events.onPick(spot),
    onAsk: (spot) => heard() && events.onAsk(spot),
    onCamera: (next) => {
      if (!heard()) return;
      camera = next;
      rest.moved();
      events.onCamera(next);
    },
    onFailure,
  });

  const raise = (create: CreateMap, told: (stage: () => Stage | null) => MapEvents): Stage => {
    const layer = document.createElement('div');
    layer.style.cssText = 'position:absolute;inset:0';
    container.prepend(layer);
    let stage: Stage | null = null;
    try {
      stage = {
        layer,
        port: create(
          layer,
          geometry,
          camera,
          told(() => stage),
        ),
      };
    } catch (error) {
      layer.remove();
      throw error;
    }
    stage.port.apply(scene);
    return stage;
  };

  const lower = ({ port, layer }: Stage): void => {
    port.destroy();
    layer.remove();
  };

  const raiseSvg = (haste: Haste): Stage =>
    raise(
      (...of) => setup.createSvg(...of, projection, haste),
      (stage) =>
        listen(
          () => stage() === active,
          () => undefined,
        ),
    );

  /** Forgets the engine, on its way or at work; SVG is what is seen after this, drawn `anew` if so wished. */
  const withdraw = (anew = false): void => {
    attempt += 1;
    callOff();
    rest.forget();
    if (waiting) lower(waiting);
    waiting = null;
    if (active.port.renderer === 'svg' && !anew) return;
    const before = active;
    // Another picture lies there already: nothing may be seen through this one.
    active = raiseSvg('at once');
    lower(before);
  };

  const fail = (number: number, reason: string): void => {
    if (!isCurrent(number)) return;
    withdraw();
    setup.onDrawing({ renderer: 'svg', reason: 'failed' });
    setup.onRendererFailure(reason);
  };

  const takeOver = (engine: Stage): void => {
    const svg = active;
    active = engine;
    waiting = null;
    // What was pointed at meanwhile.
    engine.port.apply(scene);
    lower(svg);
    performance.mark('fangyu:engine');
    setup.onDrawing({
      renderer: active.port.renderer,
      reason: preference === 'engine' ? 'asked' : 'fits',
    });
  };

  /** Brings the engine to where the map was moved meanwhile, and lets its picture follow first. */
  const align = (engine: Stage): void => {
    if (sameCamera(engine.port.camera(), camera)) {
      takeOver(engine);
      return;
    }
    const aim = camera;
    engine.port.move({ kind: 'to', camera: aim, animate: false });
    rest.moved();
    // The user may have moved on; an engine that bounds its camera otherwise is taken as it is.
    rest.whenCalm(() => (camera === aim ? takeOver(engine) : align(engine)));
  };

  /** The next stretch of time in which nobody acts. */
  const quiet = (): Promise<void> =>
    new Promise((resolve) => {
      callOff = setup.whenQuiet(resolve);
    });

  /** In steps, so that none of them keeps a hand waiting that comes in between. */
  const prepare = async (number: number): Promise<void> => {
    await quiet();
    const graphics = await setup.readGraphics();
    if (!isCurrent(number)) return;
    if (preference === 'auto' && graphics !== 'card') {
      setup.onDrawing({ renderer: 'svg', reason: graphics === 'none' ? 'webgl' : 'card' });
      return;
    }
    if (graphics === 'none') throw new Error('this browser has no WebGL 2');
    await quiet();
    const create = await setup.loadEngine();
    if (!isCurrent(number)) return;
    await quiet();
    if (!isCurrent(number)) return;
    const engine = raise(create, (stage) =>
      listen(
        () => stage() === active,
        (reason) => fail(number, reason),
      ),
    );
    waiting = engine;
    await engine.port.ready;
    if (isCurrent(number)) rest.whenCalm(() => align(engine));
  };

  const start = (): void => {
    stands = true;
    const asked = preference === 'svg';
    const stays = asked || projection.id !== 'mercator';
    const reason = asked ? 'asked' : stays ? 'projection' : 'meanwhile';
    setup.onDrawing({ renderer: 'svg', reason });
    if (stays) return;
    attempt += 1;
    const number = attempt;
    prepare(number).catch((error: unknown) => fail(number, reasonOf(error)));
  };

  const first = raiseSvg('in pieces');
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
    prefer(renderer, sheet) {
      const bent = sheet !== projection;
      if (renderer === preference && !bent) return;
      preference = renderer;
      projection = sheet;
      withdraw(bent);
      if (stands || bent) start();
      // The same camera shows something else in another projection.
      if (bent) events.onCamera(camera);
    },
    camera: () => active.port.camera(),
    project: (point) => active.port.project(point),
    paintsDrawn: () => active.port.paintsDrawn(),
    resize: () => both((port) => port.resize()),
    destroy() {
      ended = true;
      callOff();
      rest.destroy();
      if (waiting) lower(waiting);
      lower(active);
    },
  };
}
