import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { markerNumberSize } from '../markerNumber.ts';
import { type RingArc, ringArcs } from '../ringArcs.ts';
import { drawImage, imageRatio, type DrawnImage } from './canvas.ts';
import { CANVAS_FONTS } from './labelFonts.ts';

const { hole: HOLE_SHARE, gap: GAP } = MAP_STYLE.marker;
/** Radians. */
const TURN = 2 * Math.PI;

type Composition = Pick<Marker, 'radius' | 'count' | 'shares'>;
type Colours = Pick<MapPalette, 'casing' | 'label' | 'legibility'>;
const casingOf = ({ legibility }: Colours): number => mapStyleOf(legibility).marker.casing;

/** Markers that look the same share one image. */
export function donutName({ radius, count, shares }: Composition, colours: Colours): string {
  const ring = shares.map((share) => `${share.colour} ${share.count}`).join(', ');
  return `donut ${radius} ${count} (${ring}) on ${colours.casing} ${colours.label} ${casingOf(colours)} @${imageRatio()}`;
}

/** The casing makes the ring readable on any fill. */
export function drawDonut({ radius, count, shares }: Composition, colours: Colours): DrawnImage {
  const casing = casingOf(colours);
  const centre = radius + casing;
  return drawImage(2 * centre, 2 * centre, (context) => {
    const drawDisc = (discRadius: number, colour: string, from = 0, to = TURN): void => {
      context.fillStyle = colour;
      context.beginPath();
      if (to - from < TURN) context.moveTo(centre, centre);
      context.arc(centre, centre, discRadius, from - TURN / 4, to - TURN / 4);
      context.fill();
    };
    /** Gaps make the shares countable without colour. */
    const drawGaps = (arcs: readonly RingArc[]): void => {
      if (arcs.length < 2) return;
      context.strokeStyle = colours.casing;
      context.lineWidth = GAP;
      context.beginPath();
      for (const { from } of arcs) {
        context.moveTo(centre, centre);
        context.lineTo(centre + radius * Math.sin(from), centre - radius * Math.cos(from));
      }
      context.stroke();
    };
    drawDisc(radius + casing, colours.casing);
    for (const { colour, from, to } of ringArcs(shares)) drawDisc(radius, colour, from, to);
    drawGaps(ringArcs(shares));
    drawDisc(radius * HOLE_SHARE, colours.casing);
    if (count === 1) return; // One statement needs no digit.
    context.fillStyle = colours.label;
    context.font = `600 ${markerNumberSize(count, radius, colours.legibility)}px ${CANVAS_FONTS}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(`${count}`);
    const baseline = centre + (actualBoundingBoxAscent - actualBoundingBoxDescent) / 2;
    context.fillText(`${count}`, centre, baseline);
  });
}
