import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { markerNumberSize } from '../markerNumber.ts';
import { type RingArc, ringArcs } from '../ringArcs.ts';
import { createElement, setAttributes, setVisible } from './element.ts';

interface RingState {
  readonly marker: Marker;
  readonly palette: MapPalette;
  /** Hovered or selected. */
  readonly isHighlighted: boolean;
}

/** Drawn at one size and scaled. */
export interface MarkerRing {
  readonly group: SVGGElement;
  /** Touches only what differs from the previous state. */
  update(state: RingState): void;
  /** CSS pixels. */
  moveTo(x: number, y: number): void;
}

/** Before scaling. */
const DRAWN_RADIUS = 10;

/** Not for a whole disc. */
function slicePath({ from, to }: RingArc): string {
  const pointAt = (angle: number): string =>
    `${(DRAWN_RADIUS * Math.sin(angle)).toFixed(2)} ${(-DRAWN_RADIUS * Math.cos(angle)).toFixed(2)}`;
  const arc = `A${DRAWN_RADIUS} ${DRAWN_RADIUS} 0`;
  return `M0 0L${pointAt(from)}${arc} ${to - from > Math.PI ? 1 : 0} 1 ${pointAt(to)}Z`;
}

function hasSameShares(a: Marker['shares'], b: Marker['shares']): boolean {
  return (
    a.length === b.length &&
    a.every(({ colour, count }, index) => colour === b[index]?.colour && count === b[index].count)
  );
}

/** Hidden slices stay, since removing a filter shows them again. */
function createSlices() {
  const disc = createElement('circle', { r: DRAWN_RADIUS });
  const slices = createElement('g');
  let drawnShares: Marker['shares'] = [];
  return {
    disc,
    slices,
    draw: (shares: Marker['shares']): void => {
      const [first, ...others] = ringArcs(shares);
      if (first) setAttributes(disc, { fill: first.colour });
      setVisible(slices, others.length > 0);
      if (others.length === 0 || hasSameShares(drawnShares, shares)) return;
      drawnShares = shares;
      // The first slice is drawn too, so that it has edges like the others.
      slices.replaceChildren(
        ...[first, ...others].flatMap((arc) =>
          arc ? createElement('path', { d: slicePath(arc), fill: arc.colour }) : [],
        ),
      );
    },
  };
}

/** Stores the previous state, so that hundreds of rings can change without reading the document. */
export function createMarkerRing(): MarkerRing {
  const rim = createElement('circle');
  const { disc, slices, draw: drawSlices } = createSlices();
  const hole = createElement('circle', { r: DRAWN_RADIUS * MAP_STYLE.marker.hole });
  const digits = document.createTextNode('');
  const text = createElement('text', { 'font-weight': 600, 'text-anchor': 'middle' });
  text.append(digits);
  const group = createElement('g', {}, rim, disc, slices, hole, text);
  let drawn: RingState | null = null;
  let middle: readonly [number, number] = [0, 0];
  let drawnTransform = '';

  const updateTransform = (): void => {
    const scale = (drawn?.marker.radius ?? DRAWN_RADIUS) / DRAWN_RADIUS;
    const next = `translate(${middle[0].toFixed(2)} ${middle[1].toFixed(2)}) scale(${scale})`;
    if (next !== drawnTransform) setAttributes(group, { transform: next });
    drawnTransform = next;
  };

  const updateGroup = (marker: Marker, before: Marker | undefined): void => {
    const { id, count, faded, hidden } = marker;
    if (before?.hidden !== hidden) setVisible(group, !hidden);
    if (before?.id !== id) setAttributes(group, { 'data-adcode': id });
    if (before?.count !== count) {
      setAttributes(group, { 'data-marker': count });
      digits.data = count > 1 ? String(count) : '';
    }
    if (before?.faded !== faded)
      setAttributes(group, { opacity: faded ? MAP_STYLE.fadedMarker : 1 });
  };

  const updateRim = ({ marker: { radius }, palette, isHighlighted }: RingState): void => {
    const { casing } = mapStyleOf(palette.legibility).marker;
    setAttributes(rim, {
      r: (radius + casing + (isHighlighted ? 1 : 0)) / (radius / DRAWN_RADIUS),
      fill: isHighlighted ? palette.selection : palette.casing,
    });
  };

  return {
    group,
    moveTo(x, y) {
      middle = [x, y];
      updateTransform();
    },
    update(state) {
      const before = drawn;
      drawn = state;
      const { marker, palette, isHighlighted } = state;
      if (
        before?.marker === marker &&
        before.palette === palette &&
        before.isHighlighted === isHighlighted
      )
        return;
      const { radius, shares } = marker;
      const scale = radius / DRAWN_RADIUS;
      const hasNewColours = before?.palette !== palette;
      const hasNewSize = before?.marker.radius !== radius;
      updateGroup(marker, before?.marker);
      if (hasNewColours || hasNewSize || before.isHighlighted !== isHighlighted) updateRim(state);
      const hasNewShares = before === null || !hasSameShares(before.marker.shares, shares);
      if (hasNewShares) drawSlices(shares);
      // The gaps between the shares make them countable without colour.
      if (shares.length > 1 && (hasNewShares || hasNewColours || hasNewSize))
        setAttributes(slices, {
          stroke: palette.casing,
          'stroke-width': MAP_STYLE.marker.gap / scale,
        });
      if (hasNewColours) {
        setAttributes(hole, { fill: palette.casing });
        setAttributes(text, { fill: palette.label });
      }
      if (hasNewSize || hasNewColours || before.marker.count !== marker.count) {
        const size = markerNumberSize(marker.count, radius, palette.legibility) / scale;
        setAttributes(text, { 'font-size': size, y: size * 0.35 });
      }
      if (hasNewSize) updateTransform();
    },
  };
}
