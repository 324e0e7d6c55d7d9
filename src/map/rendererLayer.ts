import type { CameraIdle } from './cameraIdle.ts';
import type { CreateMap, MapEvents, MapPort, RenderMode } from './port.ts';
import type { RendererSwitchOptions, SwitchState } from './rendererSwitchOptions.ts';

/** In an element of its own, so that one can be prepared below the other. */
export interface RendererLayer {
  readonly element: HTMLElement;
  readonly port: MapPort;
}

interface LayerFactoryOptions
  extends Pick<RendererSwitchOptions, 'container' | 'events' | 'createSvgMap'> {
  readonly state: SwitchState;
  readonly cameraIdle: CameraIdle;
  /** Null while the layer is being created. */
  readonly isActive: (layer: RendererLayer | null) => boolean;
}

/** The new layer is the lowest one of the container. */
export interface LayerFactory {
  /** Throws what `create` throws. */
  readonly createLayer: (create: CreateMap, onFailure: (reason: string) => void) => RendererLayer;
  readonly createSvgLayer: (renderMode: RenderMode) => RendererLayer;
}

export function createLayerFactory(options: LayerFactoryOptions): LayerFactory {
  const { container, state, events, cameraIdle } = options;

  const eventsFor = (isActive: () => boolean, onFailure: (reason: string) => void): MapEvents => ({
    onHover: (places, at) => isActive() && events.onHover(places, at),
    onPick: (spot) => isActive() && events.onPick(spot),
    onContextMenu: (spot) => isActive() && events.onContextMenu(spot),
    onCamera: (camera) => {
      if (!isActive()) return;
      state.camera = camera;
      cameraIdle.cameraMoved();
      events.onCamera(camera);
    },
    onFailure,
  });

  const createLayer = (create: CreateMap, onFailure: (reason: string) => void): RendererLayer => {
    const element = document.createElement('div');
    element.style.cssText = 'position:absolute;inset:0';
    container.prepend(element);
    let layer: RendererLayer | null = null;
    try {
      const layerEvents = eventsFor(() => options.isActive(layer), onFailure);
      const port = create(element, state.geometry, state.camera, layerEvents);
      layer = { element, port };
    } catch (error) {
      element.remove();
      throw error;
    }
    layer.port.apply(state.scene);
    return layer;
  };

  return {
    createLayer,
    createSvgLayer: (renderMode) =>
      createLayer(
        (...args) => options.createSvgMap(...args, state.projection, renderMode),
        () => undefined,
      ),
  };
}

export function destroyRendererLayer({ port, element }: RendererLayer): void {
  port.destroy();
  element.remove();
}
