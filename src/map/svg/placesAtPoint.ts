import { type Adcode, isAdcode } from '../../domain/ids.ts';
import { placesUnderPointer } from '../hitTest.ts';
import type { ScreenPoint } from '../port.ts';

function placeOf(target: Element | null): Adcode | null {
  const id = target?.getAttribute('data-adcode') ?? '';
  return isAdcode(id) ? id : null;
}

/** `target` is a marker, a region in `pickable` or the sea. `snap` decides where there is no marker. */
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
