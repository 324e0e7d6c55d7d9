import { LOOK } from '../look.ts';
import { drawImage, type DrawnImage } from './canvas.ts';

export const hatchName = (colour: string): string => `hatch ${colour}`;
export const noDataName = (colour: string): string => `no-data ${colour}`;

type Strokes = typeof LOOK.hatch | typeof LOOK.noData;

/** Parallel diagonals that meet at the edges of the square, so that squares join without a seam. */
function diagonals({ step, stroke }: Strokes, colour: string, rising: boolean): DrawnImage {
  return drawImage(step, step, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    for (const shift of [-step, 0, step]) {
      context.beginPath();
      context.moveTo(shift - step, rising ? 2 * step : -step);
      context.lineTo(shift + 2 * step, rising ? -step : 2 * step);
      context.stroke();
    }
  });
}

/** The hatch of a grouping's partial members, rising to the right. */
export function drawHatch(colour: string): DrawnImage {
  return diagonals(LOOK.hatch, colour, true);
}

/** The pattern for "no data": finer, falling to the right, so that it is never taken for a hatch. */
export function drawNoData(colour: string): DrawnImage {
  return diagonals(LOOK.noData, colour, false);
}
