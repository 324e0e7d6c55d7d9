import type { RendererStatus } from '../domain/view/rendererStatus.ts';
import type { Adcode } from '../domain/ids.ts';
import type { Camera } from './port.ts';

/* Data attributes of the map's box, for styles and tests. */

/** `data-camera`: longitude, latitude, zoom. */
export function writeCamera(box: HTMLElement, { center: [lng, lat], zoom }: Camera): void {
  box.dataset['camera'] = [lng.toFixed(5), lat.toFixed(5), zoom.toFixed(4)].join();
}

/** `data-renderer`, and `data-ready`: whether that renderer is final. */
export function writeStatus(box: HTMLElement, { renderer, reason }: RendererStatus): void {
  box.dataset['renderer'] = renderer;
  box.dataset['ready'] = String(reason !== 'temporary');
}

/** Writes `data-paints` at every event `inspect`. Returns a function that removes the listener. */
export function writePaintsOnInspect(
  box: HTMLElement,
  paintsDrawn: () => ReadonlyMap<Adcode, string>,
): () => void {
  const onInspect = (): void => {
    box.dataset['paints'] = JSON.stringify([...paintsDrawn()].sort());
  };
  box.addEventListener('inspect', onInspect);
  return () => box.removeEventListener('inspect', onInspect);
}
