import { DRAWN } from '../../domain/paints/paint.ts';
import type { Size } from '../camera.ts';
import { ringArcs } from '../ringArcs.ts';
import { createElement } from '../svg/element.ts';
import type { Disc, Drawing, PageImage, Ring, Shape, Text } from './drawing.ts';

/** Units. */
const RIM_WIDTH = 3;
const GAP_WIDTH = 2;
/** A share of the disc's radius. */
const FONT_SIZE_SHARE = 0.82;
/** Units. */
const HATCH = { step: 18, stroke: 3.5 } as const;
/** A share of the font size. */
const BASELINE_SHARE = 0.82;
const XLINK = 'http://www.w3.org/1999/xlink';

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

/** `prefix` makes their ids unique on the page. */
function createHatches(prefix: string) {
  const defs = createElement('defs');
  const ids = new Map<string, string>();
  return {
    defs,
    of: (colour: string): string => {
      const id = ids.get(colour) ?? `${prefix}-hatch-${String(ids.size)}`;
      if (!ids.has(colour)) {
        ids.set(colour, id);
        const { step, stroke } = HATCH;
        defs.append(
          createElement(
            'pattern',
            {
              id,
              width: step,
              height: step,
              patternUnits: 'userSpaceOnUse',
              patternTransform: 'rotate(45)',
            },
            createElement('rect', { width: stroke, height: step, fill: colour }),
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
  const path = createElement('path', {
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
  const title = createElement('title');
  title.textContent = name;
  path.append(title);
  return path;
}

function drawText(text: Text, fonts: EmbeddedFonts): SVGElement {
  const { lines, at, size, leading, weight, colour, face, align, halo, lang } = text;
  const [x, y] = at;
  const element = createElement('text', {
    'font-family': fonts[face],
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
    const baseline = y + size * ((leading - 1) / 2 + BASELINE_SHARE + index * leading);
    const span = createElement('tspan', { x: x.toFixed(1), y: baseline.toFixed(1) });
    // The space separates the words of two lines when the text is copied or read aloud.
    span.textContent = index < lines.length - 1 ? `${line} ` : line;
    element.append(span);
  });
  return element;
}

function drawDisc(disc: Disc, fonts: EmbeddedFonts): SVGElement {
  const { name, at, radius, shares, count, opacity, paper, ink } = disc;
  const pointAt = (angle: number): string =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  const arcs = ringArcs(shares);
  const slices =
    arcs.length === 1
      ? arcs.map(({ colour }) => createElement('circle', { r: radius, fill: colour }))
      : arcs.map(({ from, to, colour }) =>
          createElement('path', {
            d: `M0 0L${pointAt(from)}A${String(radius)} ${String(radius)} 0 ${to - from > Math.PI ? '1' : '0'} 1 ${pointAt(to)}Z`,
            fill: colour,
            stroke: paper,
            'stroke-width': GAP_WIDTH,
          }),
        );
  const digits = createElement('text', {
    'font-family': fonts.sans,
    'font-size': (radius * FONT_SIZE_SHARE).toFixed(1),
    'font-weight': 600,
    'text-anchor': 'middle',
    y: (radius * FONT_SIZE_SHARE * 0.35).toFixed(1),
    fill: ink,
  });
  digits.textContent = count > 1 ? String(count) : '';
  const title = createElement('title');
  title.textContent = name;
  return createElement(
    'g',
    { transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`, opacity },
    title,
    createElement('circle', { r: radius + RIM_WIDTH, fill: paper }),
    ...slices,
    createElement('circle', { r: radius * DRAWN.markerHole, fill: paper }),
    digits,
  );
}

function drawImage({ description, at, width, height, image }: PageImage): SVGElement {
  const element = createElement('image', {
    x: at[0].toFixed(1),
    y: at[1].toFixed(1),
    width: width.toFixed(1),
    height: height.toFixed(1),
  });
  // Drawing tools know only the older form of the attribute.
  element.setAttributeNS(XLINK, 'xlink:href', image);
  if (description !== '') {
    const title = createElement('title');
    title.textContent = description;
    element.append(title);
  }
  return element;
}

function drawPart(
  part: Drawing,
  fonts: EmbeddedFonts,
  hatch: (colour: string) => string,
): SVGElement {
  switch (part.kind) {
    case 'shape':
      return drawShape(part, hatch);
    case 'text':
      return drawText(part, fonts);
    case 'disc':
      return drawDisc(part, fonts);
    case 'image':
      return drawImage(part);
  }
}

let pictureCount = 0;

/** Writes drawings as an SVG picture with named shapes and real texts. */
export function writeSvg(
  drawings: readonly Drawing[],
  { width, height }: Size,
  fonts: EmbeddedFonts,
  label: string,
): SVGSVGElement {
  pictureCount += 1;
  const hatches = createHatches(`picture-${String(pictureCount)}`);
  return createElement(
    'svg',
    {
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    hatches.defs,
    ...drawings.map((part) => drawPart(part, fonts, hatches.of)),
  );
}
