import { type Adcode, isAdcode } from '../../domain/ids.ts';
import { placesUnderPointer } from '../hitTest.ts';
import type { ScreenPoint } from '../port.ts';

function placeOf(target: Element | null): Adcode | null {
  const id = target?.getAttribute('data-adcode') ?? '';
  return isAdcode(id) ? id : null;
}

/**
 * The places at the point `at` of `surface`, where the pointer is over the element `target`: a marker, a
 * region or the sea. `snap` decides which region is meant where there is no marker.
 * @param pickable contains the regions
 */
export function placesAtPoint(
  surface: HTMLElement,
  pickable: SVGGElement,
  target: Element,
  at: ScreenPoint,
  snap: (beneath: Adcode | null) => Adcode | null,
): readonly Adcode[] {
  const marker = target.closest('[data-marker]');
  if (!marker) return placesUnderPointer(null, snap(placeOf(target)));
  const { left, top } = surface.getBoundingClientRect();
  const region = document
    .elementsFromPoint(at[0] + left, at[1] + top)
    .find((element) => pickable.contains(element));
  return placesUnderPointer(placeOf(marker), placeOf(region ?? null));
}
