import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { atOnce, type Steps } from '../../ui/breath.ts';
import { element } from './element.ts';
import { createMarkerRing, type MarkerRing } from './markerRing.ts';
import { toUnits } from './paths.ts';

interface Drawn {
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
  drawing(...of: Markers): Steps;
  /** `scale`: path units to CSS pixels. */
  place(scale: number): void;
}

export function createMarkerLayer(projection: Projection): MarkerLayer {
  const group = element('g');
  let drawn = new Map<Adcode, Drawn>();
  let scaled = 1;

  const settle = ({ ring, at: [x, y] }: Drawn): void => ring.place(x * scaled, y * scaled);
  const add = (marker: Marker): Drawn => {
    const made = { ring: createMarkerRing(), marker, at: toUnits(marker.point, projection) };
    settle(made);
    group.append(made.ring.group);
    return made;
  };
  const move = (one: Drawn, marker: Marker): void => {
    const { point } = one.marker;
    one.marker = marker;
    if (point[0] === marker.point[0] && point[1] === marker.point[1]) return;
    one.at = toUnits(marker.point, projection);
    settle(one);
  };

  /** Small markers lie on large ones: they come last. */
  const arrange = (): void => {
    const wanted = [...drawn.values()].map(({ ring }) => ring.group);
    const { children } = group;
    if (wanted.length !== children.length || wanted.some((one, at) => one !== children[at]))
      group.replaceChildren(...wanted);
  };

  function* drawing(...[markers, palette, highlighted]: Markers): Steps {
    const next = new Map<Adcode, Drawn>();
    for (const marker of markers) {
      const one = drawn.get(marker.id) ?? add(marker);
      move(one, marker);
      one.ring.show({ marker, palette, lit: highlighted.includes(marker.id) });
      next.set(marker.id, one);
      yield;
    }
    drawn = next;
    arrange();
  }

  return {
    group,
    drawing,
    draw: (...of) => atOnce(drawing(...of)),
    place(scale) {
      if (scale === scaled) return;
      scaled = scale;
      for (const one of drawn.values()) settle(one);
    },
  };
}
