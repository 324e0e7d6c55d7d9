import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { type RingArc, ringArcs } from '../ringArcs.ts';
import { element, put, show as reveal } from './element.ts';

/** What a ring looks like. */
interface RingLook {
  readonly marker: Marker;
  readonly palette: MapPalette;
  /** Under the pointer or selected. */
  readonly highlighted: boolean;
}

/** One place with statements: a ring of shares around their count. Drawn at one size and scaled. */
export interface MarkerRing {
  readonly group: SVGGElement;
  /** Brings the ring to a look; touches only what differs from the last one. */
  show(look: RingLook): void;
  /** Puts its middle to a point of the picture, CSS pixels. */
  place(x: number, y: number): void;
}

/** The radius rings are drawn with, before they are scaled. */
const DRAWN = 10;
/** Of its digits: in proportion, but never smaller than this, CSS pixels. */
const DIGITS = 0.82;
const LEAST_DIGITS = 8.5;

/** A slice of the disc, less than all of it. */
function slice({ from, to }: RingArc): string {
  const on = (angle: number): string =>
    `${(DRAWN * Math.sin(angle)).toFixed(2)} ${(-DRAWN * Math.cos(angle)).toFixed(2)}`;
  const turn = `A${DRAWN} ${DRAWN} 0`;
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
 * shown as is kept beside it, so that the picture is never asked, and so are slices nobody sees, since
 * a filter that is taken away brings them back.
 */
export function createMarkerRing(): MarkerRing {
  const rim = element('circle');
  const disc = element('circle', { r: DRAWN });
  const slices = element('g');
  const hole = element('circle', { r: DRAWN * MAP_STYLE.marker.hole });
  const digits = document.createTextNode('');
  const text = element('text', { 'font-weight': 600, 'text-anchor': 'middle' });
  text.append(digits);
  const group = element('g', {}, rim, disc, slices, hole, text);
  let shown: RingLook | null = null;
  let sliced: Marker['shares'] = [];
  let at: readonly [number, number] = [0, 0];
  let moved = '';

  const settle = (): void => {
    const scale = (shown?.marker.radius ?? DRAWN) / DRAWN;
    const next = `translate(${at[0].toFixed(2)} ${at[1].toFixed(2)}) scale(${scale})`;
    if (next !== moved) put(group, { transform: next });
    moved = next;
  };
  const cut = (shares: Marker['shares']): void => {
    const [first, ...others] = ringArcs(shares);
    if (first) put(disc, { fill: first.colour });
    reveal(slices, others.length > 0);
    if (others.length === 0 || sameShares(sliced, shares)) return;
    sliced = shares;
    // Parted, the first slice has edges as the others have.
    slices.replaceChildren(
      ...[first, ...others].flatMap((arc) =>
        arc ? element('path', { d: slice(arc), fill: arc.colour }) : [],
      ),
    );
  };

  return {
    group,
    place(x, y) {
      at = [x, y];
      settle();
    },
    show(look) {
      const before = shown;
      shown = look;
      const { marker, palette, highlighted } = look;
      if (
        before?.marker === marker &&
        before.palette === palette &&
        before.highlighted === highlighted
      )
        return;
      const { id, count, radius, shares, faded } = marker;
      const scale = radius / DRAWN;
      const recoloured = before?.palette !== palette;
      const resized = before?.marker.radius !== radius;
      if (before?.marker.id !== id) put(group, { 'data-adcode': id });
      if (before?.marker.count !== count) {
        put(group, { 'data-marker': count });
        digits.data = count > 1 ? String(count) : '';
      }
      if (before?.marker.faded !== faded)
        put(group, { opacity: faded ? MAP_STYLE.fadedMarker : 1 });
      if (recoloured || resized || before.highlighted !== highlighted) {
        const { casing } = mapStyleOf(palette.legibility).marker;
        put(rim, {
          r: (radius + casing + (highlighted ? 1 : 0)) / scale,
          fill: highlighted ? palette.selection : palette.casing,
        });
      }
      const shared = before === null || !sameShares(before.marker.shares, shares);
      if (shared) cut(shares);
      // Shares are parted by the casing, so that they are counted without colour.
      if (shares.length > 1 && (shared || recoloured || resized))
        put(slices, { stroke: palette.casing, 'stroke-width': MAP_STYLE.marker.gap / scale });
      if (recoloured) {
        put(hole, { fill: palette.casing });
        put(text, { fill: palette.label });
      }
      if (resized) {
        const size = Math.max(LEAST_DIGITS / scale, DRAWN * DIGITS);
        put(text, { 'font-size': size, y: size * 0.35 });
        settle();
      }
    },
  };
}
