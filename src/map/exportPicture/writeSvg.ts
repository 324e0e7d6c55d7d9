import { DRAWN } from '../../domain/paints/paint.ts';
import type { Size } from '../camera.ts';
import { ringArcs } from '../ringArcs.ts';
import { element } from '../svg/element.ts';
import type { Disc, Drawing, Ring, Shape, Text } from './drawing.ts';

/** Width of the pale rim around a disc, and of what parts its shares, units. */
const RIM = 3;
const PART = 2;
/** Of a disc's digits against its radius. */
const DIGITS = 0.82;
/** Hatching: from stroke to stroke, and the width of one, units. */
const HATCH = { step: 18, stroke: 3.5 } as const;
/** Where letters stand in their line, against their size. */
const BASELINE = 0.82;

/** The typefaces of a picture, as CSS font lists. */
export interface EmbeddedFonts {
  readonly sans: string;
  readonly serif: string;
}

function pathOf(rings: readonly Ring[], closed: boolean): string {
  return rings
    .map((ring) => {
      const points = ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
      return `M${points}${closed ? 'Z' : ''}`;
    })
    .join('');
}

/** Patterns of a picture, one a colour; `prefix` tells the pictures of one page apart. */
function createHatches(prefix: string) {
  const defs = element('defs');
  const known = new Map<string, string>();
  return {
    defs,
    of: (colour: string): string => {
      const id = known.get(colour) ?? `${prefix}-hatch-${String(known.size)}`;
      if (!known.has(colour)) {
        known.set(colour, id);
        const { step, stroke } = HATCH;
        defs.append(
          element(
            'pattern',
            {
              id,
              width: step,
              height: step,
              patternUnits: 'userSpaceOnUse',
              patternTransform: 'rotate(45)',
            },
            element('rect', { width: stroke, height: step, fill: colour }),
          ),
        );
      }
      return `url(#${id})`;
    },
  };
}

function drawShape(shape: Shape, hatch: (colour: string) => string): SVGElement {
  const { name, rings, closed, fill, fillOpacity, hatched, stroke, width, dash } = shape;
  const paint = fill === null ? 'none' : hatched ? hatch(fill) : fill;
  const path = element('path', {
    d: pathOf(rings, closed),
    fill: paint,
    ...(closed ? { 'fill-rule': 'evenodd' } : {}),
    ...(fillOpacity === undefined ? {} : { 'fill-opacity': fillOpacity }),
    ...(stroke === null
      ? {}
      : { stroke, 'stroke-width': (width ?? 1).toFixed(2), 'stroke-linejoin': 'round' }),
    ...(closed || stroke === null ? {} : { 'stroke-linecap': 'round' }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') }),
  });
  const title = element('title');
  title.textContent = name;
  path.append(title);
  return path;
}

function drawText(text: Text, faces: EmbeddedFonts): SVGElement {
  const { lines, at, size, leading, weight, colour, face, align, halo, lang } = text;
  const [x, y] = at;
  const made = element('text', {
    'font-family': faces[face],
    'font-size': size.toFixed(1),
    'font-weight': weight,
    fill: colour,
    lang,
    ...(align === 'middle' ? { 'text-anchor': 'middle' } : {}),
    ...(halo === undefined
      ? {}
      : {
          stroke: halo,
          'stroke-width': (size * 0.22).toFixed(1),
          'stroke-linejoin': 'round',
          'stroke-opacity': 0.85,
          'paint-order': 'stroke',
        }),
  });
  lines.forEach((line, index) => {
    const baseline = y + size * ((leading - 1) / 2 + BASELINE + index * leading);
    const span = element('tspan', { x: x.toFixed(1), y: baseline.toFixed(1) });
    // A space at its end keeps the words of two lines apart where they are read or copied.
    span.textContent = index < lines.length - 1 ? `${line} ` : line;
    made.append(span);
  });
  return made;
}

function drawDisc(disc: Disc, faces: EmbeddedFonts): SVGElement {
  const { name, at, radius, shares, count, opacity, paper, ink } = disc;
  const on = (angle: number): string =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  const arcs = ringArcs(shares);
  const slices =
    arcs.length === 1
      ? arcs.map(({ colour }) => element('circle', { r: radius, fill: colour }))
      : arcs.map(({ from, to, colour }) =>
          element('path', {
            d: `M0 0L${on(from)}A${String(radius)} ${String(radius)} 0 ${to - from > Math.PI ? '1' : '0'} 1 ${on(to)}Z`,
            fill: colour,
            stroke: paper,
            'stroke-width': PART,
          }),
        );
  const digits = element('text', {
    'font-family': faces.sans,
    'font-size': (radius * DIGITS).toFixed(1),
    'font-weight': 600,
    'text-anchor': 'middle',
    y: (radius * DIGITS * 0.35).toFixed(1),
    fill: ink,
  });
  digits.textContent = count > 1 ? String(count) : '';
  const title = element('title');
  title.textContent = name;
  return element(
    'g',
    { transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`, opacity },
    title,
    element('circle', { r: radius + RIM, fill: paper }),
    ...slices,
    element('circle', { r: radius * DRAWN.markerHole, fill: paper }),
    digits,
  );
}

function draw(one: Drawing, faces: EmbeddedFonts, hatch: (colour: string) => string): SVGElement {
  switch (one.kind) {
    case 'shape':
      return drawShape(one, hatch);
    case 'text':
      return drawText(one, faces);
    case 'disc':
      return drawDisc(one, faces);
  }
}

let pictures = 0;

/** Writes drawings as an SVG picture of its own: shapes are named, texts are texts. */
export function writeSvg(
  drawings: readonly Drawing[],
  { width, height }: Size,
  faces: EmbeddedFonts,
  label: string,
): SVGSVGElement {
  pictures += 1;
  const hatches = createHatches(`picture-${String(pictures)}`);
  return element(
    'svg',
    {
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    hatches.defs,
    ...drawings.map((one) => draw(one, faces, hatches.of)),
  );
}
