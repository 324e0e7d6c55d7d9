import type { Marker } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import { LOOK, lookOf } from '../look.ts';
import { type Arc, ringArcs } from '../ring.ts';
import { element, put } from './element.ts';

/** What a ring looks like. */
interface RingLook {
  readonly marker: Marker;
  readonly palette: MapPalette;
  /** Under the pointer or selected. */
  readonly lit: boolean;
}

/** One place with statements: a ring of shares around their count. */
export interface MarkerRing {
  readonly group: SVGGElement;
  /** Brings the ring to a look; touches only what differs from the last one. */
  show(look: RingLook): void;
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

function sameShares(a: Marker['shares'], b: Marker['shares']): boolean {
  return (
    a.length === b.length &&
    a.every(({ colour, count }, at) => colour === b[at]?.colour && count === b[at].count)
  );
}

/**
 * Makes an empty ring. Of a long report hundreds of rings change with every filter: what a ring was last
 * shown as is kept beside it, so that the picture is never asked.
 */
export function createMarkerRing(): MarkerRing {
  const rim = element('circle');
  const slices = element('g');
  const hole = element('circle');
  const digits = document.createTextNode('');
  const text = element('text', { 'font-weight': 600, 'text-anchor': 'middle' });
  text.append(digits);
  const group = element('g', {}, rim, slices, hole, text);
  let shown: RingLook | null = null;

  const cut = ({ shares, radius }: Marker, { casing }: MapPalette): void => {
    const arcs = ringArcs(shares);
    arcs.forEach((arc, at) => {
      const path = slices.children[at] ?? slices.appendChild(element('path'));
      put(path, { d: slice(radius, arc), fill: arc.colour });
    });
    while (slices.children.length > arcs.length) slices.lastChild?.remove();
    // Shares are parted by the casing, so that they are counted without colour.
    put(slices, { stroke: arcs.length > 1 ? casing : 'none', 'stroke-width': LOOK.marker.gap });
  };

  return {
    group,
    show(look) {
      const before = shown;
      shown = look;
      const { marker, palette, lit } = look;
      const { id, count, radius, shares, faded } = marker;
      const recoloured = before?.palette !== palette;
      const resized = before?.marker.radius !== radius;
      if (before?.marker.id !== id) put(group, { 'data-adcode': id });
      if (before?.marker.count !== count) {
        put(group, { 'data-marker': count });
        digits.data = count > 1 ? String(count) : '';
      }
      if (before?.marker.faded !== faded) put(group, { opacity: faded ? LOOK.fadedMarker : 1 });
      if (recoloured || resized || before.lit !== lit) {
        const { casing } = lookOf(palette.legibility).marker;
        put(rim, {
          r: radius + casing + (lit ? 1 : 0),
          fill: lit ? palette.selection : palette.casing,
        });
      }
      if (recoloured || resized || !sameShares(before.marker.shares, shares)) cut(marker, palette);
      if (recoloured) {
        put(hole, { fill: palette.casing });
        put(text, { fill: palette.label });
      }
      if (resized) {
        const size = Math.max(8.5, radius * 0.82);
        put(hole, { r: radius * LOOK.marker.hole });
        put(text, { 'font-size': size, y: size * 0.35 });
      }
    },
  };
}
