import { COUNTRY_OUTLINE } from '../../../china/bounds.ts';
import { type Box, fitBounds, type Size } from '../../../map/camera.ts';
import type { Camera } from '../../../map/port.ts';
import { ALBERS } from '../../../map/projection.ts';
import { fitCountryPadding } from '../../../viewport/fitCountry.ts';
import type { PageContent } from './pageContent.ts';

/** Space around an area, CSS pixels. */
const MARGIN = 8;

/** Keeps clear of `covered` (CSS pixels); a captured picture keeps its frame on the screen. */
export function pageCamera(
  { area, framed }: Pick<PageContent, 'area' | 'framed'>,
  size: Size,
  covered: readonly Box[],
): Camera {
  if (area === null)
    return fitBounds(COUNTRY_OUTLINE, size, fitCountryPadding(size, covered, ALBERS), ALBERS);
  const below = size.height - Math.min(...covered.map(([, top]) => top));
  // Boxes in the lower corners take at most half the height.
  const bottom = (framed ? 0 : Math.min(below, size.height / 2)) + MARGIN;
  return fitBounds(area, size, { top: MARGIN, right: MARGIN, bottom, left: MARGIN }, ALBERS);
}
