import { COUNTRY_OUTLINE } from '../../china/bounds.ts';
import { fitBounds, type Size, zoomScale } from '../../map/camera.ts';
import { MERCATOR } from '../../map/projection.ts';
import { fitCountryPadding } from '../../viewport/fitCountry.ts';
import type { InitialViewport } from '../../viewport/cameraController.ts';
import { expectedControls } from './expectedControls.ts';
import { OUTLINE_UNITS } from '../../map/outlineUnits.ts';
import type { BootOptions } from './bootOptions.ts';

/** The box that the map has in the page before the app; null where there is none any more. */
export function measureMap(): Size | null {
  const box = document.querySelector('[data-boot-map]')?.getBoundingClientRect();
  return box ? { width: box.width, height: box.height } : null;
}

/** Where the country will lie when the controls are there: the same reckoning as the app's. */
export function initialViewportFor(size: Size, { theme, language }: BootOptions): InitialViewport {
  const expected = expectedControls({
    map: size,
    window: { width: innerWidth, height: innerHeight },
    language,
    projector: theme === 'projector',
  });
  const padding = fitCountryPadding(size, expected);
  return { size, padding, camera: fitBounds(COUNTRY_OUTLINE, size, padding) };
}

/** Brings the outline, there already or still to come in the page, to the camera. */
export function layoutOutline({ camera, size }: Omit<InitialViewport, 'padding'>): void {
  const scale = zoomScale(camera.zoom);
  const [x, y] = MERCATOR.toWorld(...camera.center);
  const { style } = document.documentElement;
  style.setProperty('--outline-x', `${(size.width / 2 - x * scale).toFixed(2)}px`);
  style.setProperty('--outline-y', `${(size.height / 2 - y * scale).toFixed(2)}px`);
  style.setProperty('--outline-scale', String(scale / OUTLINE_UNITS));
}
