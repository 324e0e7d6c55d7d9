import type { ExpressionSpecification } from 'maplibre-gl';
import { MAP_STYLE } from '../mapStyle.ts';
import { drawImage, imageRatio, type DrawnImage } from './canvas.ts';

type Strokes = typeof MAP_STYLE.hatch | typeof MAP_STYLE.noData;

/** Between two whole zoom levels the engine stretches patterns; smaller ones compensate for it. */
function sizeFactor(zoom: number): number {
  return 2 ** (Math.floor(zoom) - zoom);
}

/** Whole image pixels, so that squares join without gaps. */
function squareSide({ step }: Strokes, zoom: number): number {
  return Math.round(step * imageRatio() * sizeFactor(zoom));
}

export const hatchName = (colour: string, zoom: number): string =>
  `hatch ${squareSide(MAP_STYLE.hatch, zoom)} ${colour}`;
export const noDataName = (colour: string, zoom: number): string =>
  `no-data ${squareSide(MAP_STYLE.noData, zoom)} ${colour}`;

export function hatchOfFeature(zoom: number): ExpressionSpecification {
  return ['image', ['concat', hatchName('', zoom), ['get', 'colour']]];
}

/** They continue in the neighbouring squares without a gap. */
function diagonals(strokes: Strokes, zoom: number, colour: string, isRising: boolean): DrawnImage {
  const step = squareSide(strokes, zoom) / imageRatio();
  return drawImage(step, step, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = strokes.stroke * sizeFactor(zoom);
    for (const shift of [-step, 0, step]) {
      context.beginPath();
      context.moveTo(shift - step, isRising ? 2 * step : -step);
      context.lineTo(shift + 2 * step, isRising ? -step : 2 * step);
      context.stroke();
    }
  });
}

/** Strokes rise to the right. */
export function drawHatch(colour: string, zoom: number): DrawnImage {
  return diagonals(MAP_STYLE.hatch, zoom, colour, true);
}

/** Strokes are finer and fall to the right, unlike a hatch. */
export function drawNoData(colour: string, zoom: number): DrawnImage {
  return diagonals(MAP_STYLE.noData, zoom, colour, false);
}
