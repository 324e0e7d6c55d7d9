import type { CameraIdle } from './cameraIdle.ts';
import type { Camera, CreateMap, MapPort } from './port.ts';
import { destroyRendererLayer, type RendererLayer } from './rendererLayer.ts';
import type { RendererSwitchOptions, SwitchState } from './rendererSwitchOptions.ts';

interface EnginePreparationOptions
  extends Pick<RendererSwitchOptions, 'readGraphics' | 'loadEngine' | 'whenUserIdle' | 'onStatus'> {
  readonly state: SwitchState;
  readonly cameraIdle: CameraIdle;
  readonly createLayer: (create: CreateMap, onFailure: (reason: string) => void) => RendererLayer;
  /** It has its picture and the current camera: it has to become the visible renderer now. */
  readonly onReady: (engine: RendererLayer) => void;
  /** `reason` is for the log. */
  readonly onFailure: (reason: string) => void;
}

/** Prepares the engine below the visible renderer. */
export interface EnginePreparation {
  start(): void;
  /** Destroys an engine that is being prepared. */
  cancel(): void;
  preparing(): MapPort | null;
}

function isSameCamera(a: Camera, b: Camera): boolean {
  const distance = Math.abs(a.center[0] - b.center[0]) + Math.abs(a.center[1] - b.center[1]);
  return distance < 1e-6 && Math.abs(a.zoom - b.zoom) < 1e-6;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function createEnginePreparation(options: EnginePreparationOptions): EnginePreparation {
  const { state, cameraIdle, onStatus } = options;
  let engineLayer: RendererLayer | null = null;
  let cancelWait = (): void => undefined;
  /** So that events of a cancelled attempt are ignored. */
  let currentAttempt = 0;
  const isCurrent = (attempt: number): boolean => attempt === currentAttempt;

  const cancel = (): void => {
    currentAttempt += 1;
    cancelWait();
    cameraIdle.cancel();
    if (engineLayer) destroyRendererLayer(engineLayer);
    engineLayer = null;
  };

  const fail = (attempt: number, reason: string): void => {
    if (!isCurrent(attempt)) return;
    cancel();
    options.onFailure(reason);
  };

  const alignCamera = (engine: RendererLayer): void => {
    const { camera } = state;
    const complete = (): void => {
      engineLayer = null;
      options.onReady(engine);
      performance.mark('fangyu:engine');
      const reason = state.preference === 'engine' ? 'preferred' : 'capable';
      onStatus({ renderer: engine.port.renderer, reason });
    };
    if (isSameCamera(engine.port.camera(), camera)) {
      complete();
      return;
    }
    engine.port.move({ kind: 'to', camera, animate: false });
    cameraIdle.cameraMoved();
    // If the user has not moved the map meanwhile, the engine's own camera limits are accepted.
    cameraIdle.whenIdle(() => (state.camera === camera ? complete() : alignCamera(engine)));
  };

  const untilUserIdle = (): Promise<void> =>
    new Promise((resolve) => {
      cancelWait = options.whenUserIdle(resolve);
    });

  /** Waits for an idle user before each step, so that none of them delays an input. */
  const prepare = async (attempt: number): Promise<void> => {
    await untilUserIdle();
    const graphics = await options.readGraphics();
    if (!isCurrent(attempt)) return;
    if (state.preference === 'auto' && graphics !== 'hardware') {
      onStatus({ renderer: 'svg', reason: graphics === 'none' ? 'no-webgl' : 'no-gpu' });
      return;
    }
    if (graphics === 'none') throw new Error('this browser has no WebGL 2');
    await untilUserIdle();
    const create = await options.loadEngine();
    if (!isCurrent(attempt)) return;
    await untilUserIdle();
    if (!isCurrent(attempt)) return;
    const engine = options.createLayer(create, (reason) => fail(attempt, reason));
    engineLayer = engine;
    await engine.port.ready;
    if (isCurrent(attempt)) cameraIdle.whenIdle(() => alignCamera(engine));
  };

  return {
    start() {
      currentAttempt += 1;
      const attempt = currentAttempt;
      prepare(attempt).catch((error: unknown) => fail(attempt, messageOf(error)));
    },
    cancel,
    preparing: () => engineLayer?.port ?? null,
  };
}
