import { type ScaleLinear, scaleLinear } from 'd3-scale';
import {
  type Brush,
  extentOf,
  rangeOf,
  type ScatterPoint,
} from '../../domain/indicators/scatter.ts';

/** Units of the drawing, which is as wide as the panel. */
export const PLOT = {
  width: 360,
  height: 280,
  top: 12,
  right: 12,
  bottom: 26,
  radius: 4.5,
} as const;
/** Of a point with the glyph of a strategy type. */
export const TYPED_RADIUS = 9;
/** Average width of a digit in a label of an axis. */
const DIGIT = 6.5;
const TICKS = 4;

/** How the values of one axis are written. */
export interface Axis {
  /** With its unit. */
  readonly name: string;
  readonly text: (value: number) => string;
  /** At a tick: without digits that are all zero. */
  readonly tick: (value: number) => string;
  /** Counts have no ticks between whole numbers. */
  readonly isCount: boolean;
}

export interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** The left edge of the drawn area. */
  readonly left: number;
}

function ticksOf(scale: ScaleLinear<number, number>, { isCount }: Axis): readonly number[] {
  return scale.ticks(TICKS).filter((value) => !isCount || Number.isInteger(value));
}

function domainOf(values: readonly number[], { isCount }: Axis): [number, number] {
  const { from, to } = extentOf(values);
  return isCount ? [0, Math.max(1, to)] : [from, to];
}

/** Scales with round ends, and where their ticks are. */
export function plotOf(
  points: readonly ScatterPoint[],
  axes: { readonly x: Axis; readonly y: Axis },
): Plot {
  const { width, height, top, right, bottom } = PLOT;
  const xDomain = domainOf(
    points.map((point) => point.x),
    axes.x,
  );
  const yDomain = domainOf(
    points.map((point) => point.y),
    axes.y,
  );
  const y = scaleLinear()
    .domain(yDomain)
    .nice(TICKS)
    .range([height - bottom, top]);
  const yTicks = ticksOf(y, axes.y);
  const longest = Math.max(1, ...yTicks.map((value) => axes.y.tick(value).length));
  const left = 10 + longest * DIGIT;
  const x = scaleLinear()
    .domain(xDomain)
    .nice(TICKS)
    .range([left, width - right]);
  return { x, y, left, yTicks, xTicks: ticksOf(x, axes.x) };
}

type Position = readonly [x: number, y: number];

/** The rectangle between two positions in the drawing, in the units of the axes. */
export function brushBetween({ x, y }: Plot, a: Position, b: Position): Brush {
  return {
    x: rangeOf(x.invert(a[0]), x.invert(b[0])),
    y: rangeOf(y.invert(a[1]), y.invert(b[1])),
  };
}

/** The whole drawing. */
export function fullBrush({ x, y }: Plot): Brush {
  const [left = 0, right = 1] = x.domain();
  const [low = 0, high = 1] = y.domain();
  return { x: rangeOf(left, right), y: rangeOf(low, high) };
}
