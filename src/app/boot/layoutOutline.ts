import { COUNTRY_OUTLINE } from '../../china/bounds.ts';
import { type Box, fitBounds, zoomScale } from '../../map/camera.ts';
import { fitCountryPadding } from '../../viewport/fitCountry.ts';
import type { InitialViewport } from '../../viewport/fitRequests.ts';
import { OUTLINE_PROJECTION, OUTLINE_UNITS } from '../../map/pageOutline.ts';

/** The box of the map in the page; null once the app has replaced it. */
export function outlineBox(): DOMRect | null {
  return document.querySelector('[data-boot-map]')?.getBoundingClientRect() ?? null;
}

/** The boxes that gutters.css reserves for the controls, CSS pixels from the map's corner. */
function measureGutters({ left, top }: DOMRect): readonly Box[] {
  return [...document.querySelectorAll('[data-gutter]:not([data-gutter="corner"])')]
    .map((gutter) => gutter.getBoundingClientRect())
    .map((box): Box => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
}

/** The camera that shows the country clear of the controls, computed as the app does. */
export function initialViewport(map: DOMRect): InitialViewport {
  const size = { width: map.width, height: map.height };
  const padding = fitCountryPadding(size, measureGutters(map), OUTLINE_PROJECTION);
  return { size, padding, camera: fitBounds(COUNTRY_OUTLINE, size, padding, OUTLINE_PROJECTION) };
}

/** Lays the outline out for a camera, also when it has not been parsed yet. */
export function layoutOutline({ camera, size }: Omit<InitialViewport, 'padding'>): void {
  const scale = zoomScale(camera.zoom);
  const [x, y] = OUTLINE_PROJECTION.toWorld(...camera.center);
  const { style } = document.documentElement;
  style.setProperty('--outline-x', `${(size.width / 2 - x * scale).toFixed(2)}px`);
  style.setProperty('--outline-y', `${(size.height / 2 - y * scale).toFixed(2)}px`);
  style.setProperty('--outline-scale', String(scale / OUTLINE_UNITS));
}
