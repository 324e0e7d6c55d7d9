import type { ExpressionSpecification } from 'maplibre-gl';
import { MAP_STYLE } from '../mapStyle.ts';
import { drawImage, imageRatio, type DrawnImage } from './canvas.ts';

type Strokes = typeof MAP_STYLE.hatch | typeof MAP_STYLE.noData;

/**
 * How much smaller a pattern has to be made for `zoom`: between two whole zoom levels the engine
 * stretches patterns with the map, which would thin them out.
 */
function shrink(zoom: number): number {
  return 2 ** (Math.floor(zoom) - zoom);
}

/** Side of a pattern's square at `zoom`, device pixels: whole ones, so that squares join. */
function side({ step }: Strokes, zoom: number): number {
  return Math.round(step * imageRatio() * shrink(zoom));
}

export const hatchName = (colour: string, zoom: number): string =>
  `hatch ${side(MAP_STYLE.hatch, zoom)} ${colour}`;
export const noDataName = (colour: string, zoom: number): string =>
  `no-data ${side(MAP_STYLE.noData, zoom)} ${colour}`;

/** The name of the hatch in a feature's own colour, as the engine works it out. */
export function hatchOfFeature(zoom: number): ExpressionSpecification {
  return ['image', ['concat', hatchName('', zoom), ['get', 'colour']]];
}

/** Parallel diagonals that meet at the edges of the square, so that squares join without a seam. */
function diagonals(strokes: Strokes, zoom: number, colour: string, rising: boolean): DrawnImage {
  const step = side(strokes, zoom) / imageRatio();
  return drawImage(step, step, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = strokes.stroke * shrink(zoom);
    for (const shift of [-step, 0, step]) {
      context.beginPath();
      context.moveTo(shift - step, rising ? 2 * step : -step);
      context.lineTo(shift + 2 * step, rising ? -step : 2 * step);
      context.stroke();
    }
  });
}

/** The hatch of a grouping's partial members, rising to the right. */
export function drawHatch(colour: string, zoom: number): DrawnImage {
  return diagonals(MAP_STYLE.hatch, zoom, colour, true);
}

/** The pattern for "no data": finer, falling to the right, so that it is never taken for a hatch. */
export function drawNoData(colour: string, zoom: number): DrawnImage {
  return diagonals(MAP_STYLE.noData, zoom, colour, false);
}
