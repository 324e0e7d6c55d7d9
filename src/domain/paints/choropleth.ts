import { scaleThreshold } from 'd3-scale';

/** One class of a choropleth: counts from `from` to `to`, inclusive. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

/** The classes for counts from 1 to the highest count. */
export interface CountScale {
  readonly classes: readonly CountClass[];
  /** The colour of `count`, which is at least 1. */
  readonly colour: (count: number) => string;
}

/**
 * The first count of each class. With up to `steps` different counts, each is a class. With more, the
 * class widths grow geometrically, because few regions have most of the statements.
 */
function classStarts(max: number, steps: number): readonly number[] {
  if (max <= steps) return Array.from({ length: max }, (_, index) => index + 1);
  const ratio = max ** (1 / steps);
  return Array.from({ length: steps }, (_, index) =>
    Math.max(index + 1, Math.round(ratio ** index)),
  );
}

/** Spreads the ramp's colours over `count` classes. A small number of classes then differs clearly. */
function spread(ramp: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const position =
      count === 1 ? Math.floor(ramp.length / 2) : (index * (ramp.length - 1)) / (count - 1);
    return ramp[Math.round(position)] ?? '';
  });
}

/** Creates the choropleth scale for counts up to `max`, an integer; below 1 it has no classes. */
export function createCountScale(max: number, ramp: readonly string[]): CountScale {
  const starts = classStarts(max, ramp.length);
  const colours = spread(ramp, starts.length);
  const scale = scaleThreshold<number, string>().domain(starts.slice(1)).range(colours);
  return {
    classes: starts.map((from, index) => ({
      from,
      to: (starts[index + 1] ?? max + 1) - 1,
      colour: colours[index] ?? '',
    })),
    colour: (count) => scale(count),
  };
}
