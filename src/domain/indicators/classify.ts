import { scaleLinear, scaleQuantile, scaleQuantize, scaleThreshold } from 'd3-scale';
import { ckmeans } from 'simple-statistics';
import type { ComputedMethod } from './indicatorView.ts';

/** A class of values: from `from` up to but not including `to`, of the last class also `to`. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** How many of the values are in it. */
  readonly count: number;
}

export interface ValueScale {
  /** From low to high; empty without values. */
  readonly classes: readonly ValueClass[];
  /** The index of the class of a value. */
  readonly classOf: (value: number) => number;
}

/** The lower bounds of all classes but the first, ascending, before empty classes are removed. */
function breaksOf(values: readonly number[], method: ComputedMethod, classes: number): number[] {
  const indexes = Array.from({ length: classes }, (_, index) => index);
  const min = Math.min(...values);
  const max = Math.max(...values);
  switch (method) {
    case 'quantile':
      return scaleQuantile().domain(values).range(indexes).quantiles();
    case 'equal':
      return scaleQuantize().domain([min, max]).range(indexes).thresholds();
    case 'natural': {
      const different = new Set(values).size;
      return ckmeans([...values], Math.min(classes, different))
        .slice(1)
        .map(([first = max]) => first);
    }
  }
}

/** Colours for `count` classes, spread over the ramp, from low to high. */
function spreadColours(ramp: readonly string[], count: number): readonly string[] {
  const last = ramp.length - 1;
  const at = scaleLinear<string>()
    .domain(ramp.map((_, index) => (last === 0 ? 0 : index / last)))
    .range(ramp)
    .clamp(true);
  return Array.from({ length: count }, (_, index) => at(count === 1 ? 0.5 : index / (count - 1)));
}

/**
 * Divides finite values into at most `classes` classes, none of them empty. Quantiles as d3-scale computes them
 * natural breaks by ckmeans (Wang and Song, 2011), which minimises the squares within the classes.
 */
export function classifyValues(
  values: readonly number[],
  { method, classes }: { readonly method: ComputedMethod; readonly classes: number },
  ramp: readonly string[],
): ValueScale {
  if (values.length === 0) return { classes: [], classOf: () => 0 };
  const min = Math.min(...values);
  const max = Math.max(...values);
  const candidates = [...new Set(breaksOf(values, method, classes))].filter((at) => at > min);
  // A break with nothing between it and the next one would make an empty class.
  const breaks = candidates.filter((at, index) => {
    const next = candidates[index + 1] ?? Number.POSITIVE_INFINITY;
    return values.some((value) => value >= at && value < next);
  });
  const bounds = [min, ...breaks, max];
  const scale = scaleThreshold()
    .domain(breaks)
    .range(Array.from({ length: breaks.length + 1 }, (_, index) => index));
  const colours = spreadColours(ramp, breaks.length + 1);
  return {
    classes: colours.map((colour, index) => ({
      from: bounds[index] ?? min,
      to: bounds[index + 1] ?? max,
      colour,
      count: values.filter((value) => scale(value) === index).length,
    })),
    classOf: (value) => scale(value),
  };
}

/** Colours for both sides of a value, each from near to far. */
export interface DivergingColours {
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/** Bounds at the same distances on both sides of `middle`, and the colour of each class between them. */
function boundsAround(
  middle: number,
  distances: readonly number[],
  { below, above }: DivergingColours,
): { readonly breaks: readonly number[]; readonly colours: readonly string[] } {
  const count = distances.length + 1;
  return {
    breaks: [
      ...distances.map((each) => middle - each).reverse(),
      middle,
      ...distances.map((each) => middle + each),
    ],
    colours: [...spreadColours(below, count).toReversed(), ...spreadColours(above, count)],
  };
}

/**
 * Divides finite values into at most `classes` classes, none of them empty, on both sides of `middle`. One set of
 * bounds divides the distances of both sides: a colour is as strong as its opposite. A value at the middle belongs to
 * the first class above it, and where all values are on one side, that side has all classes.
 */
export function classifyAround(
  values: readonly number[],
  middle: number,
  { method, classes }: { readonly method: ComputedMethod; readonly classes: number },
  colours: DivergingColours,
): ValueScale {
  if (values.length === 0) return { classes: [], classOf: () => 0 };
  const distances = values.map((value) => Math.abs(value - middle));
  // Classes of the same width begin at the middle, also where no value is near to it.
  const divided = method === 'equal' ? [0, ...distances] : distances;
  const dividedInto = (count: number) => {
    const inner = [...new Set(breaksOf(divided, method, count))].filter((each) => each > 0);
    return occupiedClasses(values, boundsAround(middle, inner, colours));
  };
  let count = classes;
  let scale = dividedInto(count);
  while (scale.span > classes && count > 1) {
    count -= 1;
    scale = dividedInto(count);
  }
  return { classes: scale.classes, classOf: scale.classOf };
}

/**
 * The classes that have values, with bounds that are not beyond the values; `span` is their number with the empty ones
 * between them.
 */
function occupiedClasses(
  values: readonly number[],
  { breaks, colours }: ReturnType<typeof boundsAround>,
): ValueScale & { readonly span: number } {
  const scale = scaleThreshold()
    .domain(breaks)
    .range(colours.map((_, index) => index));
  const min = Math.min(...values);
  const max = Math.max(...values);
  const occupied = colours
    .map((colour, index) => ({
      index,
      colour,
      from: Math.max(min, breaks[index - 1] ?? min),
      to: Math.min(max, breaks[index] ?? max),
      count: values.filter((value) => scale(value) === index).length,
    }))
    .filter(({ count }) => count > 0);
  const positions = new Map(occupied.map(({ index }, position) => [index, position]));
  return {
    classes: occupied.map(({ index: _, ...each }) => each),
    classOf: (value) => positions.get(scale(value)) ?? 0,
    span: 1 + (occupied.at(-1)?.index ?? 0) - (occupied[0]?.index ?? 0),
  };
}

/** A scale with the colours of both sides of `middle`, and of a class that has values of both. */
export interface MiddleColours extends DivergingColours {
  readonly middle: number;
  readonly both: string;
}

function coloursBetween(
  breaks: readonly number[],
  colours: readonly string[] | MiddleColours,
): readonly string[] {
  if (!('middle' in colours)) return spreadColours(colours, breaks.length + 1);
  const { middle, both, below, above } = colours;
  const lower = breaks.filter((each) => each <= middle).length;
  const upper = breaks.filter((each) => each >= middle).length;
  return [
    ...spreadColours(below, lower).toReversed(),
    ...(breaks.includes(middle) ? [] : [both]),
    ...spreadColours(above, upper),
  ];
}

/**
 * Divides values at `breaks`, which ascend. The classes keep their bounds whatever the values are: the first and the
 * last one are open, and a class may be empty. `colours` is a ramp from low to high, or diverges.
 */
export function classifyAt(
  values: readonly number[],
  breaks: readonly number[],
  colours: readonly string[] | MiddleColours,
): ValueScale {
  if (values.length === 0) return { classes: [], classOf: () => 0 };
  const between = coloursBetween(breaks, colours);
  const scale = scaleThreshold()
    .domain(breaks)
    .range(between.map((_, index) => index));
  return {
    classes: between.map((colour, index) => ({
      from: breaks[index - 1] ?? Number.NEGATIVE_INFINITY,
      to: breaks[index] ?? Number.POSITIVE_INFINITY,
      colour,
      count: values.filter((value) => scale(value) === index).length,
    })),
    classOf: (value) => scale(value),
  };
}
