import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import { createElement } from './element.ts';
import { createMarkerRing, type MarkerRing } from './markerRing.ts';
import { toPathUnits } from './paths.ts';

interface Slot {
  readonly ring: MarkerRing;
  marker: Marker;
  /** Path units. */
  point: WorldPoint;
}

export interface MarkerLayer {
  readonly group: SVGGElement;
  /** One marker a step. Rings of `highlighted` places are emphasised. */
  drawInSteps(
    markers: readonly Marker[],
    palette: MapPalette,
    highlighted: readonly (Adcode | null)[],
  ): ChunkedTask;
  /** Path units to CSS pixels. */
  setScale(scale: number): void;
}

/** Rings stay and show other markers: moving one among hundreds would lay it out again. */
export function createMarkerLayer(projection: Projection): MarkerLayer {
  const group = createElement('g');
  const slots: Slot[] = [];
  let currentScale = 1;

  const moveRing = ({ ring, point: [x, y] }: Slot): void =>
    ring.moveTo(x * currentScale, y * currentScale);
  const addSlot = (marker: Marker): Slot => {
    const slot = { ring: createMarkerRing(), marker, point: toPathUnits(marker.point, projection) };
    moveRing(slot);
    slots.push(slot);
    group.append(slot.ring.group);
    return slot;
  };
  const setMarker = (slot: Slot, marker: Marker): void => {
    const { point } = slot.marker;
    slot.marker = marker;
    if (point[0] === marker.point[0] && point[1] === marker.point[1]) return;
    slot.point = toPathUnits(marker.point, projection);
    moveRing(slot);
  };

  return {
    group,
    *drawInSteps(markers, palette, highlighted) {
      for (const [index, marker] of markers.entries()) {
        const slot = slots[index] ?? addSlot(marker);
        setMarker(slot, marker);
        slot.ring.update({ marker, palette, isHighlighted: highlighted.includes(marker.id) });
        yield;
      }
      for (const { ring } of slots.splice(markers.length)) ring.group.remove();
    },
    setScale(scale) {
      if (scale === currentScale) return;
      currentScale = scale;
      for (const slot of slots) moveRing(slot);
    },
  };
}
