import { type Adcode, isAdcode } from '../../domain/ids.ts';
import { stackPlaces } from '../hitTest.ts';
import type { ScreenPoint } from '../port.ts';

function placeOf(target: Element | null): Adcode | null {
  const id = target?.getAttribute('data-adcode') ?? '';
  return isAdcode(id) ? id : null;
}

/**
 * The places at `at`, where the pointer met `target`: a marker, a region among `regions` or the sea.
 * `snap` says which region is meant over another one, where no marker is.
 */
export function placesAtPoint(
  root: HTMLElement,
  regions: SVGGElement,
  target: Element,
  at: ScreenPoint,
  snap: (beneath: Adcode | null) => Adcode | null,
): readonly Adcode[] {
  const marker = target.closest('[data-marker]');
  if (!marker) return stackPlaces(null, snap(placeOf(target)));
  const box = root.getBoundingClientRect();
  const below = document
    .elementsFromPoint(at[0] + box.left, at[1] + box.top)
    .find((one) => regions.contains(one));
  return stackPlaces(placeOf(marker), placeOf(below ?? null));
}
