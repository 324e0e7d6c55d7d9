import type { Geometry } from './geometry.ts';
import type { Camera, CreateMap, MapEvents, MapPort, MapScene } from './port.ts';

/** A renderer in an element of its own, so that one can be prepared below the other. */
export interface RendererLayer {
  readonly element: HTMLElement;
  readonly port: MapPort;
}

/**
 * Creates a renderer as the lowest layer of `container` and applies the scene. Throws what `create` throws.
 * @param eventsFor gets a function that returns the layer, or null while the layer is being created
 */
export function createRendererLayer(
  container: HTMLElement,
  content: { readonly geometry: Geometry; readonly camera: Camera; readonly scene: MapScene },
  create: CreateMap,
  eventsFor: (layer: () => RendererLayer | null) => MapEvents,
): RendererLayer {
  const element = document.createElement('div');
  element.style.cssText = 'position:absolute;inset:0';
  container.prepend(element);
  let layer: RendererLayer | null = null;
  try {
    const events = eventsFor(() => layer);
    const port = create(element, content.geometry, content.camera, events);
    layer = { element, port };
  } catch (error) {
    element.remove();
    throw error;
  }
  layer.port.apply(content.scene);
  return layer;
}

export function destroyRendererLayer({ port, element }: RendererLayer): void {
  port.destroy();
  element.remove();
}
