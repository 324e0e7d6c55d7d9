import type { Adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import { LOOK, lookOf } from '../look.ts';
import { type Arc, ringArcs } from '../ring.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { element, put } from './element.ts';
import { toUnits } from './paths.ts';

interface Drawn {
  readonly group: SVGGElement;
  readonly rim: SVGCircleElement;
  readonly look: string;
  readonly point: WorldPoint;
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

/** A slice of a disc; a full turn is two halves, since an arc cannot end where it begins. */
function slice(radius: number, { from, to }: Arc): string {
  const on = (angle: number): string =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  const turn = `A${radius} ${radius} 0`;
  if (to - from > 2 * Math.PI - 1e-6)
    return `M${on(from)}${turn} 0 1 ${on(from + Math.PI)}${turn} 0 1 ${on(from)}Z`;
  return `M0 0L${on(from)}${turn} ${to - from > Math.PI ? 1 : 0} 1 ${on(to)}Z`;
}

function createRing(
  marker: Marker,
  palette: MapPalette,
  look: string,
  projection: Projection,
): Drawn {
  const { id, radius, count, shares, point } = marker;
  const size = Math.max(8.5, radius * 0.82);
  const text = element('text', {
    fill: palette.label,
    'font-size': size,
    'font-weight': 600,
    'text-anchor': 'middle',
    y: size * 0.35,
  });
  text.textContent = count > 1 ? String(count) : '';
  const rim = element('circle');
  // Shares are parted by the casing, so that they are counted without colour.
  const cut = shares.length > 1;
  const parted = { stroke: palette.casing, 'stroke-width': LOOK.marker.gap };
  const group = element(
    'g',
    { 'data-adcode': id, 'data-marker': count },
    rim,
    ...ringArcs(shares).map((arc) =>
      element('path', { d: slice(radius, arc), fill: arc.colour, ...(cut ? parted : {}) }),
    ),
    element('circle', { r: radius * LOOK.marker.hole, fill: palette.casing }),
    text,
  );
  return { group, rim, look, point: toUnits(point, projection) };
}

export function createMarkerLayer(projection: Projection): MarkerLayer {
  const group = element('g');
  let drawn = new Map<Adcode, Drawn>();
  let scaled = 1;

  const settle = ({ group: marker, point: [x, y] }: Drawn): void =>
    put(marker, {
      transform: `translate(${(x * scaled).toFixed(2)} ${(y * scaled).toFixed(2)})`,
    });

  return {
    group,
    draw(markers, palette, highlighted) {
      const { casing } = lookOf(palette.legibility).marker;
      const before = drawn;
      drawn = new Map();
      for (const marker of markers) {
        const look = JSON.stringify([marker, palette.casing, palette.label]);
        const known = before.get(marker.id);
        const one = known?.look === look ? known : createRing(marker, palette, look, projection);
        const lit = highlighted.includes(marker.id);
        put(one.rim, {
          r: marker.radius + casing + (lit ? 1 : 0),
          fill: lit ? palette.selection : palette.casing,
        });
        drawn.set(marker.id, one);
        put(one.group, { opacity: marker.faded ? LOOK.fadedMarker : 1 });
        settle(one);
      }
      const wanted = [...drawn.values()].map((one) => one.group);
      // Small markers lie on large ones: they come last.
      if (
        wanted.length !== group.children.length ||
        wanted.some((one, at) => one !== group.children[at])
      )
        group.replaceChildren(...wanted);
    },
    place(scale) {
      if (scale === scaled) return;
      scaled = scale;
      for (const one of drawn.values()) settle(one);
    },
  };
}
