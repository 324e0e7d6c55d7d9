import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { element } from './element.ts';
import { createMarkerRing, type MarkerRing } from './markerRing.ts';
import { toUnits } from './paths.ts';

interface Drawn {
  readonly ring: MarkerRing;
  marker: Marker;
  at: WorldPoint;
}

/** Places with statements: rings of shares around their count. */
export interface MarkerLayer {
  readonly group: SVGGElement;
  draw(
    markers: readonly Marker[],
    palette: MapPalette,
    highlighted: readonly (Adcode | null)[],
  ): void;
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

  return {
    group,
    draw(markers, palette, highlighted) {
      const old = drawn;
      drawn = new Map();
      for (const marker of markers) {
        const one = old.get(marker.id) ?? add(marker);
        move(one, marker);
        one.ring.show({ marker, palette, lit: highlighted.includes(marker.id) });
        drawn.set(marker.id, one);
      }
      arrange();
    },
    place(scale) {
      if (scale === scaled) return;
      scaled = scale;
      for (const one of drawn.values()) settle(one);
    },
  };
}
