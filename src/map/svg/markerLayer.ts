import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { element } from './element.ts';
import { createMarkerRing, type MarkerRing } from './markerRing.ts';
import { toUnits } from './paths.ts';

/** A ring, and the marker it shows now. */
interface Slot {
  readonly ring: MarkerRing;
  marker: Marker;
  at: WorldPoint;
}

type Markers = readonly [
  markers: readonly Marker[],
  palette: MapPalette,
  highlighted: readonly (Adcode | null)[],
];

/** Places with statements: rings of shares around their count. */
export interface MarkerLayer {
  readonly group: SVGGElement;
  draw(...of: Markers): void;
  /** The same in steps, a marker each. */
  drawing(...of: Markers): ChunkedTask;
  /** `scale`: path units to CSS pixels. */
  place(scale: number): void;
}

/**
 * Makes an empty layer. Small markers lie on large ones, and with every filter others are large: the
 * rings stay where they are and show other markers, since a ring that is moved among hundreds is styled
 * and laid out anew.
 */
export function createMarkerLayer(projection: Projection): MarkerLayer {
  const group = element('g');
  const slots: Slot[] = [];
  let scaled = 1;

  const settle = ({ ring, at: [x, y] }: Slot): void => ring.place(x * scaled, y * scaled);
  const add = (marker: Marker): Slot => {
    const made = { ring: createMarkerRing(), marker, at: toUnits(marker.point, projection) };
    settle(made);
    slots.push(made);
    group.append(made.ring.group);
    return made;
  };
  const fill = (slot: Slot, marker: Marker): void => {
    const { point } = slot.marker;
    slot.marker = marker;
    if (point[0] === marker.point[0] && point[1] === marker.point[1]) return;
    slot.at = toUnits(marker.point, projection);
    settle(slot);
  };

  function* drawing(...[markers, palette, highlighted]: Markers): ChunkedTask {
    for (const [index, marker] of markers.entries()) {
      const slot = slots[index] ?? add(marker);
      fill(slot, marker);
      slot.ring.show({ marker, palette, highlighted: highlighted.includes(marker.id) });
      yield;
    }
    for (const { ring } of slots.splice(markers.length)) ring.group.remove();
  }

  return {
    group,
    drawing,
    draw: (...of) => runSync(drawing(...of)),
    place(scale) {
      if (scale === scaled) return;
      scaled = scale;
      for (const slot of slots) settle(slot);
    },
  };
}
