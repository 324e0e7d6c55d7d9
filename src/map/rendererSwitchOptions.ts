import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { Geometry } from './geometry.ts';
import type { Graphics } from './graphics/graphics.ts';
import type { Camera, CreateMap, MapEvents, MapPort, MapScene, RenderMode } from './port.ts';
import type { Projection } from './projection.ts';

export type CreateSvgMap = (
  ...args: [...Parameters<CreateMap>, projection: Projection, renderMode: RenderMode]
) => MapPort;

/** `auto`: the engine if a graphics card draws it. `engine`: wherever it works. */
export type RendererPreference = 'auto' | 'engine' | 'svg';

export interface SwitchState {
  geometry: Geometry;
  scene: MapScene;
  camera: Camera;
  preference: RendererPreference;
  /** The engine supports Mercator only; SVG draws other projections. */
  projection: Projection;
}

export interface RendererSwitchOptions extends Readonly<SwitchState> {
  readonly container: HTMLElement;
  readonly events: Omit<MapEvents, 'onFailure'>;
  /** Once for each attempt. `reason` is for the log. */
  readonly onRendererFailure: (reason: string) => void;
  readonly onStatus: (status: RendererStatus) => void;
  readonly createSvgMap: CreateSvgMap;
  readonly readGraphics: () => Promise<Graphics>;
  readonly loadEngine: () => Promise<CreateMap>;
  /** Returns a function that cancels it. */
  readonly whenUserIdle: (task: () => void) => () => void;
}
