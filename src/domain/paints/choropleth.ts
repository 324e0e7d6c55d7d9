/** Counts from `from` to `to`, inclusive. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

export interface CountScale {
  readonly classes: readonly CountClass[];
  /** `count` is at least 1. */
  readonly colour: (count: number) => string;
}

/** One class for each count, else classes of the same width, or widths that grow geometrically. */
function classStarts(max: number, steps: number, isEven: boolean): readonly number[] {
  if (max <= steps) return Array.from({ length: max }, (_, index) => index + 1);
  const ratio = max ** (1 / steps);
  return Array.from({ length: steps }, (_, index) =>
    isEven
      ? 1 + Math.round((index * max) / steps)
      : Math.max(index + 1, Math.round(ratio ** index)),
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

/**
 * `max` is an integer; below 1 the scale has no classes.
 * @param isEven whether the classes have the same width; else the wide ones are for the few large counts
 */
export function createCountScale(max: number, ramp: readonly string[], isEven = false): CountScale {
  const starts = classStarts(max, ramp.length, isEven);
  const colours = spread(ramp, starts.length);
  return {
    classes: starts.map((from, index) => ({
      from,
      to: (starts[index + 1] ?? max + 1) - 1,
      colour: colours[index] ?? '',
    })),
    // The frame needs no more of a scale: d3-scale loads with the indicators.
    colour: (count) => colours[starts.findLastIndex((start) => start <= count)] ?? '',
  };
}
