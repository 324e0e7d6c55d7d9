import { scaleLinear, scaleQuantile, scaleQuantize, scaleThreshold } from 'd3-scale';
import { ckmeans } from 'simple-statistics';
import type { ClassMethod } from './indicatorView.ts';

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
function breaksOf(values: readonly number[], method: ClassMethod, classes: number): number[] {
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
  { method, classes }: { readonly method: ClassMethod; readonly classes: number },
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
